import type { DoubtReason, FindingData, FixId, PersonalKind, Readers, RuleId } from "../classifier/index";
import type { FixRequest } from "../review/index";
import type { PaneWords } from "./pane-words";

/** How sure a column's kind is: what the header says, and how many of the tested values pass. */
export interface ColumnEvidence {
  readonly headerSays: boolean;
  readonly matching: number;
  readonly tested: number;
}

/** What the alert has room for: `file` and `kinds` come shortened and joined. */
interface AlertRoom {
  readonly file: string;
  readonly kinds: string;
  /** Leave out all but the number, the file and the kinds. */
  readonly isBrief: boolean;
}

export interface FindingWords<R extends keyof FindingData> {
  /** Begins with the number or the file. */
  readonly alert: (data: FindingData[R], room: AlertRoom) => string;
  /** No full stop: it is a heading. */
  readonly headline: (data: FindingData[R], file: string) => string;
  readonly detail: (data: FindingData[R], kinds: string) => string;
  /** What a privacy officer would add, or null. */
  readonly advice: (data: FindingData[R]) => string | null;
}

export interface FixWords {
  /** On the button. */
  readonly action: (fix: FixRequest) => string;
  readonly doing: (fix: FixRequest) => string;
  /** No full stop: it is a heading. */
  readonly done: (fix: FixRequest) => string;
  /** What stays as it was, or null. */
  readonly comfort: string | null;
  /** How the sender does it without the add-in. */
  readonly byHand: string;
}

export interface DoubtWords {
  /** A clause after a colon. */
  readonly because: string;
  readonly remedy: string;
}

export interface AlertWords {
  /** The alert's button, at most 20 characters (platform facts, section 2.2). */
  readonly button: string;
  readonly unreadFile: (file: string, because: string) => string;
  readonly unreadPart: (because: string) => string;
  readonly andMore: (count: number) => string;
  readonly blocked: string;
  /** The whole alert where the check did not end within its budget, or crashed: nothing is known, so nothing is claimed. */
  readonly outOfTime: string;
  readonly crashed: string;
}

/**
 * Everything that is said in one language. Messages with values are functions, so that a missing value is a compile error;
 * each language counts and groups digits by its own rules, without `Intl`, which classic Outlook's handler may lack.
 */
export interface Words {
  /** BCP 47. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly formatNumber: (value: number) => string;
  readonly joinList: (items: readonly string[]) => string;
  readonly kinds: Readonly<Record<PersonalKind, string>>;
  /** Stands at the end of a list of kinds that was cut. */
  readonly moreKinds: (count: number) => string;
  readonly readers: (readers: Readers) => string;
  readonly findings: { readonly [R in keyof FindingData]: FindingWords<R> };
  readonly fixes: Readonly<Record<FixId, FixWords>>;
  readonly doubts: Readonly<Record<DoubtReason, DoubtWords>>;
  readonly uncheckedFile: (file: string) => string;
  /** Headline where a rule could not look at the message at all. */
  readonly uncheckedPart: Readonly<Record<RuleId, string>>;
  readonly evidence: (evidence: ColumnEvidence) => string;
  readonly alert: AlertWords;
  readonly pane: PaneWords;
}
