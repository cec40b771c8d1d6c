import { measureRecipients } from "../../test/corpus/measure-recipients";
import { isSharedDataHere } from "../../test/corpus/shared";
import type { QualitySection } from "./section";
import { percent, table } from "./section";

/** How often the rules about recipients interrupt real mail, and each time they do. */
export const recipients: QualitySection = {
  title: "Interruptions on real recipient lists",
  measure() {
    if (!isSharedDataHere) return null;
    const corpora = measureRecipients();
    const rates = corpora.map(({ corpus, messages, interruptions }) => [
      corpus,
      String(messages),
      String(interruptions.length),
      percent(interruptions.length, messages),
    ]);
    const each = corpora.flatMap(({ corpus, interruptions }) =>
      interruptions.map(({ id, verdict, rules, people, outside, freeMail }) => [
        `${corpus} ${id}`,
        verdict,
        rules.join(", "),
        String(people),
        String(outside),
        String(freeMail),
      ]),
    );
    return [
      "Senders and recipients are real, addresses are digests; the sender's domain is the own organisation, threads are not known. Enron's sample is much of it announcements received by one executive.",
      table(["Corpus", "Messages", "Interrupted", "Rate"], rates),
      "Each interruption. All are open lists to people of many organisations, but for one of 257 people at one company and two to nearly everybody of the sender's company with outsiders among them:",
      table(["Message", "Verdict", "Rules", "People", "Outside", "Private addresses"], each),
    ].join("\n\n");
  },
};
