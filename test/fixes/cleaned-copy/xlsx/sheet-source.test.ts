import { describe, expect, it } from "vitest";
import { hiddenRanges } from "../../../../src/fixes/cleaned-copy/xlsx/sheet-source";
import { parseXml } from "../../../../src/fixes/cleaned-copy/xlsx/xml-element";
import { readWholeSheetXml } from "../../../support/sheet";

const FLAT = '<sheetFormatPr defaultColWidth="0" zeroHeight="1"/>';

describe("what a copy takes for hidden columns is what the reader does", () => {
  it.each([
    ["by flag", "", '<col min="2" max="3" hidden="1"/><col min="4" max="4" hidden="0" width="9"/>', [[1, 2]]],
    [
      "by width",
      "",
      '<col min="2" max="2" width="0"/><col min="3" max="3" width="0.05"/>',
      [
        [1, 1],
        [2, 2],
      ],
    ],
    ["beyond the grid", "", '<col min="3" max="99999" hidden="1"/>', [[2, 16_383]]],
    [
      "by the usual width",
      FLAT,
      '<col min="2" max="3" width="9"/>',
      [
        [0, 0],
        [3, 16_383],
      ],
    ],
    ["by the usual width alone", FLAT, "", [[0, 16_383]]],
    ["none", "", '<col min="1" max="9" width="9"/>', []],
  ])("%s", (_, defaults, columns, expected) => {
    const xml = `<worksheet>${defaults}<cols>${columns}</cols><sheetData/></worksheet>`;
    expect(hiddenRanges(parseXml(new TextEncoder().encode(xml)))).toEqual(expected);
    const [sheet] = readWholeSheetXml(xml).sheets;
    expect(sheet?.head.hiddenColumns.map(({ first, last }) => [first, last])).toEqual(expected);
  });
});
