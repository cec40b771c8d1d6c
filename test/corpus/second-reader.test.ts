import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { COPY_FIXES } from "../../src/fixes/index";
import { copyOf } from "../support/copy";
import { buildFullWorkbook } from "../support/full-workbook";
import { findDisorder } from "../support/package-order";
import { readFile } from "../support/read-file";
import { SHARED_DATA, isSharedDataHere } from "./shared";

/** LibreOffice, where it is installed (`apt install libreoffice-calc`). */
const OFFICE = ["/usr/bin/soffice", "/usr/local/bin/soffice"].find((path) => existsSync(path));
const TABLES = join(SHARED_DATA, "tables/files");
const MOST_FILES = 12;

interface Copied {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function copies(): Copied[] {
  const rows = [
    { secret: "Amina Abdi", otherSecret: "amina@example.org", amount: 12.5, day: 45_000, note: "paid" },
    { secret: "Ben Brown", otherSecret: "ben@example.org", amount: 7, day: 45_001, note: "open" },
  ];
  const sources = [{ name: "full.xlsx", bytes: buildFullWorkbook({ rows }) }];
  const real = isSharedDataHere ? readdirSync(TABLES).filter((name) => name.endsWith(".xlsx")) : [];
  for (const name of real.slice(0, MOST_FILES)) {
    sources.push({ name, bytes: new Uint8Array(readFileSync(join(TABLES, name))) });
  }
  return sources.flatMap(({ name, bytes }) =>
    COPY_FIXES.flatMap((fix): Copied[] => {
      const columns = fix === "drop-columns" ? [{ sheet: 0, index: 0 }] : undefined;
      const copy = copyOf(bytes, name, fix, columns);
      return copy.ok ? [{ name: `${fix}-${name}`, bytes: copy.bytes }] : [];
    }),
  );
}

describe.skipIf(OFFICE === undefined)("copies read by LibreOffice", () => {
  const folder = mkdtempSync(join(tmpdir(), "second-look-reader-"));
  const all = copies();

  beforeAll(() => {
    for (const { name, bytes } of all) writeFileSync(join(folder, name), bytes);
    const files = all.map(({ name }) => join(folder, name));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const into = ["--convert-to", "fods", "--outdir", join(folder, "read")];
    execFileSync(OFFICE ?? "", [profile, "--headless", ...into, ...files], { stdio: "ignore", timeout: 280_000 });
  }, 300_000);

  test.each(all.map(({ name, bytes }) => [name, bytes] as const))("%s has the same cells", (name, bytes) => {
    expect(findDisorder(bytes)).toEqual([]);
    const ours = textsOf(bytes, name);
    const read = join(folder, "read", name.replace(/xlsx$/, "fods"));
    const theirs = textsOf(new Uint8Array(readFileSync(read)), "read.fods");
    expect(theirs).toEqual(ours);
  });
});

/** Numbers and texts of all sheets, each once, sorted; both readers write dates and truth values their own way. */
function textsOf(bytes: Uint8Array, name: string): string[] {
  const texts = new Set<string>();
  // Names of ranges are no cells.
  const sheets = readFile(bytes, name).sheets.filter(({ head }) => head.store === undefined);
  for (const { rows } of sheets) {
    for (const { cells } of rows) for (const cell of cells) if (typeof cell === "string") texts.add(cell.trim());
  }
  texts.delete("");
  // LibreOffice calculates anew, and this stored result of a formula is made up.
  texts.delete("seen");
  return [...texts].sort();
}
