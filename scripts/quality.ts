import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { incidents } from "./quality/incidents";
import { inventedBreaches } from "./quality/invented-breaches";
import { recipients } from "./quality/recipients";
import { silentMessages } from "./quality/silent-messages";
import { tables } from "./quality/tables";
import type { QualitySection } from "./quality/section";

/**
 * Writes docs/quality.md: what the code does today on breaches, on ordinary mail, and on real material. A chapter whose material is
 * not here stays as it was written where it is.
 */
const SECTIONS: readonly QualitySection[] = [incidents, inventedBreaches, silentMessages, tables, recipients];
const file = join(import.meta.dirname, "../docs/quality.md");
const before = existsSync(file) ? readFileSync(file, "utf8") : "";

const chapters = SECTIONS.map((section) => {
  const text = section.measure();
  if (text === null) process.stdout.write(`${section.title}: the material is not here, the chapter stays as it was.\n`);
  return `## ${section.title}\n\n${text ?? chapterIn(before, section.title)}`;
});
const page = [
  "# Quality",
  "Written by `npm run quality` from what the code does; the material lies beside the repository.",
  ...chapters,
].join("\n\n");
writeFileSync(file, await format(`${page}\n`, { parser: "markdown", printWidth: 120 }));

function chapterIn(text: string, title: string): string {
  const chapter = text.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? "";
  return chapter.slice(title.length).trim();
}
