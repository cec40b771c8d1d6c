import type { FixId, RuleId } from "../../src/classifier/index";
import type { IncidentRecord } from "./replay";

/** What cannot be caught, and why (docs/quality.md says it to everybody). */
export const OUT_OF_REACH: Readonly<Record<string, string>> = {
  "salem-2025": "a PDF, which is not read",
  "bedlam-1997": "a group and no personal data: a storm of replies, not a leak",
  "ms-recall-storm-2006": "a group and no personal data: a storm of replies, not a leak",
};

/** The rules that must speak, one of each line, by the signals of the record. */
export function expectedRules({ replay }: IncidentRecord): readonly (readonly RuleId[])[] {
  const has = (signal: string): boolean => replay.expect_signals.includes(signal);
  const holdsTable = replay.attachments.some(({ kind }) => kind !== "pdf");
  const rules: (readonly RuleId[])[] = [];
  if (has("V")) rules.push(["visible-recipients", "personal-columns"]);
  if (replay.to + replay.cc >= 15 && replay.attachments.length === 0) rules.push(["visible-recipients"]);
  if (has("H")) rules.push(["hidden-data"]);
  if (holdsTable) rules.push(["personal-columns", "address-list", "hidden-data"]);
  if (has("V-dl") && holdsTable) rules.push(["group-recipients"]);
  if (has("B")) rules.push(["personal-list-in-body"]);
  if (has("F") && holdsTable) rules.push(["recipient-domain"]);
  return rules;
}

const CLEANING: readonly FixId[] = ["drop-columns", "remove-attachment"];
const FIXES: Readonly<Record<string, readonly FixId[]>> = {
  "move-to-bcc": ["move-to-bcc"],
  "remove-attachment": CLEANING,
  "remove-columns": CLEANING,
  "remove-hidden": ["drop-hidden"],
};

/** Fixes of which one must be offered first; null where the record asks for something only the sender can do. */
export function expectedFixes({ replay }: IncidentRecord): readonly FixId[] | null {
  return FIXES[replay.expect_fix[0] ?? ""] ?? null;
}
