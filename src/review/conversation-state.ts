import type { Finding, Report } from "../classifier/index";
import type { AskedFix, MessageEdit } from "../fixes/index";

export const REASONS = ["may-see", "need-details", "not-personal", "other"] as const;
export type ReasonId = (typeof REASONS)[number];

/** Why the sender says that the message is right as it is: a reason of ours, or the words of the policy or of the sender. */
export type Reason = ReasonId | { readonly text: string };

/**
 * What the sender has to do besides giving a reason, at the gravest exposure: type the number of people, or tick each of several files.
 */
export type Proof =
  | { readonly type: "people"; readonly finding: Finding }
  | { readonly type: "files"; readonly findings: readonly Finding[] };

/** As far as the sender has done it. */
export interface Proven {
  readonly people: number | null;
  /** Findings whose file was ticked. */
  readonly files: readonly Finding[];
}

/** What Outlook would not do, or the sender stopped; or, `not-copied`, what could not be made, so that Outlook was not asked at all. */
export type Problem =
  "cancelled" | "not-read" | "not-fixed" | "not-copied" | "not-undone" | "not-confirmed" | "not-withdrawn";

/** Why there is no cleaned copy. */
export type CopyCause = "copy-unreadable" | "copy-empty" | "copy-not-clean";

/** Why it would not, in the words of the Office layer's failures, or why it was not asked. */
export type Cause =
  | CopyCause
  | "refused"
  | "silent"
  | "threw"
  | "missing"
  | "empty"
  | "truncated"
  | "too-many"
  | "no-address"
  | "not-found"
  | "changed"
  | "not-verified";

/** A fix that the sender asked for, with what is needed to speak about it when its finding is gone. */
export interface FixRequest extends AskedFix {
  /** People it moves or takes out of the message; null where unknown. */
  readonly people: number | null;
}

/** A fix that can be undone, in whatever order: an undo leaves alone what was done since. */
export interface DoneFix {
  readonly fix: FixRequest;
  /** The edits that take it back. */
  readonly undo: readonly MessageEdit[];
  /** It failed half way. */
  readonly isHalf: boolean;
}

/** What happened just before the findings are shown again. */
export type Notice =
  | { readonly type: "fixed"; readonly fix: FixRequest }
  | { readonly type: "undone" }
  | { readonly type: "lapsed" }
  | { readonly type: "stopped" }
  | { readonly type: "withdrawn" };

export interface Progress {
  /** Steps of `total`. */
  readonly done: number;
  readonly total: number;
  /** The file that Outlook is asked for or that is being read, or null. */
  readonly file: string | null;
  /** Names of all files in the order in which they are read; empty while Outlook still hands them over. */
  readonly files: readonly string[];
}

/** What the sender sees. `isChecking`: the message is being read again behind it. */
export type Screen =
  | { readonly name: "reading"; readonly progress: Progress | null; readonly notice: Notice | null }
  | { readonly name: "nothing-found"; readonly report: Report; readonly isChecking: boolean }
  | FindingsScreen
  | {
      readonly name: "fixing";
      readonly report: Report | null;
      readonly fix: FixRequest;
      /** `undo-all`: those done before it are taken back too, the last first. */
      readonly direction: "apply" | "undo" | "undo-all";
      /** How much of a copy is made, from 0 to 1: until it is, the sender may stop it. Null while Outlook changes the message. */
      readonly share: number | null;
    }
  | { readonly name: "fixed"; readonly report: Report; readonly fix: FixRequest; readonly isChecking: boolean }
  | {
      readonly name: "confirming";
      readonly report: Report;
      /** Null where a reason is enough. */
      readonly proof: Proof | null;
      /** Null until it is given. */
      readonly reason: Reason | null;
    }
  | ConfirmedScreen
  | { readonly name: "changed-since"; readonly reason: Reason | null }
  | RefusedScreen;

/** `blocked`: the policy lets nobody confirm it away. */
export interface FindingsScreen {
  readonly name: "findings" | "blocked";
  readonly report: Report;
  readonly notice: Notice | null;
  readonly isChecking: boolean;
}

export interface ConfirmedScreen {
  readonly name: "confirmed";
  readonly report: Report;
  /** Null where it was given when the pane was open before. */
  readonly reason: Reason | null;
  /** The sender is not asked about these people again for some days. */
  readonly isRemembered: boolean;
  readonly isWithdrawing: boolean;
}

export interface RefusedScreen {
  readonly name: "refused";
  readonly problem: Problem;
  readonly cause: Cause | null;
  readonly isUnchanged: boolean;
  readonly fix: FixRequest | null;
  readonly report: Report | null;
}

export interface Memory {
  /** Number of the latest reading; answers of older ones are ignored. */
  readonly run: number;
  /** The message changed while it was being read. */
  readonly isStale: boolean;
  readonly done: readonly DoneFix[];
}

export type ReviewState = Memory & Screen;

export type ReviewEvent =
  | { readonly type: "progressed"; readonly run: number; readonly progress: Progress }
  | {
      readonly type: "gathered";
      readonly run: number;
      readonly report: Report;
      /** The message itself holds the sender's acknowledgement of exactly this. */
      readonly isAcknowledged: boolean;
    }
  | { readonly type: "gather-failed"; readonly run: number }
  | { readonly type: "cancel-requested" }
  | { readonly type: "changed" }
  | { readonly type: "check-requested" }
  | { readonly type: "fix-requested"; readonly fix: FixRequest }
  | { readonly type: "fix-progressed"; readonly share: number | null }
  /** The last one where none is said; its position in `done`, or all of them. */
  | { readonly type: "undo-requested"; readonly which?: number | "all" }
  | { readonly type: "applied"; /** Empty where it cannot be taken back. */ readonly undo: readonly MessageEdit[] }
  /** The message was not touched. */
  | { readonly type: "copy-refused"; readonly cause: CopyCause }
  | {
      readonly type: "apply-failed";
      readonly cause: Cause | null;
      readonly isUnchanged: boolean;
      /** Takes back what was done of it. */
      readonly undo: readonly MessageEdit[];
    }
  | { readonly type: "confirm-requested" }
  | { readonly type: "back-requested" }
  | {
      readonly type: "reason-given";
      readonly reason: Reason;
      readonly proven: Proven;
      /** Not to be asked about these people again for some days. */
      readonly isRemembered?: boolean;
    }
  | {
      readonly type: "acknowledged";
      /** Channels that held it when read back. */
      readonly channels: number;
      /** The people are remembered, as the sender wished. */
      readonly isRemembered?: boolean;
    }
  | { readonly type: "withdraw-requested" }
  /** All lists that were confirmed are asked about again. */
  | { readonly type: "forget-requested" }
  /** Of a confirmation, or of the lists that were remembered. */
  | { readonly type: "withdrawn"; readonly isGone: boolean };

export type ReviewEffect =
  | { readonly type: "gather"; readonly run: number }
  | { readonly type: "apply"; readonly fix: FixRequest }
  | { readonly type: "undo"; readonly edits: readonly MessageEdit[] }
  | { readonly type: "acknowledge"; readonly isRemembered: boolean }
  | { readonly type: "forget" }
  | { readonly type: "withdraw" };

export interface Step {
  readonly state: ReviewState;
  readonly effects: readonly ReviewEffect[];
}
