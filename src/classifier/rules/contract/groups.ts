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
  const pattern = patternTest(patterns);
  return ({ address, type }) => {
    const written = address.trim().toLowerCase();
    const people = sizes.get(written);
    if (people !== undefined) return { people };
    const isGroup = type === "distributionList" || written === "" || pattern.test(written);
    return isGroup ? { people: null } : null;
  };
}

/** A pattern stands for the whole address, or without "@" for the part before it; a star is any text. */
function patternTest(patterns: readonly string[]): RegExp {
  const sources = patterns.map((pattern) => {
    const parts = pattern.toLowerCase().split("*");
    const source = parts.map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join(".*");
    return pattern.includes("@") ? source : `${source}@[^@]*`;
  });
  return new RegExp(`^(?:${sources.join("|")})$`);
}
