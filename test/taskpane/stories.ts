import type { FixRequest, ReviewState } from "../../src/review/index";
import { proofFor } from "../../src/review/proof";
import type { LiveMessage } from "../../src/taskpane/live-message";
import { only } from "../support/report";
import { REAL, type RealMessage } from "./real-messages";

export interface Story {
  /** File name of its picture. */
  readonly name: string;
  readonly state: ReviewState;
  readonly live: LiveMessage;
}

export const BCC: FixRequest = { fixId: "move-to-bcc", attachment: null, people: 296 };
export const REMOVE: FixRequest = { fixId: "remove-attachment", attachment: only("agora.xlsx"), people: 8253 };
const COPY: FixRequest = { fixId: "drop-hidden", attachment: only("summary-q3.xlsx"), people: 640 };

const MEMORY = { run: 1, isStale: false, done: [] } as const;
const UNDOABLE = { run: 2, isStale: false, done: [{ fix: BCC, undo: [], isHalf: false }] } as const;
const REMOVED: FixRequest = { fixId: "remove-recipients", attachment: null, recipients: [], people: 2 };
const TWICE = { ...UNDOABLE, done: [...UNDOABLE.done, { fix: REMOVED, undo: [], isHalf: false }] } as const;
const NOT_CHECKING = { notice: null, isChecking: false } as const;
const FILES = [
  "agora.xlsx",
  "prices 2026.xlsx",
  "a very long name of a file that somebody gave it by hand.xlsx",
  "photo.png",
];

function real(name: string): RealMessage {
  const message = REAL[name];
  if (message === undefined) throw new Error(`no message ${name}`);
  return message;
}

/** @param message of which the state speaks */
function tell(name: string, message: string, state: (message: RealMessage) => ReviewState): Story {
  const { report, live } = real(message);
  return { name, state: state({ report, live }), live };
}

const findings = (name: string): Story =>
  tell(name, name, ({ report }) => ({ ...MEMORY, ...NOT_CHECKING, name: "findings", report }));

const confirming = (name: string, message: string): Story =>
  tell(name, message, ({ report }) => ({
    ...MEMORY,
    name: "confirming",
    report,
    proof: proofFor(report),
    reason: null,
  }));

const refused = (name: string, message: string, state: Partial<Extract<ReviewState, { name: "refused" }>>): Story =>
  tell(name, message, ({ report }) => ({
    ...MEMORY,
    name: "refused",
    problem: "not-read",
    cause: null,
    isUnchanged: true,
    fix: null,
    report,
    ...state,
  }));

/** Every state of the conversation, each with a report of the real classifier, and what can make a screen ugly. */
export const STORIES: readonly Story[] = [
  tell("reading", "nothing", () => ({ ...MEMORY, name: "reading", progress: null, notice: null })),
  tell("reading-file", "nothing", () => ({
    ...MEMORY,
    name: "reading",
    notice: null,
    progress: { done: 5, total: 8, file: "prices 2026.xlsx", files: FILES },
  })),
  tell("nothing-found", "offer", ({ report }) => ({ ...MEMORY, name: "nothing-found", report, isChecking: false })),
  tell("nothing-attached", "nothing", ({ report }) => ({ ...MEMORY, name: "nothing-found", report, isChecking: true })),
  {
    ...tell("confirmed-before", "nothing", ({ report }) => ({
      ...MEMORY,
      name: "nothing-found",
      report,
      isChecking: false,
    })),
    live: { ...real("nothing").live, wasConfirmedBefore: true },
  },
  tell("notes", "notes", ({ report }) => ({ ...MEMORY, name: "nothing-found", report, isChecking: false })),
  ...["serco", "agora", "hidden", "columns", "guessed", "customers", "everything", "sheets", "long-names"].map(
    findings,
  ),
  ...["doubt", "body", "stranger", "private", "guests", "meeting", "clinics", "offences"].map(findings),
  tell("one-fixed", "agora", ({ report }) => ({
    ...UNDOABLE,
    name: "findings",
    report,
    notice: { type: "fixed", fix: BCC },
    isChecking: false,
  })),
  tell("lapsed", "columns", ({ report }) => ({
    ...MEMORY,
    name: "findings",
    report,
    notice: { type: "lapsed" },
    isChecking: false,
  })),
  tell("checking-again", "agora", ({ report }) => ({
    ...UNDOABLE,
    name: "findings",
    report,
    notice: null,
    isChecking: true,
  })),
  tell("blocked", "blocked", ({ report }) => ({ ...MEMORY, ...NOT_CHECKING, name: "blocked", report })),
  tell("fixing", "serco", ({ report }) => ({
    ...MEMORY,
    name: "fixing",
    report,
    fix: BCC,
    direction: "apply",
    share: null,
  })),
  tell("fixing-copy", "agora", ({ report }) => ({
    ...MEMORY,
    name: "fixing",
    report,
    fix: COPY,
    direction: "apply",
    share: 0.42,
  })),
  tell("stopped", "columns", ({ report }) => ({
    ...MEMORY,
    name: "findings",
    report,
    notice: { type: "stopped" },
    isChecking: false,
  })),
  tell("undoing", "nothing", ({ report }) => ({
    ...UNDOABLE,
    name: "fixing",
    report,
    fix: BCC,
    direction: "undo",
    share: null,
  })),
  tell("fixed", "nothing", ({ report }) => ({ ...UNDOABLE, name: "fixed", report, fix: BCC, isChecking: false })),
  tell("fixed-twice", "nothing", ({ report }) => ({
    ...TWICE,
    name: "fixed",
    report,
    fix: REMOVED,
    isChecking: false,
  })),
  tell("one-left", "columns", ({ report }) => ({ ...TWICE, ...NOT_CHECKING, name: "findings", report })),
  tell("fixed-copy", "nothing", ({ report }) => ({ ...UNDOABLE, name: "fixed", report, fix: COPY, isChecking: false })),
  tell("fixed-removed", "notes", ({ report }) => ({
    ...MEMORY,
    name: "fixed",
    report,
    fix: REMOVE,
    isChecking: false,
  })),
  confirming("confirming", "serco"),
  confirming("confirming-reason", "agora"),
  confirming("confirming-list", "meeting"),
  confirming("confirming-files", "clinics"),
  tell("confirming-writing", "agora", ({ report }) => ({
    ...MEMORY,
    name: "confirming",
    report,
    proof: null,
    reason: "need-details",
  })),
  tell("confirmed", "agora", ({ report }) => ({
    ...MEMORY,
    name: "confirmed",
    report,
    reason: "need-details",
    isRemembered: false,
    isWithdrawing: false,
  })),
  tell("confirmed-list", "meeting", ({ report }) => ({
    ...MEMORY,
    name: "confirmed",
    report,
    reason: "may-see",
    isRemembered: true,
    isWithdrawing: false,
  })),
  tell("changed-since", "agora", () => ({ ...MEMORY, name: "changed-since", reason: "may-see" })),
  refused("refused-unchanged", "serco", { problem: "not-fixed", cause: "too-many", fix: BCC }),
  refused("refused-group", "choir", { problem: "not-fixed", cause: "no-address", fix: BCC }),
  refused("refused-copy", "agora", {
    problem: "not-copied",
    cause: "copy-empty",
    fix: { ...REMOVE, fixId: "drop-columns" },
  }),
  refused("refused-half-done", "serco", {
    ...UNDOABLE,
    problem: "not-fixed",
    cause: "silent",
    isUnchanged: false,
    fix: BCC,
  }),
  refused("cancelled", "nothing", { problem: "cancelled", report: null }),
  refused("refused-unread", "nothing", { problem: "not-read", report: null }),
  refused("refused-confirmation", "agora", { problem: "not-confirmed" }),
  refused("refused-withdrawal", "agora", { problem: "not-withdrawn" }),
];
