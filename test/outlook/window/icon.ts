const PATHS = {
  send: "M3 3.2 17.5 10 3 16.8l2.2-6.1L12 10 5.2 9.3z",
  attach: "M12.6 5.2 6.9 10.9a2 2 0 0 0 2.8 2.8l5.9-5.9a3.6 3.6 0 0 0-5.1-5.1L4.4 8.8a5.2 5.2 0 0 0 7.4 7.4l5-5",
  close: "m5 5 10 10M15 5 5 15",
  file: "M5 2.5h6.5L16 7v10.5H5zM11.5 2.5V7H16",
  plus: "M10 4v12M4 10h12",
  done: "m4.5 10.5 3.7 3.7L15.5 6.5",
} as const;

/** A small line drawing, 20 by 20, in the colour of the text around it. Decoration: hidden from screen readers. */
export function icon(name: keyof typeof PATHS): SVGElement {
  const space = "http://www.w3.org/2000/svg";
  const drawing = document.createElementNS(space, "svg");
  drawing.setAttribute("viewBox", "0 0 20 20");
  drawing.setAttribute("class", `icon icon-${name}`);
  drawing.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", PATHS[name]);
  drawing.append(path);
  return drawing;
}
