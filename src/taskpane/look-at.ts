import type { MessageSnapshot, Policy } from "../classifier/index";
import { READING_LIMITS, countByDomain, findReferred, sampleColumns } from "../classifier/index";
import { decodeText } from "../office/index";
import type { LiveMessage } from "./live-message";

/** For header texts and samples of one file, read again when its table is shown. */
const SAMPLING_MS = 2_000;

export function lookAt(snapshot: MessageSnapshot, policy: Policy): LiveMessage {
  return {
    domains: countByDomain(snapshot, policy),
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
