import type { Recipient } from "../message/snapshot";
import type { Exposure } from "../report/report";
import { personalDataOf } from "./contract/personal-data";
import { allReaders } from "./contract/readers";
import { defineRule } from "./contract/rule";
import { strangersAmong, suspectsAmong } from "./contract/suspects";

/** Seagate and Snapchat 2016: payroll to somebody who only looked like the chief. Goldman 2014: to a private address of the same name. */
export const recipientDomain = defineRule({
  id: "recipient-domain",
  needs: ["from", "to", "cc", "bcc", "attachments", "listInText", "sensitivity"],

  isApplicable: ({ to, cc, bcc }) => to.entries.length + cc.entries.length + bcc.entries.length > 0,

  *check(message, policy) {
    const strangers = strangersAmong(allReaders(message, policy), policy);
    const data = strangers.length === 0 ? null : personalDataOf(message, policy);
    const { lookAlikes, freeMail, isMistaken } = suspectsAmong(strangers, message.from, policy, data !== null);
    const people = lookAlikes.length + freeMail.length;
    if (people === 0) return;
    const exposure: Exposure = data === null ? "minor" : isMistaken ? "grave" : "outside";
    yield {
      type: "finding",
      exposure,
      data: {
        people,
        lookAlikes: lookAlikes.length,
        freeMail: freeMail.length,
        isOwnAddress: freeMail.some(({ mailbox }) => isOwn(mailbox, message.from)),
        exposed: data === null ? null : data.people,
      },
      // What an add-in sees of a longer list cannot be written back.
      fixes: [message.to, message.cc, message.bcc].some(({ isTruncated }) => isTruncated) ? [] : ["remove-recipients"],
    };
  },
});

/** The same name before the "@", or the sender's own name in it, whatever its punctuation. */
function isOwn(address: string, from: Recipient): boolean {
  const local = lettersOf(address);
  const names = from.name
    .split(/[\s,]+/)
    .map(lettersOf)
    .filter((name) => name.length > 1);
  const isNamed = names.length > 1 && names.every((name) => local.includes(name));
  return isNamed || (local !== "" && local === lettersOf(from.address));
}

/** Of a name, or of what names somebody in an address. */
function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[+@].*$/, "")
    .replace(/[\s\d._+'-]/g, "");
}
