import type { Outlook } from "../host/outlook";
import { acceptDrops, attachFiles, attachmentTray } from "./attachment-tray";
import { element } from "./element";
import { icon } from "./icon";
import { recipientField } from "./recipient-field";

/** The message being written: commands above, recipients, subject, files, text. */
export function compose(outlook: Outlook, addIn: { readonly icon: URL }, openPane: () => void): HTMLElement {
  const { draft, sending } = outlook;
  const picker = element("input", {
    type: "file",
    multiple: true,
    hidden: true,
    "aria-label": "Attach a file",
    onchange: () => {
      void attachFiles([...(picker.files ?? [])], draft);
      picker.value = "";
    },
  });
  const send = element(
    "button",
    { class: "button primary send", type: "button", onclick: () => sending.press() },
    icon("send"),
    "Send",
  );
  const progress = element("span", { class: "progress", role: "status" });
  sending.watch(({ type }) => {
    send.disabled = type === "checking";
    progress.textContent = type === "checking" ? `${outlook.addIn.name} is checking your message…` : "";
  });
  const subject = element("input", {
    id: "subject",
    class: "subject",
    type: "text",
    placeholder: "Add a subject",
    oninput: () => draft.setSubject(subject.value),
  });
  subject.value = draft.subject;
  const body = element("textarea", {
    class: "body",
    "aria-label": "Message",
    oninput: () => draft.setBody(body.value),
  });
  body.value = draft.body;
  const page = element(
    "main",
    { class: "compose" },
    element(
      "div",
      { class: "commands", role: "toolbar", "aria-label": "Message" },
      send,
      command(icon("attach"), "Attach file", () => picker.click()),
      command(
        element("img", { src: addIn.icon.href, alt: "", width: "20", height: "20" }),
        "Check this email",
        openPane,
      ),
      progress,
      picker,
    ),
    element(
      "div",
      { class: "sheet" },
      element("div", { class: "from" }, "From ", element("b", {}, draft.from.address)),
      recipientField("to", draft),
      recipientField("cc", draft),
      recipientField("bcc", draft),
      element("label", { class: "unseen", for: "subject" }, "Subject"),
      subject,
      attachmentTray(draft),
      body,
    ),
    element("div", { class: "drop-hint", "aria-hidden": "true" }, "Drop files to attach them"),
  );
  acceptDrops(page, draft);
  return page;
}

function command(sign: Node, label: string, act: () => void): HTMLElement {
  return element("button", { class: "button quiet", type: "button", onclick: act }, sign, label);
}
