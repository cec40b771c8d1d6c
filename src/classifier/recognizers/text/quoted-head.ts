import type { Meaning } from "./text-words";
import { meaningOfLabel } from "./text-words";

/** "*From :*" */
const LABEL = /^[\s>*_]*([^\s>*_:：<@][^:：<@]{0,30})[:：]/;
/** Between them subject and whom to answer. */
const HEAD_LINES = 4;

/** Above that a message is no longer read by anybody, and the judgement must not take longer than a glance. */
const MOST_LINES = 20_000;
/** No address is longer; without a limit a long word would be gone through from each of its letters. */
const ADDRESS = /[^\s<>"'()[\],;:@]{1,200}@[^\s<>"'()[\],;:@]+/g;
/** Shorter names are many people's. */
const SHORTEST_NAME = 5;

/** Those whom the heads name, in lower case. */
interface NamedInHeads {
  readonly addresses: ReadonlySet<string>;
  /** As they are displayed. */
  readonly names: ReadonlySet<string>;
}

/** Whether a quoted message begins here: who sent it, then when or to whom, in the next lines. */
export function isQuotedHead(lines: readonly string[], at: number): boolean {
  return (
    labelOf(lines[at] ?? "") === "from" &&
    lines.slice(at + 1, at + 1 + HEAD_LINES).some((next) => ["to", "sent"].indexOf(labelOf(next) ?? "") !== -1)
  );
}

/** Whether a line tells who a message is from, to whom or when. */
export function isLineOfHead(written: string): boolean {
  return labelOf(written) !== undefined;
}

function namesPeople(written: string): boolean {
  return isLineOfHead(written) && labelOf(written) !== "sent";
}

function labelOf(written: string): Meaning | undefined {
  const label = LABEL.exec(written)?.[1];
  return label === undefined ? undefined : meaningOfLabel(label);
}

/**
 * Who the heads of the quoted messages name. Outlook tells an add-in nothing else about a thread's past (the conversation's other
 * messages would need a wider permission).
 */
export function peopleInQuotedHeads(lines: readonly string[]): NamedInHeads {
  const addresses = new Set<string>();
  const names = new Set<string>();
  const end = Math.min(lines.length, MOST_LINES);
  for (let at = 0; at < end; at++) {
    if (!isQuotedHead(lines, at)) continue;
    let isNaming = false;
    for (; at < end && (lines[at] ?? "").replace(/[\s>]/g, "") !== ""; at++) {
      const written = lines[at] ?? "";
      // A long list goes on in the next lines.
      if (LABEL.test(written)) isNaming = namesPeople(written);
      if (isNaming) readPeople(isLineOfHead(written) ? written.replace(LABEL, "") : written, addresses, names);
    }
  }
  return { addresses, names };
}

function readPeople(text: string, addresses: Set<string>, names: Set<string>): void {
  for (const address of text.match(ADDRESS) ?? []) addresses.add(address.toLowerCase().replace(/^mailto:/, ""));
  const plain = text.replace(/<[^>]{0,400}>|\[mailto:[^\]]{0,400}\]|[*_]/g, "");
  for (const part of plain.split(plain.includes(";") ? /;/ : /,/)) {
    const name = plainName(part);
    if (name.length >= SHORTEST_NAME && !name.includes("@")) names.add(name);
  }
}

/** A displayed name as names are compared. */
export function plainName(name: string): string {
  return name
    .replace(/["'\s]+/g, " ")
    .trim()
    .toLowerCase();
}
