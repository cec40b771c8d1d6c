import type { MessageSnapshot, Policy } from "../classifier/index";
import { READING_LIMITS, countByDomain, findConcerned, findReferred, sampleColumns } from "../classifier/index";
import { decodeText } from "../office/index";
import type { LiveMessage } from "./live-message";

/** For header texts and samples of one file, read again when its table is shown. */
const SAMPLING_MS = 2_000;

export function lookAt(snapshot: MessageSnapshot, policy: Policy): Omit<LiveMessage, "wasConfirmedBefore"> {
  return {
    domains: countByDomain(snapshot, policy),
    concerned: (finding) => findConcerned(snapshot, finding, policy).map(({ address }) => address),
    contactGroups: [snapshot.to, snapshot.cc, snapshot.bcc]
      .flatMap((field) => (field.status === "known" ? field.value.entries : []))
      .filter(({ address }) => address === "")
      .map(({ name }) => name),
    sample(attachment, columns) {
      const files = snapshot.attachments.status === "known" ? snapshot.attachments.value : [];
      const content = findReferred(attachment, files)?.content;
      if (content?.status !== "known") return [];
      const endsAt = performance.now() + SAMPLING_MS;
      const isOutOfTime = (): boolean => performance.now() > endsAt;
      return sampleColumns(content.value, attachment.name, columns, { ...READING_LIMITS, isOutOfTime, decodeText });
    },
  };
}
