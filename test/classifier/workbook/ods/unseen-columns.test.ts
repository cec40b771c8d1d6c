import { describe, expect, it } from "vitest";
import { readFile } from "../../../support/read-file";
import { buildZip } from "../../../support/zip";

const style = (name: string, text: string, cell = "") =>
  `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties ${cell}/><style:text-properties ${text}/></style:style>`;
const cell = (text: string, more = "") =>
  `<table:table-cell office:value-type="string" ${more}><text:p>${text}</text:p></table:table-cell>`;
const STYLED = 'table:style-name="x"';

/** Three rows of a seen cell and one of the kind at hand. */
const rowsOf = (second: string, more = "") =>
  `<table:table-row ${more}>${cell("seen")}${second}</table:table-row>`.repeat(3);

const unseenIn = (styles: string, ...tables: string[]) => {
  const body = tables.map((rows) => `<table:table table:name="A">${rows}</table:table>`).join("");
  const file = readFile(
    buildZip([
      { name: "mimetype", bytes: "application/vnd.oasis.opendocument.spreadsheet", method: 0 },
      {
        name: "content.xml",
        bytes: `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`,
      },
    ]),
    "a.ods",
  );
  expect(file.doubts).toEqual([]);
  return file.sheets.filter(({ head }) => head.store === undefined).map(({ head }) => head.unseenColumns);
};

const WHITE = style("x", 'fo:color="#FFFFFF"');
const columns = (last: string) =>
  `<table:table-column table:number-columns-repeated="1"/><table:table-column ${last}/>`;

describe("a column is unseen", () => {
  it.each([
    ["in white letters", WHITE, rowsOf(cell("a", STYLED))],
    [
      "in letters of its background",
      style("x", 'fo:color="#0000aa"', 'fo:background-color="#0000AA"'),
      rowsOf(cell("a", STYLED)),
    ],
    ["in the style of its column", WHITE, columns('table:default-cell-style-name="x"') + rowsOf(cell("a"))],
    [
      "in a format that shows nothing",
      "",
      rowsOf('<table:table-cell office:value-type="string" office:string-value="a"><text:p/></table:table-cell>'),
    ],
    [
      "where numbers are not shown",
      WHITE,
      rowsOf(
        `<table:table-cell ${STYLED} office:value-type="float" office:value="5"><text:p>5</text:p></table:table-cell>`,
      ),
    ],
  ])("%s", (_, styles, rows) => {
    expect(unseenIn(styles, rows)).toEqual([[1]]);
  });

  it.each([
    ["in white on blue", style("x", 'fo:color="#ffffff"', 'fo:background-color="#0000aa"'), rowsOf(cell("a", STYLED))],
    // The program then draws them in white.
    ["in letters of no colour on black", style("x", "", 'fo:background-color="#000000"'), rowsOf(cell("a", STYLED))],
    [
      "where the writer left out what is shown",
      "",
      rowsOf('<table:table-cell office:value-type="string" office:string-value="a"/>'),
    ],
    ["where it is empty", WHITE, rowsOf(`<table:table-cell ${STYLED}/>`)],
    [
      "where only a comment is white",
      WHITE,
      rowsOf(`<table:table-cell><office:annotation><text:p>a</text:p></office:annotation></table:table-cell>`),
    ],
  ])("not %s", (_, styles, rows) => {
    expect(unseenIn(styles, rows)).toEqual([[]]);
  });

  it("on the sheet where it is, and not on another", () => {
    expect(unseenIn(WHITE, rowsOf(cell("a")), rowsOf(cell("a", STYLED)))).toEqual([[], [1]]);
  });
});
