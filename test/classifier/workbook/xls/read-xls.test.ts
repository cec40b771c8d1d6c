import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { buildLegacy, type LegacySheet } from "../../../support/legacy";
import { buildOle } from "../../../support/ole";
import { cellsOf, readFile } from "../../../support/read-file";

const date = new Date(Date.UTC(1984, 2, 12));
const LONG = "long ".repeat(100);
const SHEETS: readonly LegacySheet[] = [
  {
    name: "Staff",
    rows: [
      ["Name", "Age", "Born", "Away", null, "Rate"],
      ["Zoë Müller", 41, date, true, null, 1.25],
      ["日本 😀", -7, null, false, "x", 1e300],
    ],
    hiddenColumns: [1, 3],
    hiddenRows: [2],
  },
  { name: "Held back", rows: [[LONG], [`${LONG}é`], [`${LONG}日`]], visibility: "hidden" },
  { name: "__proto__", rows: [["a"]], visibility: "veryHidden" },
];
const EXPECTED = [
  [
    ["Name", "Age", "Born", "Away", null, "Rate"],
    ["Zoë Müller", 41, "1984-03-12", true, null, 1.25],
    ["日本 😀", -7, null, false, "x", 1e300],
  ],
  [[LONG], [`${LONG}é`], [`${LONG}日`]],
  [["a"]],
];

describe.each(["biff8", "xlsb"] as const)("a workbook as %s", (bookType) => {
  const bytes = buildLegacy(SHEETS, bookType);
  const file = readFile(bytes, "list");

  it("reads as it was written", () => {
    expect(file).toMatchObject({ format: bookType === "biff8" ? "xls" : "xlsb", doubts: [] });
    expect(cellsOf(file)).toEqual(EXPECTED);
  });

  it("says what is hidden", () => {
    expect(file.sheets.map(({ head }) => [head.index, head.name, head.visibility])).toEqual([
      [0, "Staff", "visible"],
      [1, "Held back", "hidden"],
      [2, "__proto__", "veryHidden"],
    ]);
    expect(file.sheets[0]?.head.hiddenColumns.map(({ first, last }) => [first, last])).toEqual([
      [1, 1],
      [3, 3],
    ]);
    // The writer leaves hidden rows out of biff8; a record of one is below.
    expect(file.sheets[0]?.rows.map(({ isHidden }) => isHidden)).toEqual([false, false, bookType === "xlsb"]);
    expect(file.sheets.map(({ ends }) => ends)).toEqual([1, 1, 1]);
  });

  // Behind the workbook's own stream lies the file's summary, which is not needed.
  test.prop([fc.integer({ min: 1, max: Math.floor(bytes.length / 2) })], { numRuns: 100 })(
    "that is cut off is never without a doubt",
    (length) => {
      const cut = readFile(bytes.slice(0, length), "list.xls");
      expect(cut.doubts.length).toBeGreaterThan(0);
      expect(cut.sheets.every(({ ends }) => ends === 1)).toBe(true);
    },
  );

  test.prop([fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 })], { numRuns: 300 })(
    "with changed bytes ends",
    (changes) => {
      const changed = bytes.slice();
      for (const [at, byte] of changes) changed[at % changed.length] = byte;
      expect(readFile(changed, "list.xls").sheets.every(({ ends }) => ends === 1)).toBe(true);
    },
  );
});

describe("a workbook stream", () => {
  const record = (type: number, ...content: number[]) => [type & 255, type >> 8, content.length, 0, ...content];
  const beginning = record(0x809, 0, 6, 5, 0);
  const read = (...records: number[][]) =>
    readFile(buildOle([{ name: "Workbook", bytes: new Uint8Array(records.flat()) }]), "a.xls");

  it.each([
    ["behind a password", [beginning, record(0x2f, 1, 0)], "encrypted"],
    ["of Excel 4", [record(0x809, 0, 4, 5, 0)], "unsupported-format"],
    ["that does not end", [beginning], "damaged"],
    ["without a sheet", [beginning, record(0x0a)], "damaged"],
    ["whose sheet is not there", [beginning, record(0x85, 99, 0, 0, 0, 0, 0, 1, 0, 65), record(0x0a)], "damaged"],
  ])("%s is a doubt", (_, records, doubt) => {
    expect(read(...records)).toMatchObject({ format: "xls", doubts: [doubt] });
  });

  it("gives numbers of all its forms, the text of a formula, and that a row is hidden", () => {
    const sheetAt = 36;
    const globals = [beginning, record(0x85, sheetAt, 0, 0, 0, 0, 0, 1, 0, 65), record(0x0a)].flat();
    const padding = record(0x42, ...new Array<number>(sheetAt - globals.length - 4).fill(0));
    const sheet = [
      record(0x809, 0, 6, 16, 0),
      record(0x208, ...[0, 0, 0, 0, 6, 0, 255, 0, 0, 0, 0, 0, 0x20, 0, 0, 0]),
      record(0x27e, 0, 0, 0, 0, 0, 0, 0x32, 0, 0, 0), // 12 as a whole number
      record(0xbd, 0, 0, 1, 0, 0, 0, 0x33, 0, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f, 2, 0), // 0.12 and 1
      record(0x06, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255),
      record(0x207, 2, 0, 0, 72, 105),
      record(0x205, 0, 0, 4, 0, 0, 0, 1, 0),
      record(0x205, 0, 0, 5, 0, 0, 0, 42, 1),
      record(0x0a),
    ].flat();
    const whole = [...globals.slice(0, -4), ...padding, ...globals.slice(-4), ...sheet];
    expect(whole.length - sheet.length).toBe(sheetAt);
    const file = read(whole);
    expect(cellsOf(file)).toEqual([[[12, 0.12, 1, "Hi", true]]]);
    expect(file.sheets[0]?.rows[0]?.isHidden).toBe(true);
  });

  describe("says that a column is not seen", () => {
    const u16 = (...values: number[]) => values.flatMap((value) => [value & 255, value >> 8]);
    const font = (color: number) => record(0x31, ...u16(200, 0, color), 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 65);
    const style = (fontAt: number, code: number, pattern: number, color: number) =>
      record(0xe0, ...u16(fontAt, code), ...new Array<number>(13).fill(0), pattern << 2, ...u16(color));
    /** Three rows of a number in style 0 and of a text and a formula's text in style 1. */
    const rows = [0, 1, 2].flatMap((row) => [
      ...record(0x27e, ...u16(row, 0, 0), 0, 0, 0, 0),
      ...record(0x204, ...u16(row, 1, 1, 2), 0, 72, 105),
      ...record(0x06, ...u16(row, 2, 1), 0, 0, 0, 0, 0, 0, 255, 255),
      ...record(0x207, ...u16(2), 0, 72, 105),
    ]);
    const unseenIn = (...looks: number[][]) => {
      const bytes = (at: number) =>
        [beginning, ...looks, record(0x85, ...u16(at, 0), 0, 0, 1, 0, 65), record(0x0a)].flat();
      const globals = bytes(bytes(0).length);
      const file = read([...globals, ...record(0x809, 0, 6, 16, 0), ...rows, ...record(0x0a)]);
      expect(file.doubts).toEqual([]);
      return file.sheets[0]?.head.unseenColumns;
    };
    const PLAIN = style(0, 0, 0, 64);
    const BLACK = font(0x7fff);

    it.each([
      ["in white", [BLACK, font(9), PLAIN, style(1, 0, 0, 64)]],
      ["in blue on the same blue", [BLACK, font(12), PLAIN, style(1, 0, 1, 12)]],
      ["in a fifth font, whose number is five", [BLACK, BLACK, BLACK, BLACK, font(9), PLAIN, style(5, 0, 0, 64)]],
      [
        "in a format that shows nothing",
        [BLACK, record(0x41e, ...u16(170, 3), 0, 59, 59, 59), PLAIN, style(0, 170, 0, 64)],
      ],
    ])("%s", (_, looks) => {
      expect(unseenIn(...looks)).toEqual([1, 2]);
    });

    it.each([
      ["in white on blue", [BLACK, font(9), PLAIN, style(1, 0, 1, 12)]],
      ["in white on a pattern", [BLACK, font(9), PLAIN, style(1, 0, 4, 9)]],
      ["in grey", [BLACK, font(22), PLAIN, style(1, 0, 0, 64)]],
    ])("but not %s", (_, looks) => {
      expect(unseenIn(...looks)).toEqual([]);
    });
  });

  it("hands over its notes without their authors' names, and no text box", () => {
    const u16 = (...values: number[]) => values.flatMap((value) => [value & 255, value >> 8]);
    const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
    const object = (kind: number) => record(0x5d, ...u16(0x15, 0x12, kind, 1), ...new Array<number>(14).fill(0));
    const text = (count: number) => record(0x1b6, ...u16(0, 0, 0, 0, 0, count, 16, 0, 0));
    const NOTE_KIND = 0x19;
    const TEXT_BOX = 0x06;
    const words = "Eve:\nAda Bell, ada@mail.example";
    const sheet = [
      record(0x809, 0, 6, 16, 0),
      object(NOTE_KIND),
      text(words.length),
      // Cut in two: the rest may have another width.
      record(0x3c, 0, ...ascii(words.slice(0, 7))),
      record(0x3c, 1, ...Buffer.from(words.slice(7), "utf16le")),
      object(TEXT_BOX),
      text(3),
      record(0x3c, 0, ...ascii("Box")),
      object(NOTE_KIND),
      text(0),
      record(0x1c, ...u16(4, 2, 0, 1, 3), 0, ...ascii("Eve"), 0),
      record(0x0a),
    ].flat();
    const globals = (at: number) => [beginning, record(0x85, ...u16(at, 0), 0, 0, 1, 0, 65), record(0x0a)].flat();
    const file = read([...globals(globals(0).length), ...sheet]);
    expect(file.doubts).toEqual([]);
    expect(file.stores.comments).toBe(1);
    expect(file.sheets.map(({ head }) => head.store)).toEqual([undefined, "comments"]);
    expect(cellsOf(file)[1]).toEqual([["Ada Bell, ada@mail.example"]]);
  });
});
