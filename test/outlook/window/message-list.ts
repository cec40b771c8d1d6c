import { element } from "./element";
import { icon } from "./icon";
import type { ListedMessage } from "./ready";

/** The list on the left: ready messages by what should happen to them, and an empty one. */
export function messageList(
  messages: readonly ListedMessage[],
  open: (message: ListedMessage | null) => void,
): { readonly element: HTMLElement; select(id: string | null): void } {
  const entry = (message: ListedMessage): HTMLElement =>
    element(
      "li",
      {},
      element(
        "button",
        { class: "entry", type: "button", "data-id": message.id, onclick: () => open(message) },
        element("span", { class: "entry-title" }, message.title),
        element("span", { class: "entry-hint" }, message.hint),
      ),
    );
  const group = (title: string, expects: ListedMessage["expects"]): HTMLElement[] => [
    element("h2", { class: "list-title" }, title),
    element("ul", { class: "entries" }, ...messages.filter((each) => each.expects === expects).map(entry)),
  ];
  const list = element(
    "nav",
    { class: "list", "aria-label": "Ready messages" },
    element(
      "button",
      { class: "button new", type: "button", "data-id": "", onclick: () => open(null) },
      icon("plus"),
      "New message",
    ),
    ...group("Should be stopped", "stop"),
    ...group("Should leave in silence", "silence"),
  );
  return {
    element: list,
    select: (id) => {
      for (const button of list.querySelectorAll<HTMLElement>("[data-id]")) {
        if (button.dataset["id"] === (id ?? "")) button.setAttribute("aria-current", "true");
        else button.removeAttribute("aria-current");
      }
    },
  };
}
