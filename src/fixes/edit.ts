import type { Recipient } from "../classifier/index";

/** A change to the message as data. `office` applies it; nothing is changed without the sender's click. */
export type MessageEdit =
  MoveToBcc | RemoveRecipients | SetRecipients | RemoveAttachment | AddAttachment | ReplaceAttachment;

/**
 * Moves people from To and Cc to Bcc. Applied as one transaction: add to Bcc in chunks, read back, and only then take out of
 * To and Cc (platform facts, section 3; peers lose every recipient above 100).
 */
export interface MoveToBcc {
  readonly type: "move-to-bcc";
  /** Who stays in the field they are in; everybody else there is moved. */
  readonly staying: readonly Recipient[];
  /** Who is put into To where nobody stays: the sender, since a message without a visible recipient looks like junk. */
  readonly keepInTo: readonly Recipient[];
}

/** Takes people out of all three fields. */
export interface RemoveRecipients {
  readonly type: "remove-recipients";
  readonly recipients: readonly Recipient[];
}

/**
 * Puts people back into the fields they were in: the undo of the two before. What the sender did since stays: nobody who came is taken
 * out, and nobody whom the sender took out comes back.
 */
export interface SetRecipients {
  readonly type: "set-recipients";
  readonly to: readonly Recipient[];
  readonly cc: readonly Recipient[];
  readonly bcc: readonly Recipient[];
  /** Who is in the message only because of the edit that this takes back, and goes with it. */
  readonly added: readonly Recipient[];
  /** Who is, or may be, in the message no more because of that edit, and comes back. */
  readonly removed: readonly Recipient[];
}

/** Named by name and place among files of that name, never by id: ids are indexes on classic and Mac and change. */
export interface RemoveAttachment {
  readonly type: "remove-attachment";
  readonly name: string;
  /** 0 for the first attachment of that name. */
  readonly ordinal: number;
  /** In an undo, what was attached: another file of that name is left alone, and one that the sender removed is no failure. */
  readonly holds?: Uint8Array;
}

/** Attaches a file again: the undo of `remove-attachment`. */
export interface AddAttachment {
  readonly type: "add-attachment";
  readonly name: string;
  /** As Outlook handed it over. */
  readonly base64: string;
}

/** Puts a cleaned copy in the place of a file. Applied as one transaction: attach the copy, read it back, and only then remove the file. */
export interface ReplaceAttachment {
  readonly type: "replace-attachment";
  readonly name: string;
  /** 0 for the first attachment of that name. */
  readonly ordinal: number;
  /** What the copy was made of: a file that has become another since is left alone. */
  readonly original: Uint8Array;
  readonly newName: string;
  readonly bytes: Uint8Array;
}
