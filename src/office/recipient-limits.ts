import { readPlatform, supportsMailbox } from "./client";

/** `addAsync` and `setAsync` throw above this (office-js#5932). */
export const RECIPIENTS_PER_CALL = 100;

/**
 * A list of exactly this many entries may be the beginning of a longer one: classic Windows and Mac hand over 500 or 1,000, the web
 * 1,000, mobile 100. Clients change their limits without notice, so no desktop client is trusted to be the one or the other.
 */
export function isTruncatedAt(length: number): boolean {
  if (length === 500 || length === 1000) return true;
  return length === RECIPIENTS_ON_MOBILE && !DESKTOP_PLATFORMS.includes(readPlatform());
}

/** The most entries that are put into one field: above, classic refuses (office-js#6230) or the list could not be read back. */
export function recipientsPerField(): number {
  return readPlatform() === "OfficeOnline" || supportsMailbox("1.16") ? 999 : 499;
}

const RECIPIENTS_ON_MOBILE = 100;
const DESKTOP_PLATFORMS: readonly string[] = ["PC", "Mac", "OfficeOnline"];
