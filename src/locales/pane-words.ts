import type { DoubtReason, FixId, HidingMechanism, PersonalKind, RuleId } from "../classifier/index";
import type { Cause, Problem, ReasonId } from "../review/index";
import type { ListedKind } from "./message-words";
import type { Say, Texts } from "./text";

/** What the pane says about findings, doubts and fixes. Headlines have no full stop. */
export interface ProblemWords {
  readonly findings: {
    readonly wouldGo: Say<"kinds" | "readers">;
    readonly visible: Say<"people">;
    readonly allOutside: string;
    readonly allPrivate: string;
    readonly listIsPrivate: string;
    readonly mergeForMany: string;
    readonly mergeForPrivate: string;
    /** Its three steps, in the names that Excel and Word have for them. */
    readonly merge: Readonly<Record<"title" | "list" | "write" | "send", string>>;
    readonly columns: Say<"n" | "file">;
    readonly onLaterSheets: string;
    readonly hidden: Say<"n" | "file">;
    readonly places: Readonly<Record<HidingMechanism, string>>;
    readonly hiddenAdvice: string;
    readonly addresses: Say<"n" | "file">;
    readonly addressesWouldGo: Say<"readers">;
    readonly addressesAdvice: string;
    readonly inBody: Say<"n">;
    readonly inBodyAdvice: string;
    readonly groups: Say<"people" | "groups">;
    readonly membersUnknown: string;
    readonly members: Say<"people">;
    readonly lookAlikes: Say<"n">;
    readonly lookAlikesAdvice: string;
    readonly freeMail: Say<"n">;
  };
  readonly doubts: Readonly<Record<DoubtReason, DoubtWords>>;
  readonly unchecked: {
    readonly file: Say<"file">;
    readonly files: string;
    readonly recipients: string;
    readonly body: string;
  };
  /** What is written into a cleaned copy, and what it is called. */
  readonly copies: { readonly removed: string; readonly copyName: Say<"stem"> };
  readonly fixes: {
    readonly [Id in FixId]: Id extends "move-to-bcc"
      ? MoveWords
      : Id extends "move-outside-to-bcc" | "remove-recipients"
        ? RecipientFixWords
        : FileFixWords;
  };
}

interface DoubtWords {
  /** A sentence. */
  readonly because: string;
  /** What the sender can do. */
  readonly remedy: string;
}

/** What stays as it was, and how the sender does it without the add-in. */
interface FixComfort {
  readonly comfort: string;
  readonly byHand: string;
}

interface RecipientFixWords extends FixComfort {
  readonly action: Say<"n">;
  readonly doing: Say<"n">;
  readonly done: Say<"n">;
}

interface MoveWords extends RecipientFixWords {
  readonly actionAll: string;
  readonly doingAll: string;
  readonly doneAll: string;
}

interface FileFixWords extends FixComfort {
  readonly action: Say<"file">;
  readonly doing: Say<"file">;
  readonly done: Say<"file">;
}

/** What only the pane says, screen by screen; its words are loaded for one language at a time. */
export interface PaneWords extends ProblemWords {
  readonly reading: {
    readonly title: string;
    readonly titleAgain: string;
    readonly recipients: string;
    readonly file: Say<"file">;
    readonly files: Say<"done" | "total">;
    readonly cancel: string;
    /** Of one file in the list of files. */
    readonly states: Readonly<Record<"waiting" | "reading" | "read", string>>;
  };
  readonly nothingFound: {
    readonly title: string;
    readonly text: string;
    readonly lookedAt: string;
    readonly recipients: string;
    readonly noFiles: string;
    readonly sheets: Say<"n">;
    /** A file that is not a table. */
    readonly otherFile: string;
    /** A long list that the sender chose not to be asked about again. */
    readonly confirmedBefore: string;
    readonly forget: string;
  };
  readonly choices: {
    readonly checkAgain: string;
    /** In place of the former while it is done. */
    readonly checking: string;
    readonly sendAsIs: string;
    readonly blocked: string;
    readonly checkingAgain: string;
    /** Further findings, of which so many are not shown yet. */
    readonly showMore: Say<"n">;
  };
  /** Asked for by the sender who wonders. */
  readonly why: {
    readonly title: string;
    readonly policy: Say<"rule" | "policy">;
    readonly rules: Readonly<Record<RuleId, string>>;
    readonly rulePage: string;
  };
  readonly columns: {
    readonly title: string;
    readonly column: string;
    readonly kind: string;
    readonly certainty: string;
    readonly names: Readonly<Record<Exclude<PersonalKind, ListedKind> | "full-name", string>>;
    readonly sheet: Say<"n">;
    readonly namedSheet: Say<"n" | "name">;
    readonly hidden: string;
    readonly showAll: Say<"n">;
    readonly showFewer: string;
    readonly header: Say<"header">;
    readonly sure: string;
    readonly likely: string;
    readonly possible: string;
    readonly headerOnly: string;
    /** What a column without header rests on that proves nothing alone. */
    readonly neighbours: string;
    readonly allValues: string;
    readonly someValues: Say<"matching" | "tested">;
    readonly headerAnd: Say<"values">;
  };
  readonly hiddenPlaces: {
    readonly title: string;
    readonly inSheet: Say<"sheet" | "what">;
    readonly more: Say<"n">;
  };
  readonly miniature: {
    readonly title: string;
    readonly sheet: Say<"personal" | "all" | "rows">;
    readonly personal: string;
    readonly hidden: string;
    readonly hiddenRows: Say<"n">;
  };
  readonly recipients: {
    readonly title: string;
    readonly inside: Say<"n">;
    readonly outside: Say<"n">;
    readonly freeMail: Say<"n">;
    readonly groups: Say<"n">;
    readonly show: string;
    readonly hide: string;
    readonly noAddress: string;
    readonly more: Say<"n">;
  };
  readonly notices: {
    readonly undone: string;
    readonly lapsed: string;
    readonly withdrawn: string;
    readonly stopped: string;
    readonly stillUndoable: string;
  };
  readonly removing: {
    /** Above the recipients to choose among. */
    readonly whom: string;
    readonly more: Say<"n">;
  };
  readonly fixing: {
    readonly cancel: string;
    readonly copying: string;
    readonly checking: string;
    readonly undoing: string;
    readonly keepOpen: string;
  };
  readonly fixed: {
    readonly pressSend: string;
    readonly undo: string;
    readonly undoAll: string;
    /** Above the fixes that can be undone. */
    readonly done: string;
  };
  readonly confirming: {
    readonly title: string;
    readonly question: string;
    readonly reasons: Readonly<Record<ReasonId, string>>;
    readonly ownWords: string;
    /** What becomes of them. */
    readonly ownWordsStay: string;
    readonly missing: string;
    /** `fact` is a headline that holds the number. */
    readonly number: Say<"fact">;
    readonly wrongNumber: string;
    readonly files: string;
    readonly file: Say<"file" | "people">;
    readonly missingFiles: string;
    /** For so many days. */
    readonly remember: Say<"n">;
    readonly confirm: string;
    readonly writing: string;
    readonly back: string;
  };
  readonly confirmed: {
    readonly title: string;
    readonly pressSend: string;
    readonly text: string;
    readonly reason: Say<"reason">;
    readonly takeBack: string;
    readonly takingBack: string;
    readonly remembered: Say<"n">;
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
    readonly contactGroups: Say<"names">;
  };
  readonly support: Say<"contact">;
  readonly onDevice: string;
}

/** What a translator writes. */
export type ProblemTexts = Texts<ProblemWords>;
export type PaneTexts = Texts<PaneWords>;
