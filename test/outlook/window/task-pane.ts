import { openPaneFrame, type AddInPages, type PaneFrame } from "../adapters/browser";
import type { Outlook } from "../host/outlook";
import { element } from "./element";
import { icon } from "./icon";

export interface TaskPane {
  readonly element: HTMLElement;
  /** Opens the pane afresh: Outlook loads it anew when the alert or the ribbon asks for it. */
  open(contextData: string): void;
  close(): void;
}

/** The room beside the message where the add-in's pane is shown. */
export function taskPane(outlook: Outlook, addIn: AddInPages, whenClosed: () => void): TaskPane {
  let frame: PaneFrame | null = null;
  const { name } = outlook.addIn;
  const room = element("div", { class: "pane-room" });
  const close = (): void => {
    frame?.close();
    frame = null;
    pane.hidden = true;
  };
  const closeButton = element(
    "button",
    {
      class: "tool",
      type: "button",
      "aria-label": `Close ${name}`,
      onclick: () => {
        close();
        whenClosed();
      },
    },
    icon("close"),
  );
  // The pane is the window's last part: behind it the window begins again.
  const leave = (isBackward: boolean): void => {
    (isBackward ? closeButton : document.querySelector<HTMLElement>("button, input"))?.focus();
  };
  const pane = element(
    "aside",
    { class: "pane", "aria-label": name, hidden: true },
    element("header", { class: "pane-head" }, element("h2", { class: "pane-title" }, name), closeButton),
    room,
  );
  return {
    element: pane,
    open: (contextData) => {
      close();
      outlook.contextData = contextData;
      frame = openPaneFrame(outlook, addIn, name, leave);
      pane.hidden = false;
      room.append(frame.element);
    },
    close,
  };
}
