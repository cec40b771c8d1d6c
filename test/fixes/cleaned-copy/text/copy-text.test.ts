import { Buffer } from "node:buffer";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { copyOf, madeCopy } from "../../../support/copy";
import { partsSaying } from "../../../support/find-words";
import { readFile } from "../../../support/read-file";

const MIDDLE = [{ sheet: 0, index: 1 }];
const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf8"));
const dropped = (text: string, name = "list.csv"): string =>
  Buffer.from(madeCopy(utf8(text), name, "drop-columns", MIDDLE).bytes).toString("utf8");

describe("a delimited text without a column", () => {
  it.each([
    ["commas", "Name,E-mail,Age\nAnna,a@x.org,5\n", "Name,removed,Age\nAnna,,5\n"],
    [
      "semicolons and quotes",
      '"Name";"E-mail";"Age"\r\n"Anna";"a@x.org";"5"\r\n',
      '"Name";"removed";"Age"\r\n"Anna";;"5"\r\n',
    ],
    [
      "delimiters, quotes and line breaks in fields",
      'N,E,A\n"a, b","x\n""y""","c\nd"\n',
      'N,removed,A\n"a, b",,"c\nd"\n',
    ],
    ["a line that names the delimiter", "sep=;\r\nN;E;A\r\n1;2;3", "sep=;\r\nN;removed;A\r\n1;;3"],
    ["short and empty lines", "N,E,A\nAnna\n\nBen,b@x.org\n", "N,removed,A\nAnna\n\nBen,\n"],
  ])("keeps %s as they are", (_, before, after) => {
    expect(dropped(before)).toBe(after);
  });

  it("keeps tabs, and the file's own ending in the name", () => {
    const copy = madeCopy(utf8("N\tE\tA\n1\t2\t3\n"), "list.TSV", "drop-columns", MIDDLE);
    expect(Buffer.from(copy.bytes).toString()).toBe("N\tremoved\tA\n1\t\t3\n");
    expect(copy.name).toBe("list (without personal data).TSV");
    expect(copy.removed).toEqual({
      sheets: [],
      columns: MIDDLE,
      rows: [],
      cells: 2,
      formulas: 0,
      parts: 0,
      isValuesOnly: false,
    });
  });

  it.each([
    ["UTF-8 with a mark", (text: string) => Buffer.from(`\uFEFF${text}`)],
    ["UTF-16 with a mark", (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["big-endian UTF-16 with a mark", (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
    ["UTF-16 without a mark", (text: string) => Buffer.from(text, "utf16le")],
    ["windows-1252", (text: string) => Buffer.from(text, "latin1")],
  ])("stays in %s", (_, encode) => {
    const rows = Array.from({ length: 30 }, (_each, i) => `Ren\u00E9 ${i},rene${i}@x.org,\u00A3${i}`);
    const emptied = Array.from({ length: 30 }, (_each, i) => `Ren\u00E9 ${i},,\u00A3${i}`);
    const copy = madeCopy(new Uint8Array(encode(["N,E,A", ...rows].join("\r\n"))), "list.csv", "drop-columns", MIDDLE);
    expect(Buffer.from(copy.bytes)).toEqual(encode(["N,removed,A", ...emptied].join("\r\n")));
  });

  test.prop([
    fc.array(fc.tuple(fc.string(), fc.stringMatching(/^[a-z",;\n ]{0,9}$/), fc.string({ unit: "grapheme" })), {
      minLength: 2,
    }),
  ])("says nothing of it, and keeps all else", (rows) => {
    const quoted = (field: string): string => `"${field.replace(/"/g, '""').replace(/\0/g, "")}"`;
    const lines = rows.map(([a, secret, b], i) => [a, `${secret}Qx${i}z`, b].map(quoted).join(","));
    const bytes = utf8(`"N","E","A"\n${lines.join("\n")}\n`);
    const copy = madeCopy(bytes, "list.csv", "drop-columns", MIDDLE);
    for (let i = 0; i < rows.length; i++) expect(partsSaying(copy.bytes, `Qx${i}z`)).toEqual([]);
    const kept = (file: Uint8Array): unknown =>
      readFile(file, "list.csv")
        .sheets[0]!.rows.map(({ cells }) => [cells[0] ?? null, cells[2] ?? null])
        .filter((fields) => fields.some((field) => field !== null));
    expect(kept(copy.bytes)).toEqual(kept(bytes));
  });

  it("hides nothing, so the other copies are the same text", () => {
    const bytes = utf8("N,E,A\n1,2,3\n");
    for (const fix of ["drop-hidden", "visible-values-only"] as const)
      expect(madeCopy(bytes, "list.csv", fix)).toMatchObject({ bytes, removed: { cells: 0 } });
  });

  const cyrillic = (delimiter: string): Uint8Array =>
    new Uint8Array(Buffer.from(`\xcf\xf0\xe8\xe2${delimiter}\xe5${delimiter}5\n`.repeat(40), "latin1"));

  it("is made byte by byte where the encoding can only be guessed", () => {
    const copy = madeCopy(cyrillic(","), "list.csv", "drop-columns", MIDDLE);
    expect(Buffer.from(copy.bytes).toString("latin1")).toBe(
      `\xcf\xf0\xe8\xe2,removed,5\n${"\xcf\xf0\xe8\xe2,,5\n".repeat(39)}`,
    );
  });

  it("is not made there where the delimiter may be half of a character", () => {
    expect(copyOf(cyrillic("|"), "list.csv", "drop-columns", MIDDLE)).toEqual({
      ok: false,
      reason: "unknown-encoding",
    });
  });
});
