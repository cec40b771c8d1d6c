import { isSimilar } from "../message/confirmed-list";
import type { Exposure, FixId, Verdict } from "../report/report";
import { plainName } from "../recognizers/text/quoted-head";
import { isFreeMail } from "./contract/free-mail";
import type { Reader } from "./contract/readers";
import { countReaders, domainOf, visibleReaders } from "./contract/readers";
import type { MessageParts, OnThread } from "./contract/rule";
import { defineRule } from "./contract/rule";

/** Colleagues have each other's addresses: ten of them weigh as one outside person. */
const INSIDE_WEIGHT = 0.1;
/** Where most have private addresses they are members, patients, tenants: each of those that outnumber the rest weighs so much more, except to a sender who has one too. */
const PRIVATE_EXTRA = 0.8;
/** Strangers at one organisation; more of them are colleagues of each other, and weigh like colleagues. */
const STRANGERS_PER_DOMAIN = 15;

/** Serco 2020: 296 contact tracers' private addresses in Cc. People are counted, never domains. */
export const visibleRecipients = defineRule({
  id: "visible-recipients",
  needs: ["from", "to", "cc", "onThread", "sensitivity", "confirmedLists"],

  isApplicable: ({ to, cc }) => to.entries.length + cc.entries.length > 1,

  *check(message, policy) {
    const { verdicts, maxVisible, maxVisibleSensitive, maxVisiblePrivate, graveOutside } =
      policy.rules["visible-recipients"];
    const { from, to, cc, sensitivity, onThread } = message;
    const isSensitive = sensitivity !== "none";
    const isTruncated = to.isTruncated || cc.isTruncated;
    const people = visibleReaders(message, policy).filter((reader) => !reader.isGroup && !isOnThread(reader, onThread));
    const { outside, freeMail } = countReaders(people);
    const isPrivate = isFreeMail(domainOf(from.address));
    const usual = isPrivate ? maxVisiblePrivate : maxVisible;
    const threshold = isSensitive ? Math.min(maxVisibleSensitive, usual) : usual;

    const weight = weigh(people, isPrivate ? 0 : PRIVATE_EXTRA);
    const isGrave = outside >= graveOutside || (isSensitive && weight >= usual);
    const exposure = exposureOf(outside, isSensitive, isGrave);
    const isShort = weight < threshold || isConfirmed(people, message, verdicts[exposure]);
    if (isShort && outside < graveOutside) {
      if (isTruncated) yield { type: "doubt", reason: "list-truncated", fixes: [] };
      return;
    }
    yield {
      type: "finding",
      exposure,
      data: { people: people.length, outside, freeMail, isAtLeast: isTruncated, maxVisible: threshold, isSensitive },
      // Moving a list of which only the first part is known would lose the rest.
      fixes: isTruncated ? [] : isSensitive ? ["move-to-bcc"] : fixesFor(people, threshold),
    };
    // Behind the cap there may be others than colleagues.
    if (isTruncated && outside === 0) yield { type: "doubt", reason: "list-truncated", fixes: [] };
  },
});

/** Colleagues may stay where there are some, and are not too many themselves. */
function fixesFor(people: readonly Reader[], threshold: number): readonly FixId[] {
  const colleagues = people.filter(({ isInside }) => isInside);
  const mayStay = colleagues.length > 0 && colleagues.length < people.length && weigh(colleagues, 0) < threshold;
  return mayStay ? ["move-to-bcc", "move-outside-to-bcc"] : ["move-to-bcc"];
}

/** Confirmed in an earlier message, and now nothing private is the matter, nor anything that nobody may confirm. */
function isConfirmed(
  people: readonly Reader[],
  { confirmedLists, sensitivity }: Pick<MessageParts, "confirmedLists" | "sensitivity">,
  verdict: Verdict,
): boolean {
  const mailboxes = people.map(({ mailbox }) => mailbox);
  return sensitivity === "none" && verdict !== "block" && confirmedLists.some((list) => isSimilar(mailboxes, list));
}

function isOnThread({ mailbox, names }: Reader, { mailboxes, names: known }: OnThread): boolean {
  return mailboxes.has(mailbox) || (known.size > 0 && names.some((name) => known.has(plainName(name))));
}

/** How much the people of a list would learn of each other. No further person makes it less. */
function weigh(readers: readonly Reader[], privateExtra: number): number {
  const atDomain = new Map<string, number>();
  let colleagues = 0;
  let freeMail = 0;
  let others = 0;
  for (const { isInside, domain, isFreeMail: isPrivate } of readers) {
    if (isInside) colleagues += INSIDE_WEIGHT;
    else if (isPrivate) freeMail += 1;
    else {
      const before = atDomain.get(domain) ?? 0;
      atDomain.set(domain, before + 1);
      others += before < STRANGERS_PER_DOMAIN ? 1 : INSIDE_WEIGHT;
    }
  }
  const weight = colleagues + others + freeMail + privateExtra * Math.max(0, freeMail - others);
  // Tenths do not add up exactly.
  return Math.round(weight * 100) / 100;
}

function exposureOf(outside: number, isSensitive: boolean, isGrave: boolean): Exposure {
  if (outside === 0) return isSensitive ? "inside" : "minor";
  return isGrave ? "grave" : "outside";
}
