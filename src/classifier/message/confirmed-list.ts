/**
 * A list that a sender confirmed once, as it is kept for the next message to the same people: a mark of twelve bits for each of them. Most
 * people of a directory share their mark with others, so a mark tells nobody's address (`docs/decisions/confirmed-lists.md`).
 */
export interface ConfirmedList {
  /** The day of the confirmation, counted from 1 January 1970. */
  readonly day: number;
  /** A new one for each list, so that two lists cannot be compared. */
  readonly salt: number;
  /** Each once, in ascending order. */
  readonly marks: readonly number[];
}

const MARKS = 4096;

/** With so many people on a list one mark in twenty is somebody's, and so is that of one stranger in twenty. */
export const MOST_CONFIRMED = 200;

/** One in so many people may be new, and no more than a few: whoever joins ten partners, or thirty. */
const ONE_NEW_IN = 10;
const MOST_NEW = 3;

/** @param mailboxes as rules tell them apart: in lower case, without aliases */
export function markList(mailboxes: readonly string[], salt: number, day: number): ConfirmedList {
  const marks = new Set(mailboxes.map((mailbox) => markOf(mailbox, salt)));
  return { day, salt, marks: [...marks].sort((a, b) => a - b) };
}

/** Whether these people are those of the list, but for a few. No further person makes another list similar. */
export function isSimilar(mailboxes: readonly string[], { salt, marks }: ConfirmedList): boolean {
  const confirmed = new Set(marks);
  const strangers = mailboxes.filter((mailbox) => !confirmed.has(markOf(mailbox, salt)));
  return strangers.length <= Math.min(MOST_NEW, marks.length / ONE_NEW_IN);
}

/** FNV-1a, and the last steps of MurmurHash3, so that every letter reaches every bit. */
function markOf(mailbox: string, salt: number): number {
  let hash = salt ^ 0x811c9dc5;
  for (let index = 0; index < mailbox.length; index++) {
    hash = Math.imul(hash ^ mailbox.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % MARKS;
}
