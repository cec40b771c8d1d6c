import type { Draft, DraftRecipient, RecipientField } from "../host/draft";
import { readAddresses } from "./addresses";
import { element, grouped } from "./element";
import { icon } from "./icon";

const LABELS: Readonly<Record<RecipientField, string>> = { to: "To", cc: "Cc", bcc: "Bcc" };

/** A list this long is folded to its first entries, as mail clients do: hundreds of chips would push the message away. */
const FOLDED = 5;
const FOLDS_ABOVE = 12;

/** One row of recipients as chips, with the field to type or paste more. */
export function recipientField(field: RecipientField, draft: Draft): HTMLElement {
  let isOpen = false;
  const list = element("ul", { class: "chips", "aria-label": LABELS[field] });
  const input = element("input", {
    class: "chip-input",
    id: `field-${field}`,
    type: "text",
    autocomplete: "off",
    spellcheck: "false",
    onkeydown: (event: KeyboardEvent) => {
      if (event.key === "Enter" || event.key === "," || event.key === ";") {
        event.preventDefault();
        take();
      } else if (event.key === "Backspace" && input.value === "") {
        draft.setRecipients(field, draft.recipients(field).slice(0, -1));
      }
    },
    onblur: () => take(),
    onpaste: (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData("text") ?? "";
      if (!text.includes("@")) return;
      event.preventDefault();
      draft.addRecipients(field, readAddresses(text));
    },
  });
  const take = (): void => {
    const entries = readAddresses(input.value);
    input.value = "";
    if (entries.length > 0) draft.addRecipients(field, entries);
  };
  const render = (): void => {
    const entries = draft.recipients(field);
    const isFolded = !isOpen && entries.length > FOLDS_ABOVE;
    const shown = isFolded ? entries.slice(0, FOLDED) : entries;
    list.replaceChildren(...shown.map((entry, index) => chip(entry, () => remove(index))));
    if (entries.length > FOLDS_ABOVE) list.append(foldButton(entries.length - FOLDED));
  };
  const remove = (index: number): void => {
    draft.setRecipients(
      field,
      draft.recipients(field).filter((_, place) => place !== index),
    );
    input.focus();
  };
  const foldButton = (hidden: number): HTMLElement => {
    const toggle = (): void => {
      isOpen = !isOpen;
      render();
      list.querySelector<HTMLElement>(".fold")?.focus();
    };
    const label = isOpen ? "Show fewer" : `+ ${grouped(hidden)} more`;
    return element(
      "li",
      {},
      element("button", { class: "fold", type: "button", "aria-expanded": String(isOpen), onclick: toggle }, label),
    );
  };
  draft.watch((change) => {
    if (change.type === "recipients" && change.fields.includes(field)) render();
  });
  render();
  return element(
    "div",
    { class: "field", "data-field": field },
    element("label", { class: "field-label", for: `field-${field}` }, LABELS[field]),
    element("div", { class: "field-content" }, list, input),
  );
}

function chip({ address, name, type, isUnresolved }: DraftRecipient, remove: () => void): HTMLElement {
  const kind = isUnresolved === true ? " chip-unresolved" : type === "distributionList" ? " chip-group" : "";
  return element(
    "li",
    { class: `chip${kind}`, title: isUnresolved === true ? `${address} is no address` : address },
    element("span", { class: "chip-name" }, name),
    element(
      "button",
      { class: "chip-remove", type: "button", "aria-label": `Remove ${name}`, onclick: remove },
      icon("close"),
    ),
  );
}
