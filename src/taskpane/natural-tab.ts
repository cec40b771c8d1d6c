/** Where Tab stops for Office.js: `_tabbableElements` in outlook-web-16.01.js. */
const STOPS = [
  "a[href]",
  "area[href]",
  "button:not([disabled])",
  "input:not([disabled])",
  "select:not([disabled])",
  "textarea:not([disabled])",
  "[tabindex]",
  "[contenteditable]:not([disabled])",
]
  .map((selector) => `${selector}:not([tabindex='-1'])`)
  .join(",");

/**
 * On the web Office.js moves the focus at Tab itself, from stop to stop of its own list, and leaves the pane where the focus is on none
 * of them. That is so right after every new screen, whose heading has the focus, and after a click on text: nobody would get to the
 * buttons by keyboard. There Office.js does not hear of the key, and the browser's own order holds.
 */
export function keepTabNatural(): void {
  document.addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (key === "Tab" && !(target instanceof Element && target.matches(STOPS))) event.stopPropagation();
  });
}
