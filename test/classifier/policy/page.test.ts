import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BALANCED } from "../../../src/classifier/index";

const rows = readFileSync(join(import.meta.dirname, "../../../docs/policy.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .map((line) => line.split("|").map((cell) => cell.trim()));

/** Whether a row of the page begins with these cells. */
function hasRow(...cells: readonly string[]): boolean {
  return rows.some((row) => cells.every((cell, at) => row[at + 1] === cell));
}

const { rules, ...common } = BALANCED;

test.each(Object.entries(common))("docs/policy.md says what %s is by default", (setting, value) => {
  expect(hasRow(`\`${setting}\``, `\`${JSON.stringify(value)}\``)).toBe(true);
});

test.each(
  Object.entries(rules).flatMap(([rule, settings]) =>
    Object.entries(settings)
      .filter(([setting]) => setting !== "on" && setting !== "verdicts")
      .map(([setting, value]) => [rule, setting, value as unknown] as const),
  ),
)("docs/policy.md says what %s does with %s", (rule, setting, value) => {
  // The patterns are many: the rule's own page lists them.
  const written = setting === "patterns" ? "see its page" : `\`${JSON.stringify(value)}\``;
  expect(hasRow(`\`${rule}\``, `\`${setting}\``, written)).toBe(true);
});

test.each(Object.entries(rules).filter(([, settings]) => "verdicts" in settings))(
  "docs/policy.md says what the sender meets by %s",
  (rule, settings) => {
    const verdicts = "verdicts" in settings ? Object.values(settings.verdicts) : [];
    expect(hasRow(`[${rule}](rules/${rule}.md)`, ...verdicts.map((verdict) => `\`${verdict}\``))).toBe(true);
    expect(settings.on).toBe(true);
  },
);
