import type { AttachmentInspection, MessageSnapshot, Policy, Report } from "../classifier/index";
import { READING_LIMITS, checkMessage, inspectAttachment } from "../classifier/index";
import type { MessageEdit } from "../fixes/index";
import { planFix } from "../fixes/index";
import {
  applyEdits,
  gatherMessage,
  readAcknowledgement,
  watchMessage,
  withdrawAcknowledgement,
  writeAcknowledgement,
} from "../office/index";
import type { Fingerprint, FixRequest, ReviewEffect, ReviewEvent, ReviewState } from "../review/index";
import { advance, beginReview, createAcknowledgement, fingerprintMessage, isAcknowledged } from "../review/index";

/** For one file. Here nobody waits for Send, so what was out of time there is read to its end. */
const READING_MS = 60_000;

/** The conversation about the open message, played in Outlook. */
export interface Conduct {
  readonly state: () => ReviewState;
  readonly dispatch: (event: ReviewEvent) => void;
  /** @returns what stops it */
  readonly subscribe: (onChange: () => void) => () => void;
}

interface ReadMessage {
  readonly snapshot: MessageSnapshot;
  readonly report: Report;
  readonly fingerprint: Fingerprint;
}

/** Begins at once, and follows the message from then on. */
export function conductReview(policy: Policy): Conduct {
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
        return apply(planEdits(effect.fix));
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
      const read = await readMessage(policy, (done, total, file) =>
        dispatch({ type: "progressed", run, progress: { done, total, file } }),
      );
      const stored = await readAcknowledgement();
      if (state.run !== run) return;
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

  function planEdits({ fixId, attachment }: FixRequest): readonly MessageEdit[] {
    if (message === null) return [];
    const { snapshot, report } = message;
    return attachment === null ? planFix(fixId, snapshot, report) : planFix(fixId, snapshot, report, attachment);
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
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

type OnStep = (done: number, total: number, file: string | null) => void;

/** Each file counts twice: Outlook hands it over, and then it is read. */
async function readMessage(policy: Policy, onStep: OnStep): Promise<ReadMessage> {
  const snapshot = await gatherMessage({
    onProgress: ({ done, total, file }) => onStep(done, total * 2, file),
  });
  const inspections: AttachmentInspection[] = [];
  const files = snapshot.attachments.status === "known" ? snapshot.attachments.value : [];
  for (const [position, attachment] of files.entries()) {
    onStep(files.length + position, files.length * 2, attachment.name);
    await paint();
    const endsAt = performance.now() + READING_MS;
    const isOutOfTime = (): boolean => performance.now() > endsAt;
    inspections.push(inspectAttachment(attachment, { ...READING_LIMITS, isOutOfTime }));
  }
  const report = checkMessage(snapshot, inspections, policy);
  return { snapshot, report, fingerprint: fingerprintMessage(snapshot, report, policy) };
}

/** Lets the pane show which file is read before the reading holds it up. A timer, since a pane in the background gets no frames. */
function paint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
