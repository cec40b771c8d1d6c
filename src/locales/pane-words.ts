import type { Cause, Problem, Reason } from "../review/index";

/** What only the pane says, screen by screen. */
export interface PaneWords {
  readonly reading: {
    readonly title: string;
    readonly titleAgain: string;
    readonly recipients: string;
    readonly file: (file: string) => string;
  };
  readonly nothingFound: {
    readonly title: string;
    readonly text: string;
    readonly lookedAt: string;
    readonly recipients: string;
    readonly noFiles: string;
    readonly spreadsheet: (sheets: number, rows: number) => string;
    /** A file that is not a table. */
    readonly otherFile: string;
    readonly checkAgain: string;
    readonly checking: string;
  };
  readonly findings: {
    readonly sendAsIs: string;
    readonly blocked: string;
    readonly checkingAgain: string;
  };
  readonly columns: {
    readonly title: string;
    readonly column: string;
    readonly kind: string;
    readonly evidence: string;
    /** @param number counted from 1 */
    readonly sheet: (number: number, within: readonly string[]) => string;
    readonly hidden: string;
    readonly showAll: (count: number) => string;
    readonly showFewer: string;
  };
  readonly notices: {
    readonly undone: string;
    readonly lapsed: string;
    readonly withdrawn: string;
    readonly stillUndoable: string;
  };
  readonly fixing: {
    readonly undoing: string;
    readonly keepOpen: string;
  };
  readonly fixed: {
    readonly pressSend: string;
    readonly undo: string;
  };
  readonly confirming: {
    readonly title: string;
    readonly question: string;
    readonly reasons: Readonly<Record<Reason, string>>;
    readonly missing: string;
    readonly confirm: string;
    readonly writing: string;
    readonly back: string;
  };
  readonly confirmed: {
    readonly title: string;
    readonly pressSend: string;
    readonly text: string;
    readonly reason: (reason: string) => string;
    readonly takeBack: string;
    readonly takingBack: string;
  };
  readonly changedSince: {
    readonly title: string;
    readonly text: string;
  };
  readonly refused: {
    readonly title: Readonly<Record<Problem, string>>;
    readonly text: Readonly<Record<Problem, string>>;
    readonly cause: Readonly<Record<Cause, string>>;
    readonly unchanged: string;
    readonly perhapsChanged: string;
    readonly checkAgain: string;
  };
  readonly support: (contact: string) => string;
  readonly onDevice: string;
}
