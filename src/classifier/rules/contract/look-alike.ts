import { withoutAccents } from "../../recognizers/header/header-text";
import { LOOK_ALIKE_LETTERS } from "../../standards/look-alike-letters";
import { isFreeMail } from "./free-mail";

/** Of the organisation's name in another one: shorter names stand in many. */
const SHORTEST_PART = 6;

const MEANT = new Map(LOOK_ALIKE_LETTERS);
const SEEN = new RegExp(LOOK_ALIKE_LETTERS.map(([seen]) => seen).join("|"), "g");

/** Short names differ by one letter without meaning anything: `abc.org` and `abd.org`. */
const SHORTEST = 5;
/** Another letter in a name this short makes another name: the universities `unige.ch` and `unibe.ch`. */
const SHORTEST_CHANGED = 7;
const LONG = 14;

/** A domain read once for all comparisons. */
interface ReadDomain {
  readonly domain: string;
  /** All before the ending. */
  readonly name: string;
  readonly ending: string;
  /** The name as it looks at a glance. */
  readonly skeleton: string;
  /** `mail1.example` and `mail2.example` are one organisation's servers. */
  readonly numberless: string;
}

/**
 * Whether two domains are so alike that one may be taken for the other: a letter swapped, missing or doubled, letters that look the
 * same, or a mistyped ending. The same name under two countries' endings is an organisation with two offices, and a
 * sub-domain belongs to its domain. What tells most pairs apart is asked first: hundreds of domains are compared.
 */
function areAlike(one: ReadDomain, other: ReadDomain): boolean {
  const shorter = Math.min(one.name.length, other.name.length);
  if (shorter < SHORTEST || !mayBeTaken(one, other, shorter)) return false;
  return (
    (one.name === other.name || one.numberless !== other.numberless) &&
    !isSameOrWithin(one.domain, other.domain) &&
    !areSiblings(one, other) &&
    !areProviders(one, other)
  );
}

function mayBeTaken(one: ReadDomain, other: ReadDomain, shorter: number): boolean {
  if (one.ending !== other.ending) return one.name === other.name && isMistypedEnding(one.ending, other.ending);
  if (one.skeleton === other.skeleton) return true;
  const most = shorter >= LONG ? 2 : 1;
  if (Math.abs(one.name.length - other.name.length) > most) return false;
  if (shorter < SHORTEST_CHANGED && isOneChanged(one.name, other.name)) return false;
  return (
    differingLength(one.name, other.name) <= 2 * most + (most - 1) * LONG && distance(one.name, other.name) <= most
  );
}

/** Two sub-domains of one domain: `uk.fabrikam.com` and `us.fabrikam.com`. */
function areSiblings(one: ReadDomain, other: ReadDomain): boolean {
  return one.ending === other.ending && labelOf(one.name) === labelOf(other.name);
}

/** Both are providers that everybody knows: `gmail.com` and `ymail.com`. */
function areProviders({ domain: one }: ReadDomain, { domain: other }: ReadDomain): boolean {
  return isFreeMail(one) && isFreeMail(other);
}

function isOneChanged(one: string, other: string): boolean {
  return one.length === other.length && differingLength(one, other) === 1;
}

/**
 * Whether a domain carries the name of an own one elsewhere: `contoso.co` for `contoso.com`, `contoso-payroll`. Most are the
 * organisation's own offices and brands, so that it matters only where personal data goes there.
 */
export function isVariantOf(domain: string, own: string): boolean {
  if (isSameOrWithin(domain, own)) return false;
  const name = longestLabel(domain);
  const ownName = longestLabel(own);
  if (ownName.length < SHORTEST) return false;
  return (
    name.replace(/-/g, "") === ownName.replace(/-/g, "") || (ownName.length >= SHORTEST_PART && name.includes(ownName))
  );
}

/**
 * The pairs of look-alikes among many domains. Only those are compared which share what look-alikes share: five hundred recipients are
 * judged in a few milliseconds.
 */
export function lookAlikePairs(domains: readonly string[]): readonly (readonly [string, string])[] {
  const byKey = new Map<string, ReadDomain[]>();
  const pairs = new Map<string, readonly [string, string]>();
  for (const domain of [...domains].sort()) {
    const read = readDomain(domain);
    if (read.name.length < SHORTEST - 1) continue;
    for (const key of keysOf(read)) {
      const others = byKey.get(key);
      if (others === undefined) {
        byKey.set(key, [read]);
        continue;
      }
      // Of servers with numbers one stands for all.
      const hasNumber = read.numberless !== read.name;
      if (hasNumber && others.some(({ name, numberless }) => numberless === read.numberless && name !== read.name))
        continue;
      for (const other of others) {
        if (areAlike(other, read)) pairs.set(`${other.domain} ${domain}`, [other.domain, domain]);
      }
      others.push(read);
    }
  }
  return [...pairs.values()];
}

/**
 * What a look-alike of the domain has as well: the name, what it looks like, or the name without one of its letters (two names of which one
 * letter is changed, missing or swapped are the same without it). Long names may differ by more, but not at both of their ends.
 */
function keysOf({ name, ending, skeleton }: ReadDomain): readonly string[] {
  const keys = new Set([`${name}.*`, `${name}.${ending}`, `${skeleton}~${ending}`]);
  for (let at = 0; at < name.length; at++) keys.add(`${name.slice(0, at)}${name.slice(at + 1)}.${ending}`);
  if (name.length >= LONG) keys.add(`${name.slice(0, END)}*.${ending}`).add(`*${name.slice(-END)}.${ending}`);
  return [...keys];
}

/** Letters of an end. */
const END = 5;

function readDomain(domain: string): ReadDomain {
  const [name, ending] = partsOf(domain);
  return {
    domain,
    name,
    ending,
    skeleton: skeletonOf(name),
    numberless: name.replace(/\d+/g, "#"),
  };
}

function isSameOrWithin(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function longestLabel(domain: string): string {
  return skeletonOf(labelOf(partsOf(domain)[0]));
}

/** The last label of a name: what is registered. */
function labelOf(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

/** `contoso` and `co.uk` of `mail.contoso.co.uk`: the name is the longest label but the last. */
function partsOf(domain: string): readonly [name: string, ending: string] {
  const labels = domain.split(".");
  const names = labels.slice(0, -1);
  const at = names.reduce((best, label, index) => (label.length >= (names[best] ?? "").length ? index : best), 0);
  return [labels.slice(0, at + 1).join("."), labels.slice(at + 1).join(".")];
}

/** `.co` for `.com`, `.cm`, `.ogr`, `.con`: a letter less, more, swapped or changed. Endings of two letters are countries, as are those of two parts. */
function isMistypedEnding(one: string, other: string): boolean {
  const isCountry = one.length < 3 || one.includes(".");
  return (one.length !== other.length || !isCountry) && distance(one, other) === 1;
}

function skeletonOf(name: string): string {
  return withoutAccents(name).replace(SEEN, (seen) => MEANT.get(seen) ?? seen);
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
