/**
 * `refused`: Outlook answered with an error. `silent`: no answer in time. `threw`: the library threw. `missing`: this client has no such
 * call. `empty`: success without a value. The others are ours: `truncated`, the list may be longer than what the client hands over;
 * `too-many`, more recipients than a field takes; `no-address`, an entry that could not be put back; `not-found`, the attachment is not
 * there; `changed`, somebody changed the message while it was being done; `not-verified`, Outlook said done and reading again does not show it.
 */
export type OfficeFailureKind =
  | "refused"
  | "silent"
  | "threw"
  | "missing"
  | "empty"
  | "truncated"
  | "too-many"
  | "no-address"
  | "not-found"
  | "changed"
  | "not-verified";

/** Why something could not be done in Outlook: the call's name and code, never anything of the message. */
export interface OfficeFailure {
  /** Member of `mailbox.item`, such as `bcc.addAsync`. */
  readonly call: string;
  readonly kind: OfficeFailureKind;
  /** Office.js error code (9012: too many recipients), null where there is none. */
  readonly code: number | null;
}

export type CallResult<T> = { readonly ok: true; readonly value: T } | Failed;

export interface Failed {
  readonly ok: false;
  readonly failure: OfficeFailure;
}

export function failed(call: string, kind: OfficeFailureKind, code: number | null = null): Failed {
  return { ok: false, failure: { call, kind, code } };
}
