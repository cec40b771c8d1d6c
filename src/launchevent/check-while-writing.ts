import type { Policy } from "../classifier/index";
import { checkMessage } from "../classifier/index";
import { describeInvitation, languageFor } from "../locales/index";
import {
  WRITING_MS,
  gatherMessage,
  hideInvitation,
  readAcknowledgement,
  readDisplayLanguage,
  showInvitation,
} from "../office/index";
import { fingerprintMessage, isAcknowledged } from "../review/index";
import { countDown } from "./count-down";
import { inspectAttachments } from "./inspect-attachments";

/** Events come faster than a message is read: one look at a time, and another one where something changed meanwhile. */
let isLooking = false;
let isStale = false;

/**
 * Handles the changes of recipients and attachments while a message is written: a bar above the message invites to the pane where something
 * was found, and goes where nothing is found any more. It stops nothing, and changes nothing in the message.
 *
 * @param now milliseconds on any clock
 */
export async function checkWhileWriting(event: Office.MailboxEvent, policy: Policy, now: () => number): Promise<void> {
  if (policy.earlyInvitation) {
    isStale = true;
    if (!isLooking) await lookWhileStale(policy, now);
  }
  try {
    event.completed();
  } catch {
    // Whatever a client does not like about it, nothing waits for the answer.
  }
}

async function lookWhileStale(policy: Policy, now: () => number): Promise<void> {
  isLooking = true;
  try {
    while (isStale) {
      isStale = false;
      await look(policy, countDown(WRITING_MS, now));
    }
  } catch {
    // Nothing is known and nothing is claimed: the message is checked at Send. The error is dropped, since it may quote the message.
  } finally {
    isLooking = false;
  }
}

async function look(policy: Policy, timeLeft: () => number): Promise<void> {
  const snapshot = await gatherMessage({ timeLeft, rememberDays: policy.rules["visible-recipients"].rememberDays });
  const report = checkMessage(
    snapshot,
    inspectAttachments(snapshot, () => timeLeft() === 0),
    policy,
  );
  const found = report.findings.some(({ verdict }) => verdict !== "send");
  if (found && !isAcknowledged(fingerprintMessage(snapshot, report, policy), await readAcknowledgement())) {
    const language = languageFor(readDisplayLanguage());
    await showInvitation(describeInvitation(report, language), language.message.alert.button);
  } else if (found || report.doubts.length === 0) {
    // What could not be read now may still hold what the bar speaks of.
    await hideInvitation();
  }
}
