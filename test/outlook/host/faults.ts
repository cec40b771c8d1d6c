import { answer, type Answer } from "./answer";

/** What goes wrong with a call. */
export type Fault =
  /** Answered with this error code; the call has no effect. */
  | { readonly fail: number }
  /** Never answered. The library then drops the add-in's callback (office-js#5845); the call has no effect. */
  | { readonly hang: true }
  /** Answered as a success without anything in it: empty content, an empty list, null (office-js#4725). */
  | { readonly empty: true }
  /** Answered as a success with exactly this data; the call has no effect. */
  | { readonly answer: unknown }
  /** Half done and reported as done: only the first so many recipients are added, set or listed. */
  | { readonly first: number }
  /** Done, but answered only after so many milliseconds of the host's clock. */
  | { readonly slow: number };

export interface FaultRule {
  /** Name below `item`, such as `to.getAsync` or `getAttachmentContentAsync`. */
  readonly call: string;
  /** Which call of that name from now on, counted from 1; every one when left out. */
  readonly nth?: number;
  readonly does: Fault;
}

/** Faults in force, each counting the calls of its name since it was added. */
export class Faults {
  #armed: { readonly rule: FaultRule; seen: number }[] = [];

  constructor(rules: readonly FaultRule[] = []) {
    for (const rule of rules) this.add(rule);
  }

  add(rule: FaultRule): void {
    this.#armed.push({ rule, seen: 0 });
  }

  clear(): void {
    this.#armed = [];
  }

  /** The fault this call meets, the first added winning. Counts the call. */
  meet(call: string): Fault | null {
    let met: Fault | null = null;
    for (const armed of this.#armed) {
      if (armed.rule.call !== call) continue;
      armed.seen += 1;
      if (armed.rule.nth === undefined || armed.rule.nth === armed.seen) met ??= armed.rule.does;
    }
    return met;
  }
}

/** The answer with nothing in it, in the shape that the call's own answer has. */
export function emptied(full: Answer): Answer {
  if (!full.ok) return full;
  const { data } = full;
  if (Array.isArray(data)) return answer([]);
  if (typeof data === "string") return answer("");
  if (isContent(data)) return answer({ ...data, content: "" });
  return answer(null);
}

/** The answer cut to its first `count` entries. */
export function shortened(full: Answer, count: number): Answer {
  return full.ok && Array.isArray(full.data) ? answer(full.data.slice(0, count)) : full;
}

/** The parameters cut to the first `count` recipients. */
export function halved(
  parameters: Readonly<Record<string, unknown>>,
  count: number,
): Readonly<Record<string, unknown>> {
  const { recipientArray } = parameters;
  return Array.isArray(recipientArray) ? { ...parameters, recipientArray: recipientArray.slice(0, count) } : parameters;
}

function isContent(data: unknown): data is { readonly content: string } {
  return typeof data === "object" && data !== null && "content" in data;
}
