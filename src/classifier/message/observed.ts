import type { DoubtReason } from "./doubt-reason";

/** A part of the message that was read, or the named reason why it was not. Unknown is never clean. */
export type Observed<T> = Known<T> | Unknown;

export interface Known<T> {
  readonly status: "known";
  readonly value: T;
}

export interface Unknown {
  readonly status: "unknown";
  readonly reason: DoubtReason;
}

export function known<T>(value: T): Known<T> {
  return { status: "known", value };
}

export function unknown(reason: DoubtReason): Unknown {
  return { status: "unknown", reason };
}
