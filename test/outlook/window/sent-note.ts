import type { SentMessage } from "../host/send";
import { counted, element, sizeOf } from "./element";
import { icon } from "./icon";

/** What is shown once a message has left: who sees whom, and what went along. */
export function sentNote(message: SentMessage, another: () => void): HTMLElement {
  const { to, cc, bcc, attachments, isAnyway } = message;
  const heading = element("h2", { class: "sent-title", tabindex: "-1" }, "Message sent");
  const note = element(
    "section",
    { class: "sent", "aria-label": "Message sent" },
    element("span", { class: "sent-sign" }, icon("done")),
    heading,
    element("p", { class: "sent-subject" }, message.subject === "" ? "(no subject)" : message.subject),
    element(
      "dl",
      { class: "sent-facts" },
      ...fact("Visible to everybody (To and Cc)", counted(to.length + cc.length, "recipient", "recipients")),
      ...fact("Hidden (Bcc)", counted(bcc.length, "recipient", "recipients")),
      ...fact(
        "Attachments",
        attachments.length === 0 ? "none" : attachments.map(({ name, size }) => `${name} (${sizeOf(size)})`).join(", "),
      ),
      ...(isAnyway ? fact("Alert", "Send Anyway was chosen") : []),
    ),
    element("p", { class: "sent-hint" }, "This is a stand-in: nothing left your computer."),
    element("button", { class: "button", type: "button", onclick: another }, "Open the message again"),
  );
  queueMicrotask(() => heading.focus());
  return note;
}

function fact(name: string, value: string): HTMLElement[] {
  return [element("dt", {}, name), element("dd", {}, value)];
}
