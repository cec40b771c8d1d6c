import type { AttachmentInspection, ConfirmedList, Policy, ReadingLimits, Report } from "../classifier/index";
import { READING_LIMITS, checkMessage, confirmList, guessColumns, inspectAttachment } from "../classifier/index";
import type { CopyWords, FixPlan, JudgedMessage, MessageEdit } from "../fixes/index";
import { decodeText, gatherMessage, today } from "../office/index";
import type { Fingerprint, FixRequest, Progress } from "../review/index";
import { fingerprintMessage } from "../review/index";
import type { LiveMessage } from "./live-message";
import { lookAt } from "./look-at";
import { paceSteps } from "./pace-steps";
import { paint } from "./paint";

/** For one file. Here nobody waits for Send, so what was out of time there is read to its end. */
const READING_MS = 60_000;

/** For copying a file and reading the copy. */
const COPYING_MS = 180_000;

/** The message as it was at one reading. */
export interface ReadMessage {
  readonly report: Report;
  readonly fingerprint: Fingerprint;
  readonly live: LiveMessage;
  /** Those who see each other, as they are remembered where the sender wishes it; null where not all of them are known. */
  readonly list: () => ConfirmedList | null;
  /**
   * @param copyWords what is written into cleaned copies, in the sender's language
   * @param go tells how far it is, from 0 to 1, and whether it is still wanted
   * @returns null where it was not wanted any more
   */
  readonly planFix: (
    request: FixRequest,
    copyWords: CopyWords,
    go: (share: number) => boolean,
  ) => Promise<FixPlan<MessageEdit> | null>;
}

/** Each file counts twice: Outlook hands it over, and then it is read. Null where the sender has stopped it. */
export async function readMessage(
  policy: Policy,
  isWanted: () => boolean,
  onStep: (progress: Progress) => void,
): Promise<ReadMessage | null> {
  const snapshot = await gatherMessage({
    onProgress: ({ done, total, file }) => onStep({ done, total: total * 2, file, files: [] }),
    rememberDays: policy.rules["visible-recipients"].rememberDays,
  });
  const inspections: AttachmentInspection[] = [];
  const files = snapshot.attachments.status === "known" ? snapshot.attachments.value : [];
  const names = files.map(({ name }) => name);
  for (const [position, attachment] of files.entries()) {
    onStep({ done: names.length + position, total: names.length * 2, file: attachment.name, files: names });
    await paint();
    if (!isWanted()) return null;
    inspections.push(inspectAttachment(attachment, within(READING_MS), guessColumns));
  }
  const report = checkMessage(snapshot, inspections, policy);
  return {
    report,
    fingerprint: fingerprintMessage(snapshot, report, policy),
    live: {
      ...lookAt(snapshot, policy),
      wasConfirmedBefore:
        checkMessage({ ...snapshot, confirmedLists: [] }, inspections, policy).verdict !== report.verdict,
    },
    list: () => confirmList(snapshot, policy, crypto.getRandomValues(new Int32Array(1))[0] ?? 0, today()),
    planFix: (request, copyWords, go) => plan(request, { snapshot, report, policy }, copyWords, go),
  };
}

/** What makes copies is in a file of its own, loaded when somebody asks for one. */
async function plan(
  request: FixRequest,
  message: JudgedMessage,
  words: CopyWords,
  go: (share: number) => boolean,
): Promise<FixPlan<MessageEdit> | null> {
  const { deflate, planInSteps } = await import(/* webpackChunkName: "fixing" */ "../fixes/index");
  return paceSteps(planInSteps(request, message, { words, limits: within(COPYING_MS) }), deflate, go);
}

function within(ms: number): ReadingLimits {
  const endsAt = performance.now() + ms;
  return { ...READING_LIMITS, isOutOfTime: () => performance.now() > endsAt, decodeText };
}
