import type { AttachmentInspection, MessageSnapshot, Policy, Report } from "../classifier/index";
import { READING_LIMITS, checkMessage, inspectAttachment } from "../classifier/index";
import type { CopyRefusal, CopyWords, MessageEdit } from "../fixes/index";
import { planFix } from "../fixes/index";
import {
  applyEdits,
  gatherMessage,
  readAcknowledgement,
  watchMessage,
  withdrawAcknowledgement,
  writeAcknowledgement,
} from "../office/index";
import type { LiveMessage } from "./live-message";
import { lookAt } from "./live-message";
import type { CopyCause, Fingerprint, FixRequest, ReviewEffect, ReviewEvent, ReviewState } from "../review/index";
import { advance, beginReview, createAcknowledgement, fingerprintMessage, isAcknowledged } from "../review/index";

/** For one file. Here nobody waits for Send, so what was out of time there is read to its end. */
const READING_MS = 60_000;

/** For copying a file and reading the copy. */
const COPYING_MS = 180_000;

/** The conversation about the open message, played in Outlook. */
export interface Conduct {
  readonly state: () => ReviewState;
  readonly dispatch: (event: ReviewEvent) => void;
  /** The message as it was last read, for the sender's eyes; null before it is read. */
  readonly live: () => LiveMessage | null;
  /** @returns what stops it */
  readonly subscribe: (onChange: () => void) => () => void;
}

interface ReadMessage {
  readonly snapshot: MessageSnapshot;
  readonly report: Report;
  readonly fingerprint: Fingerprint;
  readonly live: LiveMessage;
}

/**
 * Begins at once, and follows the message from then on.
 *
 * @param copyWords what is written into cleaned copies, in the sender's language
 */
export function conductReview(policy: Policy, copyWords: CopyWords): Conduct {
  const listeners = new Set<() => void>();
  let state = beginReview().state;
  let message: ReadMessage | null = null;

  function dispatch(event: ReviewEvent): void {
    const step = advance(state, event);
    if (step.state !== state) {
      state = step.state;
      for (const listener of listeners) listener();
    }
    for (const effect of step.effects) void run(effect);
  }

  async function run(effect: ReviewEffect): Promise<void> {
    switch (effect.type) {
      case "gather":
        return gather(effect.run);
      case "apply":
        return fix(effect.fix);
      case "undo":
        return apply(effect.edits);
      case "acknowledge":
        return acknowledge();
      case "withdraw":
        dispatch({ type: "withdrawn", isGone: await withdrawAcknowledgement() });
    }
  }

  async function gather(run: number): Promise<void> {
    try {
      const isWanted = (): boolean => state.run === run && state.name !== "refused";
      const read = await readMessage(policy, isWanted, (done, total, file) =>
        dispatch({ type: "progressed", run, progress: { done, total, file } }),
      );
      const stored = await readAcknowledgement();
      if (read === null || !isWanted()) return;
      message = read;
      const { report, fingerprint } = read;
      dispatch({
        type: "gathered",
        run,
        report,
        fingerprint: fingerprint.full,
        isAcknowledged: isAcknowledged(fingerprint, stored),
      });
    } catch {
      // The error itself is dropped: its message may quote the message.
      dispatch({ type: "gather-failed", run });
    }
  }

  async function fix({ fixId, attachment }: FixRequest): Promise<void> {
    if (message === null) return;
    // Making a copy holds the pane up, so it shows first what is being done.
    await paint();
    const { snapshot, report } = message;
    const endsAt = performance.now() + COPYING_MS;
    const limits = { ...READING_LIMITS, isOutOfTime: () => performance.now() > endsAt };
    const plan = planFix(fixId, snapshot, report, attachment ?? undefined, { words: copyWords, limits });
    if (plan.ok) await apply(plan.edits);
    else dispatch({ type: "copy-refused", cause: causeOf(plan.reason) });
  }

  async function apply(edits: readonly MessageEdit[]): Promise<void> {
    const result = await applyEdits(edits);
    if (result.ok) dispatch({ type: "applied", undo: result.undo });
    else {
      const { failure, isUnchanged, undo } = result;
      dispatch({ type: "apply-failed", cause: failure.kind, isUnchanged, undo });
    }
  }

  async function acknowledge(): Promise<void> {
    if (message === null) return;
    const acknowledgement = createAcknowledgement(message.fingerprint, crypto.randomUUID());
    dispatch({ type: "acknowledged", channels: (await writeAcknowledgement(acknowledgement)).length });
  }

  void gather(state.run);
  watchMessage(() => dispatch({ type: "changed" }));

  return {
    state: () => state,
    dispatch,
    live: () => message?.live ?? null,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

function causeOf(refusal: CopyRefusal): CopyCause {
  switch (refusal) {
    case "nothing-to-remove":
    case "nothing-left":
      return "copy-empty";
    case "trace-left":
    case "not-verified":
      return "copy-not-clean";
    default:
      return "copy-unreadable";
  }
}

type OnStep = (done: number, total: number, file: string | null) => void;

/** Each file counts twice: Outlook hands it over, and then it is read. Null where the sender has stopped it. */
async function readMessage(policy: Policy, isWanted: () => boolean, onStep: OnStep): Promise<ReadMessage | null> {
  const snapshot = await gatherMessage({
    onProgress: ({ done, total, file }) => onStep(done, total * 2, file),
  });
  const inspections: AttachmentInspection[] = [];
  const files = snapshot.attachments.status === "known" ? snapshot.attachments.value : [];
  for (const [position, attachment] of files.entries()) {
    onStep(files.length + position, files.length * 2, attachment.name);
    await paint();
    if (!isWanted()) return null;
    const endsAt = performance.now() + READING_MS;
    const isOutOfTime = (): boolean => performance.now() > endsAt;
    inspections.push(inspectAttachment(attachment, { ...READING_LIMITS, isOutOfTime }));
  }
  const report = checkMessage(snapshot, inspections, policy);
  const fingerprint = fingerprintMessage(snapshot, report, policy);
  return { snapshot, report, fingerprint, live: lookAt(snapshot, policy) };
}

/** Lets the pane show which file is read before the reading holds it up. A timer, since a pane in the background gets no frames. */
function paint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
