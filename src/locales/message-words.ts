import type { PersonalKind } from "../classifier/index";
import type { Grammar } from "./grammar";
import type { Say, Texts } from "./text";

/** A kind as it stands in a list: first and last names are names there. */
export type ListedKind = Exclude<PersonalKind, "first-name" | "last-name">;

/** Why something could not be checked, as far as the alert tells reasons apart. */
export type BriefReason =
  | "encrypted"
  | "damaged"
  | "unsupported"
  | "too-large"
  | "out-of-time"
  | "not-handed-over"
  | "cloud-link"
  | "list-truncated"
  | "crashed";

/**
 * What is said about a message in the alert as in the pane. All languages of these are in the handler, which is kept small: words
 * that only the pane needs belong to `PaneWords`.
 */
export interface MessageWords {
  readonly people: Say<"n">;
  readonly groups: Say<"n">;
  readonly rows: Say<"n">;
  /** Of a list that the client may have cut. */
  readonly atLeast: Say<"people">;
  readonly kinds: Readonly<Record<ListedKind, string>>;
  /** Stands at the end of a list of kinds that was cut. */
  readonly moreKinds: Say<"n">;
  readonly readers: {
    readonly outside: Say<"people">;
    readonly outsideFreeMail: Say<"people" | "freeMail">;
    readonly inside: Say<"people">;
    readonly among: Say<"readers" | "groups">;
    readonly nobody: string;
  };
  readonly facts: {
    readonly allInside: string;
    readonly outside: Say<"outside">;
    readonly outsideFreeMail: Say<"outside" | "freeMail">;
    readonly rowsSeen: Say<"seen" | "held">;
    readonly lookAlikes: Say<"n">;
    readonly freeMail: Say<"n">;
    readonly ownAddress: string;
    readonly holds: Say<"people">;
  };
  /** Sentences that begin with the message's own number or file. */
  readonly alert: {
    readonly visible: Say<"people">;
    readonly columns: Say<"people" | "file" | "kinds">;
    readonly hidden: Say<"people" | "file" | "kinds">;
    readonly inBody: Say<"people" | "kinds">;
    readonly groups: Say<"people" | "groups">;
    readonly lookAlikes: Say<"people">;
    readonly freeMail: Say<"people">;
    readonly goingTo: Say<"readers">;
    readonly unreadFile: Say<"file" | "because">;
    readonly unreadPart: Say<"because">;
    /** Clauses after a colon. */
    readonly because: Readonly<Record<BriefReason, string>>;
    readonly more: Say<"n">;
    readonly blocked: string;
    /** The whole alert where the check did not end within its budget, or crashed: nothing is known, so nothing is claimed. */
    readonly outOfTime: string;
    readonly crashed: string;
    /** At most 20 characters (platform facts, section 2.2). */
    readonly button: string;
  };
}

/** The words of a language with its grammar: all that the handler needs. */
export interface MessageLanguage {
  readonly grammar: Grammar;
  readonly message: MessageWords;
}

/** What a translator writes. */
export type MessageTexts = Texts<MessageWords>;
