import type { MessageSnapshot, Policy } from "../classifier/index";
import { READING_LIMITS, checkMessage, inspectAttachment } from "../classifier/index";
import type { MessageLanguage } from "../locales/index";
import { describeAlert, languageFor } from "../locales/index";
import {
  GATHERING_RESERVE_MS,
  HANDLER_MS,
  READING_RESERVE_MS,
  gatherMessage,
  readAcknowledgement,
  readDisplayLanguage,
} from "../office/index";
import { fingerprintMessage, isAcknowledged } from "../review/index";
import type { CompletionOptions } from "./complete-once";
import { completeOnce } from "./complete-once";
import { refuse } from "./refuse";

/**
 * Handles OnMessageSend: reads the message, judges it, and completes the event once on every path. It changes nothing in the message,
 * because on Mac a change in the handler sends the event again (office-js#6376).
 *
 * @param now milliseconds on a clock that only moves forward
 */
export async function checkOnSend(event: Office.MailboxEvent, policy: Policy, now: () => number): Promise<void> {
  const language = languageFor(readDisplayLanguage());
  const { button, crashed, outOfTime } = language.message.alert;
  const complete = completeOnce(event, HANDLER_MS, refuse("ask", outOfTime, button));
  try {
    const endsAt = now() + HANDLER_MS;
    complete(await judgeMessage(policy, language, () => endsAt - now()));
  } catch {
    // The error is dropped: its message may quote the message.
    complete(refuse("ask", crashed, button));
  }
}

async function judgeMessage(
  policy: Policy,
  language: MessageLanguage,
  timeLeft: () => number,
): Promise<CompletionOptions> {
  const snapshot = await gatherMessage({ timeLeft: () => timeLeft() - GATHERING_RESERVE_MS });
  const report = checkMessage(snapshot, inspectAttachments(snapshot, timeLeft), policy);
  if (report.verdict === "send") return { allowEvent: true };
  if (report.verdict !== "block") {
    const fingerprint = fingerprintMessage(snapshot, report, policy);
    if (isAcknowledged(fingerprint, await readAcknowledgement())) return { allowEvent: true };
  }
  return refuse(report.verdict, describeAlert(report, language), language.message.alert.button);
}

function inspectAttachments(
  { attachments }: MessageSnapshot,
  timeLeft: () => number,
): ReturnType<typeof inspectAttachment>[] {
  if (attachments.status === "unknown") return [];
  const limits = { ...READING_LIMITS, isOutOfTime: () => timeLeft() < READING_RESERVE_MS };
  return attachments.value.map((attachment) => inspectAttachment(attachment, limits));
}
