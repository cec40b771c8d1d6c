import { describe, expect, it } from "vitest";
import { cellsOf, readFile } from "../../../support/read-file";
import { buildZip } from "../../../support/zip";

const cell = (text: string, more = "") =>
  `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string, more = "") => `<table:table-row${more}>${cells}</table:table-row>`;
const content = (tables: string, styles = "") =>
  `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
const ods = (tables: string, styles = "") =>
  buildZip([
    { name: "mimetype", bytes: "application/vnd.oasis.opendocument.spreadsheet", method: 0 },
    { name: "content.xml", bytes: content(tables, styles) },
  ]);
const table = (rows: string, more = "") => `<table:table table:name="A"${more}>${rows}</table:table>`;

describe("values", () => {
  it.each([
    ["a text", cell("Zoë &lt;M&gt;"), "Zoë <M>"],
    ["a text of two paragraphs", `<table:table-cell><text:p>a</text:p><text:p>b</text:p></table:table-cell>`, "a\nb"],
    [
      "a text in pieces",
      cell('<text:span>a</text:span><text:s text:c="2"/>b<text:tab/>c<text:line-break/>'),
      "a  b\tc\n",
    ],
    [
      "a number",
      '<table:table-cell office:value-type="float" office:value="1.5"><text:p>1,5</text:p></table:table-cell>',
      1.5,
    ],
    ["money", '<table:table-cell office:value-type="currency" office:value="20"/>', 20],
    ["a truth value", '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>', true],
    ["a date", '<table:table-cell office:value-type="date" office:date-value="1984-03-12"/>', "1984-03-12"],
    [
      "a date at midnight",
      '<table:table-cell office:value-type="date" office:date-value="1984-03-12T00:00:00"/>',
      "1984-03-12",
    ],
    [
      "a moment",
      '<table:table-cell office:value-type="date" office:date-value="2024-02-29T09:30:00.5"/>',
      "2024-02-29T09:30:00",
    ],
    ["a time of day", '<table:table-cell office:value-type="time" office:time-value="PT9H30M00S"/>', "09:30:00"],
    ["a duration", '<table:table-cell office:value-type="time" office:time-value="PT36H00M00S"/>', 1.5],
  ])("%s", (_, xml, value) => {
    const file = readFile(ods(table(row(xml))), "a.ods");
    expect(file).toMatchObject({ format: "ods", doubts: [] });
    expect(cellsOf(file)).toEqual([[[value]]]);
  });
});

describe("a spreadsheet", () => {
  it("says which sheets, columns and rows are hidden", () => {
    const styles =
      '<style:style style:name="t1" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const file = readFile(
      ods(
        `<table:table table:name="Hidden" table:style-name="t1">${row(cell("a"))}</table:table>` +
          table(
            '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse" table:number-columns-repeated="3"/>' +
              row(cell("a")) +
              row(cell("b"), ' table:visibility="filter"') +
              row(cell("c"), ' table:visibility="collapse"'),
          ),
        styles,
      ),
    );
    expect(file.sheets.map(({ head }) => [head.index, head.name, head.visibility])).toEqual([
      [0, "Hidden", "hidden"],
      [1, "A", "visible"],
    ]);
    expect(file.sheets[1]?.head.hiddenColumns).toEqual([{ first: 2, last: 4 }]);
    expect(file.sheets[1]?.rows.map(({ isHidden }) => isHidden)).toEqual([false, true, true]);
  });

  it("counts repeated cells and rows, and passes over empty ones however many", () => {
    const empty = '<table:table-cell table:number-columns-repeated="16380"/>';
    const file = readFile(
      ods(
        table(
          row(cell("a", ' table:number-columns-repeated="2"') + empty, ' table:number-rows-repeated="2"') +
            row(empty, ' table:number-rows-repeated="1048570"') +
            row(cell("b")),
        ),
      ),
    );
    expect(file.doubts).toEqual([]);
    expect(file.sheets[0]?.rows.map(({ position, cells }) => [position, ...cells])).toEqual([
      [0, "a", "a"],
      [1, "a", "a"],
      [1_048_572, "b"],
    ]);
  });

  it("takes notes for no values of a sheet, but counts them and hands them over", () => {
    const file = readFile(
      ods(
        table(
          row(
            cell("a", "").replace("<text:p>", "<office:annotation><text:p>note</text:p></office:annotation><text:p>"),
          ),
        ),
      ),
    );
    expect(cellsOf(file)).toEqual([[["a"]], [["note"]]]);
    expect(file.sheets.map(({ head }) => head.store)).toEqual([undefined, "comments"]);
    expect(file.stores.comments).toBe(1);
  });

  it.each([
    ["repeated beyond the grid", table(row(cell("a"), ' table:number-rows-repeated="2000000000"')), "too-many-cells"],
    [
      "that fills the grid",
      table(row(cell("a", ' table:number-columns-repeated="16384"'), ' table:number-rows-repeated="1000000"')),
      "too-many-cells",
    ],
    ["repeated zero times", table(row(cell("a"), ' table:number-rows-repeated="0"')), "damaged"],
    ["without a table", "", "damaged"],
    ["that does not end", '<table:table table:name="A"><table:table-row>', "damaged"],
  ])("%s is a doubt", (_, tables, doubt) => {
    const file = readFile(ods(tables), "a.ods");
    expect(file.doubts).toEqual([doubt]);
    expect(file.sheets.every(({ ends }) => ends === 1)).toBe(true);
  });

  it("may be one flat text", () => {
    const file = readFile(
      content(table(row(cell("a"))))
        .replace("document-content", "document")
        .replace("/office:document-content", "/office:document"),
      "a.fods",
    );
    expect(file).toMatchObject({ format: "ods", doubts: [] });
    expect(cellsOf(file)).toEqual([[["a"]]]);
  });
});
