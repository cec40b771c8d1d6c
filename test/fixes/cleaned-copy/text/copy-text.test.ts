import { Buffer } from "node:buffer";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { READING_LIMITS } from "../../../../src/classifier/index";
import { decodeText } from "../../../../src/cli/decode-text";
import { makeCopy } from "../../../../src/fixes/cleaned-copy/make-copy";
import { copyOf, madeCopy } from "../../../support/copy";
import { encodeAs } from "../../../support/encode-legacy";
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

  it("is not made where a record has more in it than its header has fields: what goes may lie in another column", () => {
    const lines = Array.from({ length: 20 }, (_, i) => `Anna ${i},anna${i}@example.org,5`);
    const list = (line: string): Uint8Array => utf8(["Name,E-mail,Age", ...lines, line].join("\n"));
    expect(copyOf(list("Roe, Jo,jo@example.org,5"), "list.csv", "drop-columns", MIDDLE)).toEqual({
      ok: false,
      reason: "not-verified",
    });
    expect(copyOf(list("Jo,jo@example.org,5,,"), "list.csv", "drop-columns", MIDDLE).ok).toBe(true);
  });

  it("hides nothing, so the other copies are the same text", () => {
    const bytes = utf8("N,E,A\n1,2,3\n");
    for (const fix of ["drop-hidden", "visible-values-only"] as const)
      expect(madeCopy(bytes, "list.csv", fix)).toMatchObject({ bytes, removed: { cells: 0 } });
  });

  const CYRILLIC = "Прив";

  it("is made byte by byte in an 8-bit encoding, with a hyphen where it lacks the letters of the word", () => {
    const bytes = encodeAs("windows-1251", `${CYRILLIC},e,5\n`.repeat(40));
    expect(madeCopy(bytes, "list.csv", "drop-columns", MIDDLE).bytes).toEqual(
      encodeAs("windows-1251", `${CYRILLIC},removed,5\n${`${CYRILLIC},,5\n`.repeat(39)}`),
    );
    const source = { name: "list.csv", format: "csv", bytes } as const;
    const order = { fix: "drop-columns", columns: MIDDLE, headerRows: new Map() } as const;
    const words = { removed: "entfernt: ß", copyName: (stem: string) => stem };
    const limits = { ...READING_LIMITS, isOutOfTime: () => false };
    expect(makeCopy(source, order, words, limits)).toMatchObject({
      bytes: encodeAs("windows-1251", `${CYRILLIC},-,5\n${`${CYRILLIC},,5\n`.repeat(39)}`),
    });
  });

  it.each(["shift_jis", "euc-jp"])("becomes UTF-8 with a mark in %s, into which no host encodes", (label) => {
    const source = {
      name: "list.csv",
      format: "csv",
      bytes: encodeAs(label, "氏名,番号,フリガナ\n山田 太郎,5,ヤマダ タロウ\n"),
    } as const;
    const order = { fix: "drop-columns", columns: MIDDLE, headerRows: new Map([[0, 0]]) } as const;
    const words = { removed: "removed", copyName: (stem: string) => stem };
    const limits = { ...READING_LIMITS, isOutOfTime: () => false };
    const made = makeCopy(source, order, words, { ...limits, decodeText });
    expect(made.ok && Buffer.from(made.bytes).toString("utf8")).toBe(
      "\uFEFF氏名,removed,フリガナ\n山田 太郎,,ヤマダ タロウ\n",
    );
    // Without a decoder it stays as it is, byte by byte.
    const kept = makeCopy(source, order, words, limits);
    expect(kept.ok && kept.bytes).toEqual(encodeAs(label, "氏名,removed,フリガナ\n山田 太郎,,ヤマダ タロウ\n"));
  });

  it("is not made where the delimiter may be half of a character", () => {
    expect(copyOf(encodeAs("shift_jis", "高橋健一|e|横浜市\n".repeat(40)), "list.csv", "drop-columns", MIDDLE)).toEqual(
      {
        ok: false,
        reason: "unknown-encoding",
      },
    );
  });

  it("is not made of bytes that are no characters, which would be lost", () => {
    const bytes = Uint8Array.from([...encodeAs("shift_jis", "山田太郎,5,市区\n".repeat(40)), 0x81, 0x0a]);
    const source = { name: "list.csv", format: "csv", bytes } as const;
    const order = { fix: "drop-columns", columns: MIDDLE, headerRows: new Map() } as const;
    const limits = { ...READING_LIMITS, isOutOfTime: () => false, decodeText };
    const words = { removed: "removed", copyName: (stem: string) => stem };
    expect(makeCopy(source, order, words, limits)).toEqual({ ok: false, reason: "unknown-encoding" });
  });
});
