import type { Draft, DraftAttachment } from "../host/draft";
import { element, sizeOf } from "./element";
import { icon } from "./icon";

/** The attached files as cards. */
export function attachmentTray(draft: Draft): HTMLElement {
  const tray = element("ul", { class: "tray", "aria-label": "Attachments" });
  const render = (): void => {
    tray.replaceChildren(...draft.attachments.map((attachment) => card(attachment, draft)));
    tray.hidden = draft.attachments.length === 0;
  };
  draft.watch((change) => {
    if (change.type === "attachments") render();
  });
  render();
  return tray;
}

function card(attachment: DraftAttachment, draft: Draft): HTMLElement {
  const { name, size } = attachment;
  const extension = /\.([^.]{1,5})$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const remove = (): void => draft.removeAttachment(attachment);
  return element(
    "li",
    { class: "file" },
    element("span", { class: "file-icon", "data-kind": extension }, icon("file")),
    element(
      "span",
      { class: "file-text" },
      element("span", { class: "file-name", title: name }, name),
      element("span", { class: "file-size" }, sizeOf(size)),
    ),
    element(
      "button",
      { class: "file-remove", type: "button", "aria-label": `Remove attachment ${name}`, onclick: remove },
      icon("close"),
    ),
  );
}

/** Attaches the visitor's own files. They are read into this page and go nowhere. */
export async function attachFiles(files: Iterable<File>, draft: Draft): Promise<void> {
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    draft.addAttachment({ name: file.name, bytes, contentType: file.type });
  }
}

/** Lets files be dropped anywhere on the message. */
export function acceptDrops(area: HTMLElement, draft: Draft): void {
  let depth = 0;
  const mark = (change: number): void => {
    depth += change;
    area.classList.toggle("is-drop-target", depth > 0);
  };
  area.addEventListener("dragenter", () => mark(1));
  area.addEventListener("dragleave", () => mark(-1));
  area.addEventListener("dragover", (event) => event.preventDefault());
  area.addEventListener("drop", (event) => {
    event.preventDefault();
    mark(-depth);
    void attachFiles(event.dataTransfer?.files ?? [], draft);
  });
}
