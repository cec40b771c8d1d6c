import type { ReadingLimits } from "../workbook";

/** What taking a message apart needs of the reading's limits. */
export type MailLimits = Pick<ReadingLimits, "maxParts" | "decodeText">;

/** A file that a message carries, an attached message among them. */
export interface MailFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface MailAddress {
  readonly address: string;
  readonly name: string;
}

/** A message taken apart. */
export interface Mail {
  readonly from: readonly MailAddress[];
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly bcc: readonly MailAddress[];
  readonly subject: string;
  /** The text, of which the message may hold two forms. */
  readonly text: string;
  readonly html: string;
  readonly files: readonly MailFile[];
  /** Names of files that the message only leads to. */
  readonly links: readonly string[];
  /** False where its text is in an encoding that is not read: then ASCII is right, and the rest is guessed. */
  readonly isDecoded: boolean;
  /** False where there is a text, but only in a form that is not read. */
  readonly hasReadText: boolean;
  /** False where it breaks off, or a part of it cannot be decoded. */
  readonly isComplete: boolean;
}
