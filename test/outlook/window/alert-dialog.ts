import type { Dialog, DialogButton } from "../host/alert";
import type { Sending } from "../host/send";
import { element } from "./element";

/** Shows the dialogs of Smart Alerts: the add-in's alert, "taking longer", and what follows a time-out. */
export function alertDialog(sending: Sending): HTMLDialogElement {
  const box = element("dialog", {
    class: "alert",
    "aria-labelledby": "alert-title",
    "aria-describedby": "alert-text",
    oncancel: (event: Event) => {
      // Escape is the safe answer: nothing is sent.
      event.preventDefault();
      choose(shown?.buttons.find(({ does }) => does === "dont-send") ?? shown?.buttons.at(-1));
    },
  });
  let shown: Dialog | null = null;
  const choose = (button: DialogButton | undefined): void => {
    if (button !== undefined) sending.choose(button);
  };
  sending.watch((state) => {
    shown = state.type === "dialog" ? state.dialog : null;
    if (shown === null) {
      box.close();
      return;
    }
    box.replaceChildren(...contentOf(shown, choose));
    if (!box.open) box.showModal();
    box.querySelector<HTMLElement>("button")?.focus();
  });
  return box;
}

function contentOf(dialog: Dialog, choose: (button: DialogButton) => void): HTMLElement[] {
  return [
    element("h2", { id: "alert-title", class: "alert-title" }, dialog.title),
    element(
      "div",
      { class: "alert-body" },
      dialog.kind === "taking-longer" ? element("span", { class: "spinner", "aria-hidden": "true" }) : null,
      element("p", { id: "alert-text", class: "alert-text" }, dialog.text),
    ),
    element(
      "div",
      { class: "alert-buttons" },
      ...dialog.buttons.map((button, place) =>
        element(
          "button",
          { class: place === 0 ? "button primary" : "button", type: "button", onclick: () => choose(button) },
          button.label,
        ),
      ),
    ),
  ];
}
