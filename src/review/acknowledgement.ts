import type { Fingerprint } from "./fingerprint";

/** What is written when the sender acknowledges: `<nonce>.<digest>.<listed digest>` for each channel. Recipients can read the header. */
export interface Acknowledgement {
  readonly session: string;
  readonly header: string;
}

/** What the two channels hold now; null for a channel that holds nothing or was not handed over. */
export interface StoredAcknowledgement {
  readonly session: string | null;
  readonly header: string | null;
}

/** @param nonce 1 to 64 letters, digits, `-` or `_`, new each time: it tells whether both channels hold the same acknowledgement */
export function createAcknowledgement({ full, visible, listed }: Fingerprint, nonce: string): Acknowledgement {
  return { session: `${nonce}.${full}.${listed.full}`, header: `${nonce}.${visible}.${listed.visible}` };
}

/**
 * Whether the sender acknowledged this very message. The session's digests bind more, so they decide wherever they are of the same
 * acknowledgement as the header's; the header decides where a client hides the session's data from the handler or hands over older data.
 * Where a file could not be read now, the list of files stands in: else a handler that reads less than the pane would ask for ever.
 */
export function isAcknowledged(
  { full, visible, listed, isFullyRead }: Fingerprint,
  stored: StoredAcknowledgement,
): boolean {
  const fits = (held: Held | null, digest: string, listedDigest: string): boolean =>
    held !== null && (held.digest === digest || (!isFullyRead && held.listed === listedDigest));
  const session = parse(stored.session);
  const header = parse(stored.header);
  if (fits(session, full, listed.full)) return true;
  if (session !== null && session.nonce === header?.nonce) return false;
  return fits(header, visible, listed.visible);
}

interface Held {
  readonly nonce: string;
  readonly digest: string;
  readonly listed: string;
}

function parse(value: string | null): Held | null {
  const [, nonce, digest, listed] = /^([\w-]{1,64})\.([0-9a-f]{64})\.([0-9a-f]{64})$/.exec(value ?? "") ?? [];
  return nonce === undefined || digest === undefined || listed === undefined ? null : { nonce, digest, listed };
}
