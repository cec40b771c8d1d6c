import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { strFromU8, strToU8 } from "fflate";
import { decodeXmlText } from "../../src/classifier/index";
import { COPY_FIXES } from "../../src/fixes/index";
import { copyOf } from "../support/copy";
import { partsOf } from "../support/find-words";
import { buildFullWorkbook } from "../support/full-workbook";
import { findDisorder } from "../support/package-order";
import { readFile } from "../support/read-file";
import { SHARED_DATA, isSharedDataHere } from "./shared";

/** LibreOffice, where it is installed (`apt install libreoffice-calc`). */
const OFFICE = ["/usr/bin/soffice", "/usr/local/bin/soffice"].find((path) => existsSync(path));
/** Of each folder so many files, from all over it, that are not too large to be converted three times each. */
const FOLDERS = ["tables/files", "robust"];
const MOST_FILES = 32;
const LARGEST = 150_000;

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
  for (const path of realFiles()) sources.push({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) });
  return sources.flatMap(({ name, bytes }) =>
    COPY_FIXES.flatMap((fix): Copied[] => {
      const columns = fix === "drop-columns" ? [{ sheet: 0, index: 0 }] : undefined;
      const copy = copyOf(bytes, name, fix, columns);
      return copy.ok ? [{ name: `${fix}-${name.replace(/\.\w+$/, "")}.xlsx`, bytes: copy.bytes }] : [];
    }),
  );
}

function realFiles(): string[] {
  if (!isSharedDataHere) return [];
  return FOLDERS.flatMap((folder) => {
    const all = readdirSync(join(SHARED_DATA, folder), { recursive: true, encoding: "utf8" })
      .map((name) => join(SHARED_DATA, folder, name))
      .filter((path) => /\.xls[xm]$/i.test(path) && statSync(path).size < LARGEST)
      .sort();
    return Array.from(
      { length: Math.min(MOST_FILES, all.length) },
      (_, i) => all[Math.floor((i * all.length) / MOST_FILES)]!,
    );
  });
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
    const calculated = textResults(bytes);
    // LibreOffice calculates anew, and does not know all functions.
    if (calculated.size === 0) expect(theirs).toEqual(ours);
    else expect(theirs).toEqual(expect.arrayContaining(ours.filter((text) => !calculated.has(text))));
  });
});

const DATE = /^(?:\d{4}-\d\d-\d\d|\d\d:\d\d)/;

/** Texts of all sheets, each once, sorted; both readers write dates, truth values and white space their own way. */
function textsOf(bytes: Uint8Array, name: string): string[] {
  const texts = new Set<string>();
  // Names of ranges are no cells.
  const sheets = readFile(bytes, name).sheets.filter(({ head }) => head.store === undefined);
  for (const { rows } of sheets) {
    for (const { cells } of rows)
      for (const cell of cells) if (typeof cell === "string" && !DATE.test(cell)) texts.add(plain(cell));
  }
  texts.delete("");
  return [...texts].sort();
}

/** Texts that formulas made, as the file keeps them. */
function textResults(bytes: Uint8Array): ReadonlySet<string> {
  const parts = Object.entries(partsOf(bytes)).filter(([name]) => name.startsWith("xl/worksheets/"));
  const found = parts.flatMap(([, part]) => [
    ...strFromU8(part).matchAll(/<c [^>]*t="str"[^>]*>.*?<v[^>]*>([^<]*)</gsu),
  ]);
  return new Set(found.map(([, text = ""]) => plain(decodeXmlText(strToU8(text), 0, strToU8(text).length))));
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
