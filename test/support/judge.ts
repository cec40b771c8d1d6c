import type { MessageSnapshot, Policy, Report } from "../../src/classifier/index";
import { BALANCED, READING_LIMITS, checkMessage, inspectAttachment } from "../../src/classifier/index";

/** The whole judgement of a message, without a clock. */
export function judge(message: MessageSnapshot, policy: Policy = BALANCED): Report {
  const attachments = message.attachments.status === "known" ? message.attachments.value : [];
  const limits = { ...READING_LIMITS, isOutOfTime: () => false };
  return checkMessage(
    message,
    attachments.map((attachment) => inspectAttachment(attachment, limits)),
    policy,
  );
}
