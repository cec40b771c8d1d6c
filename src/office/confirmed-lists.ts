import type { ConfirmedList } from "../classifier/index";
import { callOffice } from "./call";
import { CONFIRMED_LISTS_KEY } from "./manifest-ids";

/** All settings of an add-in may take 32 KB (Office.RoamingSettings); twenty lists of two hundred people take 19. */
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
    const now = today();
    const oldest = now - days;
    return Array.isArray(stored) ? stored.filter(isConfirmedList).filter(({ day }) => day > oldest && day <= now) : [];
  } catch {
    return [];
  }
}

/** @returns whether it was saved; the oldest list goes where there are too many */
export function rememberList(list: ConfirmedList, days: number): Promise<boolean> {
  return writeLists([...readConfirmedLists(days), list].slice(-MOST_LISTS));
}

/**
 * Takes a list back that was remembered by mistake.
 *
 * @returns whether it was saved
 */
export function forgetList({ salt }: ConfirmedList, days: number): Promise<boolean> {
  return writeLists(readConfirmedLists(days).filter((list) => list.salt !== salt));
}

/** @returns whether it was saved */
export function forgetLists(): Promise<boolean> {
  return writeLists([]);
}

/** What was not saved is not to be read in this runtime either. */
async function writeLists(lists: readonly ConfirmedList[]): Promise<boolean> {
  try {
    const { roamingSettings } = Office.context;
    const before: unknown = roamingSettings.get(CONFIRMED_LISTS_KEY);
    roamingSettings.set(CONFIRMED_LISTS_KEY, lists);
    const { ok } = await callOffice("roamingSettings.saveAsync", []);
    if (!ok) roamingSettings.set(CONFIRMED_LISTS_KEY, before ?? []);
    return ok;
  } catch {
    return false;
  }
}

/** What another version or another program left there is no list. */
function isConfirmedList(value: unknown): value is ConfirmedList {
  const { day, salt, marks } = (value ?? {}) as Partial<Record<keyof ConfirmedList, unknown>>;
  return [day, salt].every(Number.isInteger) && Array.isArray(marks) && marks.every(Number.isInteger);
}
