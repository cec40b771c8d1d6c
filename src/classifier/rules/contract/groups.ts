import type { Recipient } from "../../message/snapshot";
import type { Policy } from "../../policy/policy";

export interface Group {
  /** How many people it reaches, where the policy says. */
  readonly people: number | null;
}

/**
 * The group that a recipient is, or null for a person. Outlook's word is taken, and so is the policy's, because groups may come as
 * `other` or as users (office-js#1909, #3249).
 */
export function groupOf({ address, type }: Recipient, policy: Policy): Group | null {
  const { known, patterns } = policy.rules["group-recipients"];
  const written = address.toLowerCase();
  const group = known.find((entry) => entry.address.toLowerCase() === written);
  if (group !== undefined) return { people: group.people };
  return type === "distributionList" || patterns.some((pattern) => matches(written, pattern)) ? { people: null } : null;
}

/** A pattern stands for the whole address, or without "@" for the part before it; a star is any text. */
function matches(address: string, pattern: string): boolean {
  const text = pattern.includes("@") ? address : address.slice(0, Math.max(0, address.lastIndexOf("@")));
  const parts = pattern.toLowerCase().split("*");
  const first = parts[0] ?? "";
  const last = parts[parts.length - 1] ?? "";
  if (parts.length === 1) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let at = first.length;
  return parts.slice(1, -1).every((part) => {
    const found = text.indexOf(part, at);
    at = found + part.length;
    return found >= 0 && at <= text.length - last.length;
  });
}
