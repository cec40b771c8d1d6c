import { countReaders, distinctReaders, ownDomains } from "./contract/readers";
import { defineRule } from "./contract/rule";

/** Insiders know each other, private addresses are nobody's business: five colleagues weigh as one outside person. */
const INSIDE_WEIGHT = 0.2;
const FREE_MAIL_WEIGHT = 1.5;

/** Serco 2020: 296 contact tracers' private addresses in Cc. People are counted, never domains. */
export const visibleRecipients = defineRule({
  id: "visible-recipients",
  summary: "Too many people would see each other in To and Cc",
  needs: ["from", "to", "cc", "previousRecipients"],

  isApplicable: ({ to, cc }) => to.entries.length + cc.entries.length > 1,

  *check({ from, to, cc, previousRecipients }, policy) {
    const { maxVisible, graveOutside } = policy.rules["visible-recipients"];
    const isTruncated = to.isTruncated || cc.isTruncated;
    const known = new Set(previousRecipients.map((address) => address.toLowerCase()));
    const people = distinctReaders(
      [...to.entries, ...cc.entries],
      from.address,
      ownDomains(from.address, policy.ownDomains),
    ).filter((reader) => !reader.isGroup && !known.has(reader.address));
    const { inside, outside, freeMail } = countReaders(people);

    const weight = inside * INSIDE_WEIGHT + (outside - freeMail) + freeMail * FREE_MAIL_WEIGHT;
    if (weight < maxVisible) {
      if (isTruncated) yield { type: "doubt", reason: "list-truncated", fixes: [] };
      return;
    }
    yield {
      type: "finding",
      exposure: outside >= graveOutside ? "grave" : outside > 0 ? "outside" : "inside",
      data: { people: people.length, outside, freeMail, isAtLeast: isTruncated, maxVisible },
      // Moving a list of which only the first part is known would lose the rest.
      fixes: isTruncated ? [] : ["move-to-bcc"],
    };
  },
});
