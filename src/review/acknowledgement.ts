import type { Fingerprint } from "./fingerprint";

/** What is written when the sender acknowledges: `<nonce>.<digest>` for each channel. Recipients can read the header. */
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
export function createAcknowledgement(fingerprint: Fingerprint, nonce: string): Acknowledgement {
  return { session: `${nonce}.${fingerprint.full}`, header: `${nonce}.${fingerprint.visible}` };
}

/**
 * Whether the sender acknowledged this very message. The session's digest binds more, so it decides wherever it is of the same
 * acknowledgement as the header; the header decides where a client hides the session's data from the handler or hands over older data.
 */
export function isAcknowledged(fingerprint: Fingerprint, stored: StoredAcknowledgement): boolean {
  const session = parse(stored.session);
  const header = parse(stored.header);
  if (session !== null && session.digest === fingerprint.full) return true;
  if (session !== null && session.nonce === header?.nonce) return false;
  return header !== null && header.digest === fingerprint.visible;
}

function parse(value: string | null): { readonly nonce: string; readonly digest: string } | null {
  const [, nonce, digest] = /^([\w-]{1,64})\.([0-9a-f]{64})$/.exec(value ?? "") ?? [];
  return nonce === undefined || digest === undefined ? null : { nonce, digest };
}
