import type { Recipient } from "../../message/snapshot";
import type { Policy } from "../../policy/policy";

export interface Group {
  /** How many people it reaches, where the policy says. */
  readonly people: number | null;
}

/**
 * Tells the group that a recipient is, or null for a person. Outlook's word is taken, and so is the policy's, because groups may come
 * as `other` or as users (office-js#1909, #3249).
 */
export function groupTest(policy: Policy): (recipient: Recipient) => Group | null {
  const { known, patterns } = policy.rules["group-recipients"];
  const sizes = new Map(known.map(({ address, people }) => [address.toLowerCase(), people] as const));
  const isListed = patternTest(patterns);
  return ({ address, type }) => {
    const written = address.trim().toLowerCase();
    const people = sizes.get(written);
    if (people !== undefined) return { people };
    const isGroup = type === "distributionList" || written === "" || isListed(written);
    return isGroup ? { people: null } : null;
  };
}

/**
 * A pattern stands for the whole address, or without "@" for the part before it; a star is any text. Hundreds of recipients are looked at
 * by patterns that are mostly one word with a star at an end: those are asked only where the first or the last letter fits.
 */
function patternTest(patterns: readonly string[]): (address: string) => boolean {
  const whole = new Set<string>();
  const starts = new Map<string, string[]>();
  const ends = new Map<string, string[]>();
  const others: string[] = [];
  for (const pattern of patterns.map((each) => each.toLowerCase())) {
    const inside = pattern.replace(/^\*|\*$/g, "");
    if (inside === "" || inside.includes("*") || inside.includes("@")) others.push(pattern);
    else if (inside === pattern) whole.add(pattern);
    else if (pattern === `${inside}*`) addTo(starts, inside.charAt(0), inside);
    else if (pattern === `*${inside}`) addTo(ends, inside.slice(-1), inside);
    else others.push(pattern);
  }
  const expression = others.length === 0 ? null : new RegExp(`^(?:${others.map(sourceOf).join("|")})$`);
  return (address) => {
    const at = address.lastIndexOf("@");
    const local = at < 0 ? "" : address.slice(0, at);
    return (
      (at >= 0 &&
        (whole.has(local) ||
          starts.get(local.charAt(0))?.some((start) => local.startsWith(start)) === true ||
          ends.get(local.slice(-1))?.some((end) => local.endsWith(end)) === true)) ||
      (expression !== null && expression.test(address))
    );
  };
}

function addTo(map: Map<string, string[]>, letter: string, text: string): void {
  map.set(letter, [...(map.get(letter) ?? []), text]);
}

function sourceOf(pattern: string): string {
  const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return pattern.includes("@") ? parts.join(".*") : `${parts.join(".*")}@[^@]*`;
}
