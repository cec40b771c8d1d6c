import { known, unknown } from "./message/observed";
import type { MessageSnapshot } from "./message/snapshot";
import { beforeClosing, forwardedLines, linesOf, ownLines } from "./recognizers/text/own-text";
import { findPeopleInText } from "./recognizers/text/people-in-text";
import { peopleInQuotedHeads } from "./recognizers/text/quoted-head";
import { sensitivityOf } from "./recognizers/text/sensitive-text";
import { mailboxOf } from "./rules/contract/readers";
import type { ObservedParts, OnThread } from "./rules/contract/rule";

/**
 * What the words of a message say. Quoted history is not the sender's, but what is forwarded is. A text that could not be read is a
 * doubt about lists in it; recipients are judged all the same, by the words there are.
 */
export function readText(snapshot: MessageSnapshot): Pick<ObservedParts, "sensitivity" | "listInText" | "onThread"> {
  const { subject, bodyText, composeType, attachments } = snapshot;
  const isForward = composeType.status === "known" && composeType.value === "forward";
  const text = bodyText.status === "known" ? bodyText.value : "";
  try {
    const lines = isForward ? forwardedLines(text) : ownLines(text);
    const titles = attachments.status === "known" ? attachments.value.map(({ name }) => name) : [];
    if (subject.status === "known") titles.push(subject.value);
    return {
      sensitivity: known(sensitivityOf(titles, beforeClosing(lines).join("\n"))),
      listInText:
        bodyText.status === "known"
          ? known(findPeopleInText(lines, subject.status === "known" ? subject.value : ""))
          : bodyText,
      onThread: known(onThread(snapshot, text)),
    };
  } catch {
    return { sensitivity: known("none"), listInText: unknown("rule-crashed"), onThread: known(onThread(snapshot, "")) };
  }
}

/** Only what answers or passes on a message has a thread; whoever writes "From:" into a new one has none. */
function onThread({ previousRecipients, composeType }: MessageSnapshot, text: string): OnThread {
  const isNew = composeType.status === "unknown" || composeType.value === "newMail";
  const { addresses, names } = peopleInQuotedHeads(isNew ? [] : linesOf(text));
  const known = [...addresses, ...previousRecipients.map((address) => address.toLowerCase())];
  return { names, mailboxes: new Set(known.map(mailboxOf)) };
}
