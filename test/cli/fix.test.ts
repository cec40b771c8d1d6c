import { spawnSync } from "node:child_process";
import { existsSync, linkSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildLegacy } from "../support/legacy";
import { agoraSheet } from "../support/people";
import { readFile } from "../support/read-file";
import { buildXlsx } from "../support/xlsx";

const ROOT = join(import.meta.dirname, "../..");
const TSX = join(ROOT, "node_modules/tsx/dist/cli.mjs");
let folder = "";

function path(name: string): string {
  return join(folder, name);
}

function fix(...parameters: string[]): { status: number | null; out: string; errors: string } {
  const run = spawnSync(process.execPath, [TSX, "src/cli/fix.ts", ...parameters], { cwd: ROOT, encoding: "utf8" });
  return { status: run.status, out: run.stdout, errors: run.stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "second-look-fix-"));
  const sheets = [
    {
      name: "Prices",
      rows: [
        ["Article", "Price"],
        ["Bolt", 3],
      ],
    },
    { name: "People", rows: agoraSheet(30) },
  ];
  writeFileSync(path("in.xlsx"), buildXlsx({ sheets }));
  writeFileSync(path("prices.csv"), "Article,Price\nBolt,3\nNut,2\n");
  writeFileSync(path("old.xls"), buildLegacy([{ name: "People", rows: agoraSheet(3) }], "biff8"));
  writeFileSync(path("letter.pdf"), "%PDF-1.7");
  const japanese = [0x8e, 0x52, 0x93, 0x63, 0x91, 0xbe, 0x98, 0x59];
  const mails = Array.from({ length: 9 }, (_, i) => [...japanese, ...Buffer.from(`,user${i}@example.org,${i}\n`)]);
  writeFileSync(path("sjis.csv"), Buffer.from([...Buffer.from("a,b,c\n"), ...mails.flat()]));
  writeFileSync(path("broken.xlsx"), "PK\u0003\u0004 and no more");
  symlinkSync(path("in.xlsx"), path("link.xlsx"));
  linkSync(path("in.xlsx"), path("second-name.xlsx"));
});

describe("a cleaned copy on the command line", () => {
  test("is without all personal columns, and one line says what it lacks", () => {
    const { status, out, errors } = fix("--fix", "drop-columns", path("in.xlsx"), path("out.xlsx"));
    expect([status, errors]).toEqual([0, ""]);
    expect(JSON.parse(out)).toEqual({
      file: path("in.xlsx"),
      out: path("out.xlsx"),
      fix: "drop-columns",
      sheets: [],
      columns: [0, 1, 2, 3, 4, 5, 6].map((index) => ({ sheet: 1, index })),
      rows: [],
      cells: 31 * 7,
      formulas: 0,
      parts: 0,
      valuesOnly: false,
    });
    const [prices, people] = readFile(new Uint8Array(readFileSync(path("out.xlsx")))).sheets;
    expect(prices!.rows.map(({ cells }) => cells)).toEqual([
      ["Article", "Price"],
      ["Bolt", 3],
    ]);
    expect(people!.rows.map(({ cells }) => cells)).toEqual([Array.from({ length: 7 }, () => "removed")]);
  });

  test("is without the columns that are named", () => {
    const parameters = ["--fix", "drop-columns", "--columns", "1:1,1:3", path("in.xlsx"), path("named.xlsx")];
    expect(JSON.parse(fix(...parameters).out)).toMatchObject({
      columns: [
        { sheet: 1, index: 1 },
        { sheet: 1, index: 3 },
      ],
      cells: 62,
    });
  });

  test.each([
    ["a workbook", "in.xlsx", "out.xls", "out.csv"],
    ["a workbook of binary records", "old.xls", "copy.xls", "copy.ods"],
    ["a text", "prices.csv", "text.xlsx", "text.XLSB"],
  ])("is never of another format than its name says: %s", (_, name, ...outs) => {
    for (const out of outs) {
      const run = fix("--fix", "visible-values-only", path(name), path(out));
      expect([run.status, JSON.parse(run.out)]).toEqual([
        2,
        { file: path(name), fix: "visible-values-only", reason: "wrong-extension" },
      ]);
      expect(run.errors).toContain(out);
      expect(existsSync(path(out))).toBe(false);
    }
  });

  test.each([
    ["a file without personal columns", "drop-columns", "prices.csv", "nothing-to-remove"],
    ["a file of another format", "drop-hidden", "letter.pdf", "unsupported-format"],
    ["a broken file", "visible-values-only", "broken.xlsx", "damaged"],
    ["a file that is not there", "drop-columns", "none.xlsx", "not-opened"],
    ["a folder", "drop-columns", ".", "not-opened"],
  ])("is not made of %s, which ends with 2 and the reason", (_, id, name, reason) => {
    const { status, out, errors } = fix("--fix", id, path(name), path("none-made.xlsx"));
    expect(status).toBe(2);
    expect(JSON.parse(out)).toEqual({ file: path(name), fix: id, reason });
    expect(errors).toContain(path(name));
    expect(existsSync(path("none-made.xlsx"))).toBe(false);
  });

  test.each(["in.xlsx", "link.xlsx", "second-name.xlsx", "./in.xlsx"])(
    "never overwrites the original as %s",
    (name) => {
      const before = readFileSync(path("in.xlsx"));
      const { status, out } = fix("--fix", "drop-columns", path("in.xlsx"), `${folder}/${name}`);
      expect(status).toBe(2);
      expect(JSON.parse(out)).toMatchObject({ reason: "same-file" });
      expect(readFileSync(path("in.xlsx"))).toEqual(before);
    },
  );

  test.each([
    [[]],
    [["--fix", "drop-everything", "a", "b"]],
    [["--fix", "drop-columns", "a"]],
    [["--fix", "drop-columns", "--columns", "A:B", "a", "b"]],
    [["--fix", "drop-hidden", "--columns", "0:1", "a", "b"]],
  ])("wants %j to be asked differently", (parameters) => {
    expect(fix(...parameters)).toMatchObject({ status: 2, out: "" });
  });

  test("is in UTF-8 with a mark where the original is in another encoding", () => {
    const { status } = fix("--fix", "drop-columns", "--columns", "0:1", path("sjis.csv"), path("sjis-out.csv"));
    expect(status).toBe(0);
    const lines = Array.from({ length: 9 }, (_, i) => `\u5C71\u7530\u592A\u90CE,,${i}\n`);
    expect(readFileSync(path("sjis-out.csv"), "utf8")).toBe(`\uFEFFa,removed,c\n${lines.join("")}`);
  });

  test("is said to have failed where it cannot be written", () => {
    const { status, out } = fix("--fix", "drop-columns", path("in.xlsx"), path("no/such/folder/out.xlsx"));
    expect(status).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ reason: "failed" });
  });

  test("leaves nothing behind but the copy", () => {
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });
});
