import type { ConfirmedList } from "../classifier/index";
import { callOffice } from "./call";
import { CONFIRMED_LISTS_KEY } from "./manifest-ids";

/** Enough for whoever writes to many circles, and far below the 32 KB that all settings of an add-in may take. */
const MOST_LISTS = 20;

const DAY_MS = 86_400_000;

/** Days since 1 January 1970. */
export function today(): number {
  return Math.floor(Date.now() / DAY_MS);
}

/**
 * Lists that the sender confirmed in the last days. Settings are read when a runtime starts (office-js#6728), so one that was just written may
 * not be seen elsewhere yet: then the sender is asked once more.
 *
 * @param days 0 for none
 */
export function readConfirmedLists(days: number): readonly ConfirmedList[] {
  if (days === 0) return [];
  try {
    const stored: unknown = Office.context.roamingSettings.get(CONFIRMED_LISTS_KEY);
    const oldest = today() - days;
    return Array.isArray(stored) ? stored.filter(isConfirmedList).filter(({ day }) => day > oldest) : [];
  } catch {
    return [];
  }
}

/** @returns whether it was saved; the oldest list goes where there are too many */
export function rememberList(list: ConfirmedList, days: number): Promise<boolean> {
  return writeLists([...readConfirmedLists(days), list].slice(-MOST_LISTS));
}

/** Takes a list back that was remembered by mistake. */
export async function forgetList({ salt }: ConfirmedList, days: number): Promise<void> {
  await writeLists(readConfirmedLists(days).filter((list) => list.salt !== salt));
}

export async function forgetLists(): Promise<void> {
  await writeLists([]);
}

async function writeLists(lists: readonly ConfirmedList[]): Promise<boolean> {
  try {
    Office.context.roamingSettings.set(CONFIRMED_LISTS_KEY, lists);
  } catch {
    return false;
  }
  return (await callOffice("roamingSettings.saveAsync", [])).ok;
}

/** What another version or another program left there is no list. */
function isConfirmedList(value: unknown): value is ConfirmedList {
  const { day, salt, marks } = (value ?? {}) as Partial<Record<keyof ConfirmedList, unknown>>;
  return [day, salt].every(Number.isInteger) && Array.isArray(marks) && marks.every(Number.isInteger);
}
