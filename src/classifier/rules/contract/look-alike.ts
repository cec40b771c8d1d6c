import { LOOK_ALIKE_LETTERS } from "../../standards/look-alike-letters";

const MEANT = new Map(LOOK_ALIKE_LETTERS);
const SEEN = new RegExp(LOOK_ALIKE_LETTERS.map(([seen]) => seen).join("|"), "g");

/** Short names differ by one letter without meaning anything: `abc.org` and `abd.org`. */
const SHORTEST = 5;
const LONG = 14;

/**
 * Whether two domains are so alike that one may be taken for the other: a letter swapped, missing or doubled, letters that look the
 * same, or a cut ending. The same name under two countries' endings is an organisation with two offices, and a
 * sub-domain belongs to its domain.
 */
export function isLookAlike(one: string, other: string): boolean {
  if (one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)) return false;
  const [name, ending] = partsOf(one);
  const [otherName, otherEnding] = partsOf(other);
  if (name === otherName) {
    return name.length >= SHORTEST && ending !== otherEnding && isCutEnding(ending, otherEnding);
  }
  if (ending !== otherEnding || Math.min(name.length, otherName.length) < SHORTEST) return false;
  if (withoutDigits(name) === withoutDigits(otherName)) return false;
  if (skeleton(name) === skeleton(otherName)) return true;
  const most = Math.min(name.length, otherName.length) >= LONG ? 2 : 1;
  return differingLength(name, otherName) <= 2 * most + (most - 1) * LONG && distance(name, otherName) <= most;
}

/**
 * The pairs of look-alikes among many domains. One letter changes the beginning of a name or its end, never both, so that only
 * domains which share either are compared: five hundred recipients are judged in a few milliseconds.
 */
export function lookAlikePairs(domains: readonly string[]): readonly (readonly [string, string])[] {
  const byKey = new Map<string, { domain: string; numberless: string }[]>();
  const pairs = new Map<string, readonly [string, string]>();
  for (const domain of [...domains].sort()) {
    const name = skeleton(partsOf(domain)[0]);
    const numberless = withoutDigits(domain);
    for (const key of [`${name.slice(0, 2)}*`, `*${name.slice(-2)}`]) {
      const others = byKey.get(key) ?? [];
      byKey.set(key, others);
      for (const other of others) {
        // Numbered servers are the one case in which many share a key.
        if (other.numberless === numberless) continue;
        if (isLookAlike(other.domain, domain)) pairs.set(`${other.domain} ${domain}`, [other.domain, domain]);
      }
      others.push({ domain, numberless });
    }
  }
  return [...pairs.values()];
}

/** `contoso` and `co.uk` of `mail.contoso.co.uk`: the name is the longest label but the last. */
function partsOf(domain: string): readonly [name: string, ending: string] {
  const labels = domain.split(".");
  const names = labels.slice(0, -1);
  const at = names.reduce((best, label, index) => (label.length >= (names[best] ?? "").length ? index : best), 0);
  return [labels.slice(0, at + 1).join("."), labels.slice(at + 1).join(".")];
}

/** `.co` for `.com`, `.cm`, `.og`: an ending with one letter less or more. Two-letter endings are countries. */
function isCutEnding(one: string, other: string): boolean {
  return one.length !== other.length && distance(one, other) === 1;
}

/** `mail1.example` and `mail2.example` are one organisation's servers. */
function withoutDigits(name: string): string {
  return name.replace(/\d+/g, "#");
}

function skeleton(name: string): string {
  return name.replace(SEEN, (seen) => MEANT.get(seen) ?? seen);
}

/** What is left of the longer name without the common beginning and end: a cheap bound before the costly comparison. */
function differingLength(one: string, other: string): number {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  const least = Math.min(one.length, other.length) - start;
  while (end < least && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  return Math.max(one.length, other.length) - start - end;
}

/** Letters to add, drop, change or swap with a neighbour (Damerau and Levenshtein, each place once). */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let last: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        least = Math.min(least, (last[j - 2] ?? 0) + 1);
      }
      next.push(least);
    }
    last = row;
    row = next;
  }
  return row[other.length] ?? 0;
}
