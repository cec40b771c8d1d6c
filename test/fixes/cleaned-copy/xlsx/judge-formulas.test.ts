import { describe, expect, it } from "vitest";
import { madeCopy } from "../../../support/copy";
import { partText } from "../../../support/find-words";
import { readFile } from "../../../support/read-file";
import { buildXlsx } from "../../../support/xlsx";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** A name, who it is, a day of birth, pay; A to D go, what stands in E and further right stays. */
const PEOPLE = [
  ["Amina Abdi", "F", 31_000, 4100],
  ["Ben Brown", "M", 32_500, 5200],
  ["Cleo Cruz", "F", 33_000, 6100],
];

interface Cell {
  readonly at: string;
  /** The whole formula element. */
  readonly f?: string;
  readonly v: string | number;
}

/** A sheet with the people in rows 2 to 4 and these cells beside them. */
function sheetWith(cells: readonly Cell[], table = ""): Uint8Array {
  const heads = ["Name", "Sex", "Born", "Pay"].map((head, i) => xmlCell({ at: `${"ABCD"[i]!}1`, v: head }));
  const rows = new Map<number, string[]>([[1, heads]]);
  PEOPLE.forEach((person, i) =>
    rows.set(
      i + 2,
      person.map((v, j) => xmlCell({ at: `${"ABCD"[j]!}${i + 2}`, v })),
    ),
  );
  for (const cell of cells) {
    const row = Number(/\d+/.exec(cell.at)![0]);
    rows.set(row, [...(rows.get(row) ?? []), xmlCell(cell)]);
  }
  const data = Array.from(rows)
    .sort(([one], [other]) => one - other)
    .map(([row, content]) => `<row r="${row}">${content.join("")}</row>`);
  const parts: Record<string, string> = {
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetData>${data.join("")}</sheetData>${table === "" ? "" : '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'}</worksheet>`,
  };
  if (table !== "") {
    parts["xl/tables/table1.xml"] = table;
    parts["xl/worksheets/_rels/sheet1.xml.rels"] =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>';
  }
  return buildXlsx({ sheets: [{ name: "Staff", rows: [] }], parts });
}

function xmlCell({ at, f = "", v }: Cell): string {
  return typeof v === "number"
    ? `<c r="${at}">${f}<v>${v}</v></c>`
    : `<c r="${at}" t="${f === "" ? "inlineStr" : "str"}">${f === "" ? `<is><t>${v}</t></is>` : `${f}<v>${v}</v>`}</c>`;
}

const GONE = [0, 1, 2, 3].map((index) => ({ sheet: 0, index }));

/** What the copy holds at these places, and which formulas it has there. */
function after(bytes: Uint8Array, columns = GONE): (at: string) => { value: unknown; formula: string | null } {
  const copy = madeCopy(bytes, "staff.xlsx", "drop-columns", columns).bytes;
  const { rows } = readFile(copy).sheets[0]!;
  const xml = partText(copy, "xl/worksheets/sheet1.xml");
  return (at) => {
    const [, letter = "", row = ""] = /([A-Z])(\d+)/.exec(at)!;
    const cells = rows.find(({ position }) => position === Number(row) - 1)?.cells ?? [];
    const formula = new RegExp(`<c r="${at}"[^>]*><f[^>]*>([^<]*)</f>`).exec(xml)?.[1] ?? null;
    return { value: cells[letter.charCodeAt(0) - 65] ?? null, formula };
  };
}

const f = (formula: string): string => `<f>${formula}</f>`;

describe("a formula made from removed columns", () => {
  it.each<[string, string, string | number]>([
    ["a cell as it is", "A2", "Amina Abdi"],
    ["a cell in capitals", "UPPER(A2)", "AMINA ABDI"],
    ["an initial", 'LEFT(A2,1)&amp;". "&amp;B2', "A. F"],
    ["a year of birth", "YEAR(C2)", 1984],
    ["an age", "INT((TODAY()-C2)/365)", 40],
    ["pay and a half", "D2*1.5", 6150],
    ["a share of all pay", "D2/SUM(D$2:D$4)", 0.27],
    ["rounded pay", "ROUND(D2,-3)", 4000],
    ["rounded pay of many", "ROUND(D2:D4,-3)", 4000],
    ["whether it is a woman", 'IF(B2="F","yes","no")', "yes"],
    ["a look-up that finds a removed cell", 'VLOOKUP("Amina Abdi",A2:D4,4,FALSE)', 4100],
    ["pay of the only one that is meant", 'SUMIF(A2:A4,"Amina Abdi",D2:D4)', 4100],
    ["the most pay", "MAX(D2:D4)", 6100],
    ["a count of one", "COUNTIF(A2:A4,A2)", 1],
    ["two sums of one row each", "SUM(D2)+SUM(D3)", 9300],
    ["what a function finds at a place that is computed", 'YEAR(INDIRECT("C2"))', 1984],
  ])("is emptied: %s", (_, formula, v) => {
    expect(after(sheetWith([{ at: "F2", f: f(formula), v }]))("F2")).toEqual({ value: null, formula: null });
  });

  it.each<[string, string, number]>([
    ["a sum", "SUM(D2:D4)", 15_400],
    ["an average, rounded", "ROUND(AVERAGE(D:D),0)", 5133],
    ["a count", 'COUNTIF(B2:B4,"F")', 2],
    ["one sum by another", "SUM(D2:D4)/COUNTA(A2:A4)", 5133.33],
    ["where a kept cell was found", "MATCH(7,A2:D4,0)", 2],
    ["rows", "ROWS(A2:A4)", 3],
  ])("stays as its number: %s", (_, formula, v) => {
    expect(after(sheetWith([{ at: "F2", f: f(formula), v }]))("F2")).toEqual({ value: v, formula: null });
  });

  it("takes along what was made from it, whatever the order of the cells", () => {
    const at = after(
      sheetWith([
        { at: "E2", f: f("G2&amp;1"), v: "AMINA ABDI1" },
        { at: "F2", f: f("UPPER(A2)"), v: "AMINA ABDI" },
        { at: "G2", f: f("H2"), v: "AMINA ABDI" },
        { at: "H2", f: f("F2"), v: "AMINA ABDI" },
        { at: "I2", f: f("J2+1"), v: 8 },
        { at: "J2", v: 7 },
      ]),
    );
    for (const place of ["E2", "F2", "G2", "H2"]) expect([place, at(place).value]).toEqual([place, null]);
    expect(at("I2")).toEqual({ value: 8, formula: "J2+1" });
  });

  it("ends for a long chain that is stored from its end", () => {
    const chain = Array.from({ length: 60 }, (_, i) => ({ at: `F${i + 2}`, f: f(`F${i + 3}+1`), v: 100 - i }));
    const at = after(sheetWith([...chain, { at: "F62", f: f("D2"), v: 4100 }]));
    expect([at("F2").value, at("F61").value]).toEqual([null, null]);
  });

  it("is emptied in a group only where its own cells go, and the others keep their values", () => {
    const at = after(
      sheetWith([
        { at: "F2", f: f("A3"), v: "Ben Brown" },
        { at: "F3", v: 5 },
        { at: "F4", v: 6 },
        { at: "G2", f: '<f t="shared" ref="G2:G4" si="0">F2*$H$1</f>', v: 1 },
        { at: "G3", f: '<f t="shared" si="0"/>', v: 10 },
        { at: "G4", f: '<f t="shared" si="0"/>', v: 12 },
      ]),
    );
    expect(["G2", "G3", "G4"].map((place) => at(place))).toEqual([
      { value: null, formula: null },
      { value: 10, formula: null },
      { value: 12, formula: null },
    ]);
  });

  it("takes along every cell that it filled", () => {
    const at = after(
      sheetWith([
        { at: "F2", f: '<f t="array" ref="F2:F4">UPPER(A2:A4)</f>', v: "AMINA ABDI" },
        { at: "F3", v: "BEN BROWN" },
        { at: "F4", v: "CLEO CRUZ" },
        { at: "F5", v: "kept" },
      ]),
    );
    expect(["F2", "F3", "F4", "F5"].map((place) => at(place).value)).toEqual([null, null, null, "kept"]);
  });

  it("is told by the columns of a table as well", () => {
    const table = `<table xmlns="${MAIN}" id="1" name="Staff" displayName="Staff" ref="A1:D4"><tableColumns count="4">${["Name", "Sex", "Born", "Pay"].map((name, i) => `<tableColumn id="${i + 1}" name="${name}"/>`).join("")}</tableColumns></table>`;
    const at = after(
      sheetWith(
        [
          { at: "F2", f: f("ROUND(Staff[[#This Row],[Pay]],-3)"), v: 4000 },
          { at: "G2", f: f("SUM(Staff[Pay])"), v: 15_400 },
          { at: "H2", f: f("Staff[Pay]*2"), v: 8200 },
        ],
        table,
      ),
    );
    expect([at("F2").value, at("G2").value, at("H2").value]).toEqual([null, 15_400, null]);
  });

  it("stays a formula where it has to do with other columns only", () => {
    const cells = [
      { at: "F2", f: f("E2*2"), v: 8 },
      { at: "G2", f: f("F2+SUM(E2:F9)"), v: 20 },
    ];
    const at = after(sheetWith([{ at: "E2", v: 4 }, ...cells]));
    expect([at("F2"), at("G2")]).toEqual([
      { value: 8, formula: "E2*2" },
      { value: 20, formula: "F2+SUM(E2:F9)" },
    ]);
  });
});
