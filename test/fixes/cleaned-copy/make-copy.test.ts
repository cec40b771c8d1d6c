import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { columnLetters } from "../../../src/fixes/cleaned-copy/xlsx/references";
import { copyOf, madeCopy } from "../../support/copy";
import { partText, partsOf, partsSaying } from "../../support/find-words";
import type { FullWorkbookPlan } from "../../support/full-workbook";
import { buildFullWorkbook } from "../../support/full-workbook";
import { readFile } from "../../support/read-file";
import { buildXlsx } from "../../support/xlsx";

const NAMES = [
  { sheet: 0, index: 0 },
  { sheet: 0, index: 1 },
];
/** Texts that no other part of a workbook says by chance: each has its number in it. */
const word = fc.stringMatching(/^[A-Za-z\u00E4\u00E9\u4E2D\u{1F600}&<>"' ]{0,12}$/u);
const row = fc.record({
  secret: word,
  otherSecret: word,
  amount: fc.integer({ min: 0, max: 99_999 }),
  day: fc.integer({ min: 20_000, max: 50_000 }),
  note: word,
});
const plan = fc
  .record({ rows: fc.array(row, { minLength: 1, maxLength: 6 }), strings: fc.constantFrom("shared", "inline") })
  .map(({ rows, strings }): FullWorkbookPlan => ({
    strings,
    rows: rows.map((each, i) => ({
      ...each,
      secret: `${each.secret}Qx${i}z`.padStart(6, "Q"),
      otherSecret: `${each.otherSecret}Wk${i}v@`.padStart(6, "W"),
      note: `note ${each.note.replace(/"/g, "")}${i}.`,
    })),
  }));
const secretsOf = ({ rows }: FullWorkbookPlan): string[] =>
  rows.flatMap(({ secret, otherSecret }) => [secret, otherSecret]);

function expectNoneOf(bytes: Uint8Array, secrets: readonly string[]): void {
  for (const secret of secrets) expect([secret, partsSaying(bytes, secret)]).toEqual([secret, []]);
}

/** Styles of cells, by their reference. */
function stylesOf(bytes: Uint8Array, part: string): ReadonlyMap<string, string> {
  const cells = partText(bytes, part).matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g);
  return new Map(Array.from(cells, ([, reference = "", style = ""]) => [reference, style]));
}

describe("a copy without the columns about people", () => {
  test.prop([plan])("says nothing of them in any part, in any encoding", (workbook) => {
    const original = buildFullWorkbook(workbook);
    for (const secret of secretsOf(workbook)) expect(partsSaying(original, secret).length).toBeGreaterThan(5);
    const copy = madeCopy(original, "staff.xlsm", "drop-columns", [...NAMES, { sheet: 2, index: 0 }]);
    expectNoneOf(copy.bytes, secretsOf(workbook));
  });

  test.prop([plan])("keeps every other cell, its value and its format", (workbook) => {
    const original = buildFullWorkbook(workbook);
    const copy = madeCopy(original, "staff.xlsx", "drop-columns", NAMES);
    const [before, after] = [readFile(original).sheets[0]!, readFile(copy.bytes).sheets[0]!];
    expect(after.rows.map(({ position }) => position)).toEqual(before.rows.map(({ position }) => position));
    // A to B are gone, F was made from A.
    const kept = [2, 3, 4, 6];
    before.rows.slice(1).forEach(({ cells }, i) => {
      expect(kept.map((column) => after.rows[i + 1]!.cells[column])).toEqual(kept.map((column) => cells[column]));
      expect(after.rows[i + 1]!.cells[5] ?? null).toBeNull();
    });
    const [oldStyles, newStyles] = [original, copy.bytes].map((file) => stylesOf(file, "xl/worksheets/sheet1.xml"));
    expect(newStyles).toEqual(oldStyles);
  });

  const full = buildFullWorkbook({
    rows: [
      { secret: "Amina Abdi", otherSecret: "amina@example.org", amount: 12.5, day: 45_000, note: "paid in May" },
      { secret: "Ben Brown", otherSecret: "ben@example.org", amount: 7, day: 45_001, note: "open" },
    ],
  });
  const copy = madeCopy(full, "staff.v2.xlsm", "drop-columns", NAMES);
  const sheet = partText(copy.bytes, "xl/worksheets/sheet1.xml");

  it("is an .xlsx named after the original, and says what it lacks", () => {
    expect(copy.name).toBe("staff.v2 (without personal data).xlsx");
    expect(copy.removed).toMatchObject({ sheets: [], columns: NAMES, rows: [], cells: 6, formulas: 5 });
    expect(JSON.stringify(copy.removed)).not.toContain("example.org");
  });

  it("has the word in the header, and in the table's names, each once", () => {
    expect(readFile(copy.bytes).sheets[0]!.rows[0]!.cells).toEqual(
      "removed,removed 2,Amount,Day,Note,Greeting,Double".split(","),
    );
    const names = partText(copy.bytes, "xl/tables/table1.xml").matchAll(/<tableColumn id="\d+" name="([^"]*)"/g);
    expect(Array.from(names, ([, name]) => name)).toEqual(
      "removed,removed 2,Amount,Day,Note,Greeting,Double".split(","),
    );
  });

  it("looks like the original", () => {
    for (const part of [
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
      '<col min="1" max="2" width="30.5" customWidth="1"/>',
      '<mergeCell ref="I1:J1"/>',
      '<tabColor rgb="FFFF0000"/>',
      'ht="20" customHeight="1"',
      '<pageSetup orientation="landscape"/>',
    ])
      expect(sheet).toContain(part);
    expect(partText(copy.bytes, "xl/styles.xml")).toContain('formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"');
  });

  it("keeps formulas, formats, checks, links and names that are about the other columns only", () => {
    expect(sheet).toContain('<f t="shared" ref="G2:G3" si="0">C2*2</f>');
    expect(sheet).toContain('<cfRule type="cellIs"');
    expect(sheet).not.toContain('type="expression"');
    expect(sheet).toContain('<dataValidation type="whole"');
    expect(sheet).not.toContain('type="list"');
    expect(sheet.match(/<hyperlink /g)).toHaveLength(1);
    expect(partText(copy.bytes, "xl/worksheets/_rels/sheet1.xml.rels")).toContain("https://example.org/terms");
    const workbook = partText(copy.bytes, "xl/workbook.xml");
    expect(Array.from(workbook.matchAll(/definedName name="([^"]*)"/g), ([, name]) => name)).toEqual([
      "Amounts",
      "_xlnm.Print_Area",
    ]);
  });

  it("turns sums over what is gone into numbers, and empties what repeats a single cell of it", () => {
    expect(readFile(copy.bytes).sheets[1]!.rows[0]!.cells).toEqual([19.5, 2, "seen"]);
    const sums = partText(copy.bytes, "xl/worksheets/sheet2.xml");
    expect(Array.from(sums.matchAll(/<f>([^<]*)<\/f>/g), ([, formula]) => formula)).toEqual([
      "SUM(People!C2:C3)",
      "Store!A1",
    ]);
  });

  it("holds no part that is not known to be safe, and links to none", () => {
    expect(Object.keys(partsOf(copy.bytes)).sort()).toEqual(
      [
        "[Content_Types].xml",
        "_rels/.rels",
        "xl/_rels/workbook.xml.rels",
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        "xl/tables/table1.xml",
        "xl/workbook.xml",
        "xl/worksheets/_rels/sheet1.xml.rels",
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet2.xml",
        "xl/worksheets/sheet3.xml",
      ].sort(),
    );
  });

  it("renames a sheet that is called like somebody in it, and its formulas become values", () => {
    const bytes = buildXlsx({
      sheets: [
        {
          name: "Amina Abdi",
          rows: [
            ["Name", "Pay"],
            ["Amina Abdi", 5],
            ["Ben Brown", { formula: "B2*2", value: 10 }],
          ],
        },
      ],
    });
    const renamed = madeCopy(bytes, "a.xlsx", "drop-columns", [{ sheet: 0, index: 0 }]);
    expectNoneOf(renamed.bytes, ["Amina Abdi"]);
    expect(readFile(renamed.bytes).sheets[0]!.rows.map(({ cells }) => cells[1])).toEqual(["Pay", 5, 10]);
  });
});

describe("a copy without hidden parts", () => {
  test.prop([plan])("says nothing of hidden sheets and rows", (workbook) => {
    // The first row stays in sight, so all the others' people are only in hidden places.
    const hiddenRows = workbook.rows.map((_, i) => i + 1).slice(1);
    const copy = madeCopy(buildFullWorkbook({ ...workbook, hiddenRows }), "staff.xlsx", "drop-hidden");
    expectNoneOf(copy.bytes, secretsOf({ rows: workbook.rows.slice(1) }));
    expect(copy.removed.sheets).toEqual([2]);
  });

  it("keeps what formulas in sight show, and formulas that have lost nothing", () => {
    const copy = madeCopy(
      buildXlsx({
        sheets: [
          { name: "Key", rows: [["secret key"]], visibility: "hidden" },
          {
            name: "Seen",
            rows: [
              [{ formula: "Key!A1", value: "shown" }, 1, 2],
              [{ formula: "B1+1", value: 2 }, "in between", 3],
            ],
            hiddenColumns: [2],
          },
        ],
      }),
      "a.xlsx",
      "drop-hidden",
    );
    expect(readFile(copy.bytes).sheets.map(({ head, rows }) => [head.name, rows.map(({ cells }) => cells)])).toEqual([
      [
        "Seen",
        [
          ["shown", 1],
          [2, "in between"],
        ],
      ],
    ]);
    expect(partText(copy.bytes, "xl/worksheets/sheet1.xml").match(/<f>[^<]*/g)).toEqual(["<f>B1+1"]);
    expect(copy.removed).toMatchObject({ sheets: [0], columns: [{ sheet: 1, index: 2 }], cells: 3, formulas: 1 });
    expectNoneOf(copy.bytes, ["secret key"]);
  });
});

it.each(["drop-hidden", "visible-values-only"] as const)("%s leaves out columns in white on white", (fix) => {
  const rows = [["Town", "Name"]].concat(Array.from({ length: 9 }, (_, i) => [`Town ${i}`, `Amina Abdi ${i}`]));
  const cell = (text: string, column: number): string => `<c s="${column}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const copy = madeCopy(
    buildXlsx({
      sheets: [{ name: "S", rows }],
      parts: {
        "xl/styles.xml":
          '<styleSheet><fonts><font/><font><color rgb="FFFFFFFF"/></font></fonts><fills><fill><patternFill/></fill></fills><cellXfs><xf fontId="0" fillId="0"/><xf fontId="1" fillId="0"/></cellXfs></styleSheet>',
        "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("")}</sheetData></worksheet>`,
      },
    }),
    "a.xlsx",
    fix,
  );
  expect(readFile(copy.bytes).sheets[0]?.rows.map(({ cells }) => cells)).toEqual(rows.map(([town]) => [town]));
  expectNoneOf(copy.bytes, ["Amina Abdi"]);
});

describe("a copy of what is seen", () => {
  it("has no formulas, names, lists or links", () => {
    const rows = [{ secret: "Amina Abdi", otherSecret: "amina@example.org", amount: 5, day: 45_000, note: "n" }];
    const copy = madeCopy(buildFullWorkbook({ rows }), "a.xlsx", "visible-values-only");
    const sheet = partText(copy.bytes, "xl/worksheets/sheet1.xml");
    expect(sheet).not.toMatch(/<f[ >]|<hyperlink|<dataValidation/);
    expect(partText(copy.bytes, "xl/workbook.xml")).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">');
    expect(readFile(copy.bytes).sheets.map(({ head, rows: read }) => [head.name, read[0]!.cells.length])).toEqual([
      ["People", 7],
      ["Sums", 5],
    ]);
  });
});

describe("no copy is made", () => {
  const bytes = buildXlsx({ sheets: [{ name: "S", rows: [["Name"], ["Amina"]] }] });

  it.each([
    ["where no column is named or found", bytes, "a.xlsx", "nothing-to-remove"],
    ["of a file that is no workbook", new TextEncoder().encode("%PDF-1.7"), "a.pdf", "nothing-to-remove"],
  ])("%s", (_, file, name, reason) => {
    expect(copyOf(file, name, "drop-columns", [])).toEqual({ ok: false, reason });
  });

  it("of what cannot be read", () => {
    expect(copyOf(new TextEncoder().encode("%PDF-1.7"), "a.pdf", "drop-hidden")).toEqual({
      ok: false,
      reason: "unsupported-format",
    });
    const cut = bytes.slice(0, bytes.length - 40);
    expect(copyOf(cut, "a.xlsx", "drop-hidden")).toEqual({ ok: false, reason: "damaged" });
  });

  it("where every sheet is hidden", () => {
    const hidden = buildXlsx({ sheets: [{ name: "S", rows: [["a"]], visibility: "hidden" }] });
    expect(copyOf(hidden, "a.xlsx", "drop-hidden")).toEqual({ ok: false, reason: "nothing-left" });
  });
});

test.prop([fc.integer({ min: 0, max: 16_383 })])("columns are named as spreadsheets do", (index) => {
  const letters = columnLetters(index);
  expect(letters).toMatch(/^[A-Z]{1,3}$/);
  expect(columnLetters(index + 1) > letters || columnLetters(index + 1).length > letters.length).toBe(true);
});
