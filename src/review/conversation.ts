import type { Report } from "../classifier/index";
import type { DoneFix, FixRequest, Memory, Notice, ReviewEvent, ReviewState, Screen, Step } from "./conversation-state";
import { mayRemember } from "./may-remember";
import { isProven, proofFor } from "./proof";

/** The conversation begins with reading the message. */
export function beginReview(): Step {
  return read({ run: 0, isStale: false, done: [] }, { name: "reading", progress: null, notice: null });
}

/**
 * The conversation about one message. Pure: what is to be done in Outlook comes back as effects, whose answers are events again.
 * An event that makes no sense in a state changes nothing.
 */
export function advance(state: ReviewState, event: ReviewEvent): Step {
  const react = REACTIONS[event.type] as (state: ReviewState, event: ReviewEvent) => Step | null;
  return react(state, event) ?? { state, effects: [] };
}

type Reactions = {
  readonly [Type in ReviewEvent["type"]]: (
    state: ReviewState,
    event: Extract<ReviewEvent, { type: Type }>,
  ) => Step | null;
};

const REACTIONS: Reactions = {
  progressed(state, { run, progress }) {
    return state.name === "reading" && state.run === run ? show(state, { ...state, progress }) : null;
  },

  gathered(state, event) {
    if (!isReading(state) || event.run !== state.run) return null;
    // The answer is of a message that is no longer there.
    if (state.isStale) return read(state, state);
    return show(state, screenFor(state, event));
  },

  "gather-failed"(state, { run }) {
    if (!isReading(state) || run !== state.run) return null;
    return show({ ...state, isStale: false }, { ...NOTHING_KNOWN, problem: "not-read", isUnchanged: true });
  },

  "cancel-requested"(state) {
    if (state.name === "fixing") return stopFixing(state);
    if (state.name !== "reading") return null;
    return show({ ...state, isStale: false }, { ...NOTHING_KNOWN, problem: "cancelled", isUnchanged: true });
  },

  changed(state) {
    if (isReading(state)) return show({ ...state, isStale: true }, state);
    switch (state.name) {
      case "nothing-found":
      case "findings":
      case "blocked":
      case "fixed":
        return read(state, { ...state, isChecking: true });
      case "fixing":
        return show({ ...state, isStale: true }, state);
      case "confirming":
      case "confirmed":
        return read(state, { name: "changed-since", reason: state.reason });
      default:
        return null;
    }
  },

  "check-requested"(state) {
    if (isReading(state) || state.name === "fixing" || state.name === "confirming") return null;
    // After a failure the sender may have mended the message by hand, which undoing would take back.
    const done = state.done.filter(({ isHalf }) => !isHalf);
    return read({ ...state, done }, { name: "reading", progress: null, notice: null });
  },

  "fix-requested"(state, { fix }) {
    if ((state.name !== "findings" && state.name !== "blocked") || state.isChecking) return null;
    if (!state.report.fixes.includes(fix.fixId)) return null;
    const { report } = state;
    return show(state, { name: "fixing", report, fix, direction: "apply", share: null }, { type: "apply", fix });
  },

  "fix-progressed"(state, { share }) {
    if (state.name !== "fixing" || state.direction !== "apply") return null;
    // A second go over the same file begins again; what is shown does not.
    return show(state, { ...state, share: share === null ? null : Math.max(share, state.share ?? 0) });
  },

  "undo-requested"(state, { which = state.done.length - 1 }) {
    const meant = state.done[which === "all" ? state.done.length - 1 : which];
    if (meant === undefined || !mayUndo(state)) return null;
    return undo(state, meant, which === "all" ? "undo-all" : "undo");
  },

  applied(state, { undo: takeBack }) {
    if (state.name !== "fixing") return null;
    const { fix, direction } = state;
    const isUndone = direction !== "apply";
    const done = isUndone ? without(state.done, fix) : afterFix(state.done, fix, takeBack);
    const next = done[done.length - 1];
    if (direction === "undo-all" && next !== undefined) return undo({ ...state, done }, next, direction);
    const notice: Notice = isUndone ? { type: "undone" } : { type: "fixed", fix };
    return read({ ...state, done }, { name: "reading", progress: null, notice });
  },

  "copy-refused"(state, { cause }) {
    if (state.name !== "fixing") return null;
    const { fix, report } = state;
    return show(state, { name: "refused", problem: "not-copied", cause, isUnchanged: true, fix, report });
  },

  "apply-failed"(state, { cause, isUnchanged, undo: takeBack }) {
    if (state.name !== "fixing") return null;
    const { fix, report, direction } = state;
    const isUndoing = direction !== "apply";
    const done = isUnchanged
      ? state.done
      : isUndoing
        ? without(state.done, fix)
        : afterFix(state.done, fix, takeBack, true);
    const problem = isUndoing ? "not-undone" : "not-fixed";
    return show({ ...state, done }, { name: "refused", problem, cause, isUnchanged, fix, report });
  },

  "confirm-requested"(state) {
    if (state.name !== "findings" || state.isChecking) return null;
    return show(state, { name: "confirming", report: state.report, proof: proofFor(state.report), reason: null });
  },

  "back-requested"(state) {
    if (state.name !== "confirming" || state.reason !== null) return null;
    return show(state, { name: "findings", report: state.report, notice: null, isChecking: false });
  },

  "reason-given"(state, { reason, proven, isRemembered: isWished = false }) {
    if (state.name !== "confirming" || state.reason !== null || !isProven(state.proof, proven)) return null;
    const isRemembered = isWished && mayRemember(state.report);
    return show(state, { ...state, reason }, { type: "acknowledge", isRemembered });
  },

  acknowledged(state, { channels, isRemembered = false }) {
    if (state.name !== "confirming" || state.reason === null) return null;
    const { report, reason } = state;
    if (channels > 0) return show(state, { name: "confirmed", report, reason, isRemembered, isWithdrawing: false });
    return show(state, { ...NOTHING_KNOWN, problem: "not-confirmed", isUnchanged: true, report });
  },

  "withdraw-requested"(state) {
    if (state.name !== "confirmed" || state.isWithdrawing) return null;
    return show(state, { ...state, isWithdrawing: true }, { type: "withdraw" });
  },

  "forget-requested"(state) {
    if (state.name !== "nothing-found" || state.isChecking) return null;
    return show(state, state, { type: "forget" });
  },

  withdrawn(state, { isGone }) {
    const isForgotten = state.name === "nothing-found";
    if (!isForgotten && (state.name !== "confirmed" || !state.isWithdrawing)) return null;
    const { report } = state;
    if (isGone && isForgotten) return read(state, { ...state, isChecking: true });
    if (isGone) return show(state, { name: "findings", report, notice: { type: "withdrawn" }, isChecking: false });
    return show(state, { ...NOTHING_KNOWN, problem: "not-withdrawn", isUnchanged: true, report });
  },
};

const NOTHING_KNOWN = { name: "refused", cause: null, fix: null, report: null } as const;

/** Only the screen's own fields and the memory are carried on: no state keeps leftovers of the one before. */
function show(memory: Memory, screen: Screen, ...effects: Step["effects"]): Step {
  const { run, isStale, done } = memory;
  return { state: { ...screen, run, isStale, done }, effects };
}

function read(memory: Memory, screen: Screen): Step {
  const run = memory.run + 1;
  return show({ ...memory, run, isStale: false }, screen, { type: "gather", run });
}

function isReading(state: ReviewState): boolean {
  return state.name === "reading" || state.name === "changed-since" || ("isChecking" in state && state.isChecking);
}

function mayUndo(
  state: ReviewState,
): state is Extract<ReviewState, { name: "findings" | "blocked" | "fixed" | "refused" }> {
  if (state.name === "refused") return true;
  return (state.name === "findings" || state.name === "blocked" || state.name === "fixed") && !state.isChecking;
}

/** As long as only a copy is being made, the message is as it was; if somebody else changed it meanwhile, it is read again. */
function stopFixing(state: Extract<ReviewState, { name: "fixing" }>): Step | null {
  const { share, report, isStale } = state;
  if (share === null || report === null) return null;
  const notice: Notice = { type: "stopped" };
  if (isStale) return read(state, { name: "reading", progress: null, notice });
  return show(state, {
    name: report.verdict === "block" ? "blocked" : "findings",
    report,
    notice,
    isChecking: false,
  });
}

function undo(
  state: Memory & { readonly report: Report | null },
  { fix, undo: edits }: DoneFix,
  direction: "undo" | "undo-all",
): Step {
  return show(state, { name: "fixing", report: state.report, fix, direction, share: null }, { type: "undo", edits });
}

/** A fix that cannot be undone closes the way to those before it: "undo" would seem to mean it. */
function afterFix(
  done: readonly DoneFix[],
  fix: FixRequest,
  takeBack: DoneFix["undo"],
  isHalf = false,
): readonly DoneFix[] {
  return takeBack.length > 0 ? [...done, { fix, undo: takeBack, isHalf }] : [];
}

/** Without the last one that was done by this request. */
function without(done: readonly DoneFix[], undone: FixRequest): readonly DoneFix[] {
  const position = done.map(({ fix }) => fix).lastIndexOf(undone);
  return done.filter((_, index) => index !== position);
}

function screenFor(state: ReviewState, { report, isAcknowledged }: Extract<ReviewEvent, { type: "gathered" }>): Screen {
  const notice = noticeOf(state);
  if (report.verdict === "send") {
    const fix = notice?.type === "fixed" ? notice.fix : state.name === "fixed" ? state.fix : null;
    if (fix !== null) return { name: "fixed", report, fix, isChecking: false };
    return { name: "nothing-found", report, isChecking: false };
  }
  if (report.verdict === "block") return { name: "blocked", report, notice, isChecking: false };
  if (isAcknowledged) {
    const reason = state.name === "changed-since" ? state.reason : null;
    return { name: "confirmed", report, reason, isRemembered: false, isWithdrawing: false };
  }
  return { name: "findings", report, notice, isChecking: false };
}

function noticeOf(state: ReviewState): Notice | null {
  if (state.name === "reading") return state.notice;
  return state.name === "changed-since" ? { type: "lapsed" } : null;
}
