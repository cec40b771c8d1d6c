import { expect, it } from "vitest";
import { readWorkbookPart } from "../../../../src/classifier/workbook/xlsx/workbook-part";

const read = (xml: string, maxSheets = 10) =>
  readWorkbookPart(new Uint8Array(Buffer.from(`<workbook>${xml}</workbook>`)), maxSheets);

it("lists sheets in the order of their tabs", () => {
  const { sheets } = read(
    '<sheets><sheet name="A &amp; B" sheetId="7" r:id="rId2"/><sheet name="C" state="hidden" r:id="rId1"/>' +
      '<sheet name="D" state="veryHidden" r:id="rId3"/><sheet name="E" state="visible" r:id="rId4"/></sheets>',
  );
  expect(sheets).toEqual([
    { name: "A & B", visibility: "visible", relationship: "rId2" },
    { name: "C", visibility: "hidden", relationship: "rId1" },
    { name: "D", visibility: "veryHidden", relationship: "rId3" },
    { name: "E", visibility: "visible", relationship: "rId4" },
  ]);
});

it.each([
  ["<workbookPr/>", false],
  ['<workbookPr date1904="1"/>', true],
  ['<workbookPr date1904="true"/>', true],
  ['<workbookPr date1904="0"/>', false],
  ['<workbookPr date1904="1"/><extLst><x15:workbookPr chartTrackingRefBase="1"/></extLst>', true],
])("%s counts dates from 1904: %s", (xml, is1904) => {
  expect(read(xml).is1904).toBe(is1904);
});

it("takes sheets only from the list of sheets", () => {
  expect(
    read('<sheet name="no"/><sheets/><customWorkbookViews><sheet name="no"/></customWorkbookViews>').sheets,
  ).toEqual([]);
});

it("stops at too many sheets", () => {
  const sheets = '<sheet name="x" r:id="rId1"/>'.repeat(11);
  expect(() => read(`<sheets>${sheets}</sheets>`)).toThrow("too-many-parts");
});
