import { describe, expect, it } from "vitest";
import { madeCopy } from "../../../support/copy";
import { readFile } from "../../../support/read-file";
import { buildXlsx } from "../../../support/xlsx";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const link = (type: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;

const PEOPLE = [
  ["Name", "Team", "Pay"],
  ["Amina Abdi", "North", 4100],
  ["Ben Brown", "North", 5200],
  ["Cleo Cruz", "South", 6100],
];

/** Staff in the first sheet, and a pivot table over it in B3:C6 of the second, of these fields. */
function pivoted(cells: readonly (readonly (string | number | null)[])[], fields: string, source: string): Uint8Array {
  return buildXlsx({
    sheets: [
      { name: "Staff", rows: PEOPLE },
      { name: "Report", rows: [["Report", null, null], [], ...cells, [null, null, null, "as of May"]] },
    ],
    parts: {
      "xl/worksheets/_rels/sheet2.xml.rels": link("pivotTable", "../pivotTables/pivotTable1.xml"),
      "xl/pivotTables/_rels/pivotTable1.xml.rels": link(
        "pivotCacheDefinition",
        "../pivotCache/pivotCacheDefinition1.xml",
      ),
      "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${MAIN}" name="P"><location ref="B3:C6" firstHeaderRow="1"/>${fields}</pivotTableDefinition>`,
      "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ${source}/></cacheSource></pivotCacheDefinition>`,
    },
  });
}

const BY_NAME =
  '<rowFields count="1"><field x="0"/></rowFields><dataFields count="1"><dataField fld="2"/></dataFields>';
const BY_TEAM =
  '<rowFields count="1"><field x="1"/></rowFields><dataFields count="1"><dataField fld="2"/></dataFields>';
const SHEET = 'ref="A1:C4" sheet="Staff"';
const names = [
  [null, "Row Labels", "Sum"],
  [null, "Amina Abdi", 4100],
  [null, "Ben Brown", 5200],
  [null, "Cleo Cruz", 6100],
];
const teams = [
  [null, "Row Labels", "Sum"],
  [null, "North", 9300],
  [null, "South", 6100],
  [null, "Total", 15_400],
];

function report(bytes: Uint8Array, columns: readonly number[]): unknown[][] {
  const dropped = columns.map((index) => ({ sheet: 0, index }));
  const copy = madeCopy(bytes, "staff.xlsx", "drop-columns", dropped);
  const { rows } = readFile(copy.bytes).sheets[1]!;
  return rows.map(({ cells }) => cells.filter((cell) => cell !== null)).filter((cells) => cells.length > 0);
}

describe("what a pivot table wrote into the sheet", () => {
  it.each([SHEET, 'name="Unheard"', 'ref="A1:C4" sheet="Elsewhere"'])(
    "stays as values where it has nothing to do with what goes: %s",
    (source) => {
      const columns = source === SHEET ? [0] : [0, 1, 2];
      expect(report(pivoted(teams, BY_TEAM, source), columns)).toEqual([
        ["Report"],
        ["Row Labels", "Sum"],
        ["North", 9300],
        ["South", 6100],
        ["Total", 15_400],
        ["as of May"],
      ]);
    },
  );

  it("goes where its labels are people", () => {
    expect(report(pivoted(names, BY_NAME, SHEET), [0])).toEqual([["Report"], ["as of May"]]);
  });

  it("loses the numbers that are one person's, and keeps those of many", () => {
    expect(report(pivoted(teams, BY_TEAM, SHEET), [0, 2])).toEqual([
      ["Report"],
      ["Row Labels", "Sum"],
      ["North", 9300],
      ["South"],
      ["Total", 15_400],
      ["as of May"],
    ]);
  });
});
