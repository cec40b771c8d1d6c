import type { DoubtReason } from "../classifier/index";
import type { OfficeFailure } from "./failure";

/** What a failed call means for the message: the part is unknown, for one of two reasons a sender can understand. */
export function reasonOf(failure: OfficeFailure): DoubtReason {
  return failure.kind === "silent" ? "host-silent" : "host-refused";
}

/** The entries of a list answer; null where any is not one, since a shortened list would pass for the whole. */
export function entriesOf(answer: unknown): readonly object[] | null {
  return Array.isArray(answer) && answer.every(isObject) ? answer : null;
}

/** The members an answer should have, with nothing taken for granted about their values. */
export type Untrusted<T> = { readonly [Member in keyof T]?: unknown };

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
