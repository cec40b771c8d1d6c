import type { ConfirmedList, Policy } from "../classifier/index";
import type { CopyRefusal, CopyWords, MessageEdit } from "../fixes/index";
import {
  applyEdits,
  forgetList,
  forgetLists,
  hideInvitation,
  readAcknowledgement,
  rememberList,
  watchMessage,
  withdrawAcknowledgement,
  writeAcknowledgement,
} from "../office/index";
import type { LiveMessage } from "./live-message";
import { paint } from "./paint";
import type { ReadMessage } from "./read-message";
import type { CopyCause, FixRequest, ReviewEffect, ReviewEvent, ReviewState } from "../review/index";
import { advance, beginReview, createAcknowledgement, isAcknowledged } from "../review/index";

/** The conversation about the open message, played in Outlook. */
export interface Conduct {
  readonly state: () => ReviewState;
  readonly dispatch: (event: ReviewEvent) => void;
  /** The message as it was last read, for the sender's eyes; null before it is read. */
  readonly live: () => LiveMessage | null;
  /** @returns what stops it */
  readonly subscribe: (onChange: () => void) => () => void;
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
  /** The list that was confirmed last, if the sender wished not to be asked about it again. */
  let remembered: ConfirmedList | null = null;
  const { rememberDays } = policy.rules["visible-recipients"];

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
        return acknowledge(effect.isRemembered);
      case "forget":
        dispatch({ type: "withdrawn", isGone: await forgetLists() });
        return;
      case "withdraw":
        return withdraw();
    }
  }

  async function gather(run: number): Promise<void> {
    try {
      const isWanted = (): boolean => state.run === run && state.name !== "refused";
      // All that reads and judges is in a file of its own, so that the pane is there before it.
      const { readMessage } = await import(/* webpackChunkName: "reading" */ "./read-message");
      const read = await readMessage(policy, isWanted, (progress) => dispatch({ type: "progressed", run, progress }));
      const stored = await readAcknowledgement();
      if (read === null || !isWanted()) return;
      message = read;
      const { report, fingerprint } = read;
      dispatch({
        type: "gathered",
        run,
        report,
        isAcknowledged: isAcknowledged(fingerprint, stored),
      });
    } catch {
      // The error itself is dropped: its message may quote the message.
      dispatch({ type: "gather-failed", run });
    }
  }

  async function fix(request: FixRequest): Promise<void> {
    if (message === null) return;
    // Making a copy holds the pane up, so it shows first what is being done.
    await paint();
    let plan;
    try {
      plan = await message.planFix(request, copyWords, (share) => {
        const isWanted = state.name === "fixing" && state.fix === request;
        if (isWanted) dispatch({ type: "fix-progressed", share });
        return isWanted;
      });
    } catch {
      dispatch({ type: "apply-failed", cause: null, isUnchanged: true, undo: [] });
      return;
    }
    // Stopped by the sender, who is told so already.
    if (plan === null || state.name !== "fixing") return;
    // From here on Outlook is changing the message, which nobody stops half way.
    dispatch({ type: "fix-progressed", share: null });
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

  async function acknowledge(isRemembered: boolean): Promise<void> {
    if (message === null) return;
    // Those whom the sender sees now: while Outlook writes, the message may become another one.
    const list = isRemembered ? message.list() : null;
    const { run } = state;
    const acknowledgement = createAcknowledgement(message.fingerprint, crypto.randomUUID());
    const channels = (await writeAcknowledgement(acknowledgement)).length;
    remembered = list !== null && channels > 0 && (await remember(list, run)) ? list : null;
    dispatch({ type: "acknowledged", channels, isRemembered: remembered !== null });
    // No event tells the handler of a confirmation.
    if (policy.earlyInvitation) await hideInvitation();
  }

  /** Only as long as nothing else happens to the message that is being confirmed. */
  async function remember(list: ConfirmedList, run: number): Promise<boolean> {
    const isConfirming = (): boolean => state.name === "confirming" && state.run === run;
    if (!isConfirming() || !(await rememberList(list, rememberDays))) return false;
    return isConfirming() || !(await forgetList(list, rememberDays));
  }

  async function withdraw(): Promise<void> {
    const isForgotten = remembered === null || (await forgetList(remembered, rememberDays));
    if (isForgotten) remembered = null;
    dispatch({ type: "withdrawn", isGone: isForgotten && (await withdrawAcknowledgement()) });
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
