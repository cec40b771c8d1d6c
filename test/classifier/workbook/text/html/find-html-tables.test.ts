import { describe, expect, it } from "vitest";
import { findHtmlTables } from "../../../../../src/classifier/workbook/text/html/find-html-tables";
import { cellsOf, readFile } from "../../../../support/read-file";

const rowsOf = (html: string) => findHtmlTables(html).map(({ rows }) => rows);

describe("cells", () => {
  it.each([
    ["ordinary", "<table><tr><th>Name</th><th>Mail</th></tr><tr><td>A</td><td>a@b.example</td></tr></table>"],
    ["with end tags left out", "<table><tr><th>Name<th>Mail<tr><td>A<td>a@b.example</table>"],
    ["in upper case", "<TABLE><TR><TH>Name</TH><TH>Mail</TH></TR><TR><TD>A</TD><TD>a@b.example</TD></TR></TABLE>"],
    [
      "with attributes and elements in them",
      `<table class=x><tr><th width="1>2"><b>Name</b></th><th>Mail</th></tr>
       <tr><td>&nbsp;A </td><td><a href='mailto:a@b.example'>a&#64;b.example</a></td></tr></table>`,
    ],
    [
      "behind a script that looks like a table",
      "<script>'<table><tr><td>no</td></tr></table>'</script><table><tr><td>Name<td>Mail<tr><td>A<td>a@b.example</table>",
    ],
    ["of a table that was not opened", "<tr><td>Name<td>Mail<tr><td>A<td>a@b.example"],
    ["never closed", "<table><tr><td>Name<td>Mail<tr><td>A<td>a@b.example"],
  ])("%s", (_, html) => {
    expect(rowsOf(html)).toEqual([
      [
        ["Name", "Mail"],
        ["A", "a@b.example"],
      ],
    ]);
  });

  it("that are merged keep their neighbours in place", () => {
    const html = `<table><tr><td colspan=2>a</td><td>b</td></tr>
      <tr><td rowspan=2>c</td><td>d</td><td>e</td></tr><tr><td>f</td><td>g</td></tr></table>`;
    expect(rowsOf(html)).toEqual([
      [
        ["a", null, "b"],
        ["c", "d", "e"],
        [null, "f", "g"],
      ],
    ]);
  });

  it("decode names of letters", () => {
    expect(rowsOf("<table><tr><td>Ren&eacute;e M&uuml;ller &amp; S&#xF8;n</td></tr></table>")).toEqual([
      [["Ren\u00E9e M\u00FCller & S\u00F8n"]],
    ]);
  });
});

it("takes a table inside a table for one of its own, and leaves out the one that only lays out", () => {
  const html = "<table><tr><td>menu</td><td><table><tr><td>a</td></tr></table></td></tr></table>";
  expect(rowsOf(html)).toEqual([[["a"]]]);
});

describe("what is not displayed is hidden", () => {
  it.each([
    ["a row", "<table><tr><td>a<tr style='display:none'><td>b</table>", { hiddenRows: new Set([1]) }],
    [
      "a row by class",
      "<style>.h {display: none}</style><table><tr><td>a<tr class='x h'><td>b</table>",
      { hiddenRows: new Set([1]) },
    ],
    [
      "a column",
      "<table><col><col width=0 style='display:none;mso-width-source:userset'><tr><td>a<td>b</table>",
      { hiddenColumns: [{ first: 1, last: 1 }] },
    ],
    ["a table", "<table style='display: none'><tr><td>a</table>", { visibility: "hidden" }],
    ["a table in something", "<div hidden><div></div><table><tr><td>a</table></div>", { visibility: "hidden" }],
    [
      "nothing else",
      "<div hidden><p>x</p></div><table><tr><td>a</table>",
      { visibility: "visible", hiddenRows: new Set() },
    ],
  ])("%s", (_, html, expected) => {
    expect(findHtmlTables(html)[0]).toMatchObject(expected);
  });
});

it.each(["", "<", "<table", "<table><tr><td", "</table></table>", '<table a="x', "<!--", "<style>", "&#99999999;"])(
  "ends on %j",
  (html) => {
    expect(rowsOf(html)).toEqual([]);
  },
);

it.each(["Printed <b>today</b>", "Notice: something in x.php on line 3"])(
  "are read below %j in a workbook",
  (title) => {
    const file = readFile(`${title}\n<table><tr><td>a</td></tr></table>`, "list.xls");
    expect(file).toMatchObject({ format: "html", doubts: [] });
    expect(cellsOf(file)).toEqual([[["a"]]]);
  },
);

describe("a list in a workbook by name", () => {
  const listOf = (note: string) =>
    ["Name\tMail\tNote", `Ann Kim\tann@example.org\t${note}`, "Omar Ray\tomar@example.org\tok", ""].join("\n");

  it.each(["<table border=1><tr><td>Order 12</td><td>cut off he", "<table><tr><td>ok</td></tr></table>", "see <td"])(
    "stays one with the note %j",
    (note) => {
      const file = readFile(listOf(note), "staff.xls");
      expect(file).toMatchObject({ format: "tsv", doubts: [] });
      expect(cellsOf(file)[0]?.[2]).toEqual(["Omar Ray", "omar@example.org", "ok"]);
    },
  );

  it.each([
    ["below titles, with a tag in it", `Staff\nBerlin\n\n${listOf("<tr><td>cut off")}`],
    ["of html without a row", "Staff\n<table border=1>\nAnn Kim"],
    ["of html far below its titles", `${"Staff\n".repeat(30)}\t<tr>\n\t<td>Ann</td>\n\t</tr>`],
  ])("is damaged %s", (_, text) => {
    expect(readFile(text, "staff.xls")).toMatchObject({ sheets: [], doubts: ["damaged"] });
  });
});
