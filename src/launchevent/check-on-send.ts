import type { Policy } from "../classifier/index";
import { checkMessage } from "../classifier/index";
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
import { countDown } from "./count-down";
import { inspectAttachments } from "./inspect-attachments";
import { refuse } from "./refuse";
import { refuseUnjudged } from "./refuse-unjudged";

/**
 * Handles OnMessageSend: reads the message, judges it, and completes the event once on every path. It changes nothing in the message,
 * because on Mac a change in the handler sends the event again (office-js#6376).
 *
 * @param now milliseconds on any clock
 */
export async function checkOnSend(event: Office.MailboxEvent, policy: Policy, now: () => number): Promise<void> {
  const complete = completeOnce(event, HANDLER_MS, () => refuseUnjudged("out-of-time", policy));
  try {
    complete(await judgeMessage(policy, countDown(HANDLER_MS, now)));
  } catch {
    // The error is dropped: its message may quote the message.
    complete(refuseUnjudged("rule-crashed", policy));
  }
}

async function judgeMessage(policy: Policy, timeLeft: () => number): Promise<CompletionOptions> {
  const snapshot = await gatherMessage({
    timeLeft: () => timeLeft() - GATHERING_RESERVE_MS,
    rememberDays: policy.rules["visible-recipients"].rememberDays,
  });
  const report = checkMessage(
    snapshot,
    inspectAttachments(snapshot, () => timeLeft() < READING_RESERVE_MS),
    policy,
  );
  if (report.verdict === "send") return { allowEvent: true };
  if (report.verdict !== "block") {
    const fingerprint = fingerprintMessage(snapshot, report, policy);
    if (isAcknowledged(fingerprint, await readAcknowledgement())) return { allowEvent: true };
  }
  const language = languageFor(readDisplayLanguage());
  return refuse(report.verdict, describeAlert(report, language), language.message.alert.button);
}
