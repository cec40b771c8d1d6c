import type { ConfirmedList } from "./message/confirmed-list";
import { MOST_CONFIRMED, markList } from "./message/confirmed-list";
import type { MessageSnapshot } from "./message/snapshot";
import type { Policy } from "./policy/policy";
import { visibleReaders } from "./rules/contract/readers";

/**
 * The people who see each other in a message, as they are kept for the next one.
 *
 * @param salt any number, a new one each time
 * @param day counted from 1 January 1970
 * @returns null where not all of them are known, or where they are so many that strangers would have marks of theirs
 */
export function confirmList(
  { from, to, cc }: MessageSnapshot,
  policy: Policy,
  salt: number,
  day: number,
): ConfirmedList | null {
  if (from.status === "unknown" || to.status === "unknown" || cc.status === "unknown") return null;
  if (to.value.isTruncated || cc.value.isTruncated) return null;
  const readers = visibleReaders({ from: from.value, to: to.value, cc: cc.value }, policy);
  const people = readers.filter(({ isGroup }) => !isGroup);
  if (people.length > MOST_CONFIRMED) return null;
  return markList(
    people.map(({ mailbox }) => mailbox),
    salt,
    day,
  );
}
