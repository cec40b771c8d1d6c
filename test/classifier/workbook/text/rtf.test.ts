import { expect, it } from "vitest";
import { rtfToHtml } from "../../../../src/classifier/workbook/text/rtf";
import { decodeText } from "../../../../src/cli/decode-text";
import { cellsOf, readFile } from "../../../support/read-file";

const HEAD = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil Arial;}{\f1\fcharset204 Arial Cyr;}}{\*\generator Riched20;}`;

it.each([
  ["lines", String.raw`Dear Ann,\par the list\line below\par}`, "Dear Ann,<br>the list<br>below<br>"],
  ["letters of its code page", String.raw`R\'f6\'dfi}`, "R\u00F6\u00DFi"],
  ["letters of a font's code page", String.raw`\f1\'c0\'ed\'ed\'e0\f0 \'e4}`, "\u0410\u043D\u043D\u0430\u00E4"],
  ["Unicode with what stands for it", String.raw`\u321?ukasz \u-3913\'3fx{\uc0\u321 u}}`, "\u0141ukasz \uF0B7x\u0141u"],
  ["what would be markup", String.raw`a<b & \{c\} \\}`, "a&lt;b &amp; {c} \\"],
  ["what stands behind the bytes of a picture", String.raw`{\pict\bin4 a{bc}rest}`, "rest"],
  ["what is behind words that it does not know", String.raw`\valueOf a\constructor b}`, "ab"],
  ["neither pictures nor notes for other programs", String.raw`{\pict 0102}{\*\x y{z}}{\b bold}}`, "bold"],
])("writes %s", (_, rtf, html) => {
  expect(rtfToHtml(HEAD + rtf, decodeText)).toBe(html);
});

it("finds the page that Outlook put into it", () => {
  const rtf = String.raw`{\rtf1\ansi\fromhtml1 {\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 a{\*\htmltag84 &lt;}\htmlrtf <\htmlrtf0 b\htmlrtf }\htmlrtf0 {\*\mhtmltag no}{\*\htmltag72 </p>}}`;
  expect(rtfToHtml(rtf)).toBe("<p>a&lt;b</p>");
});

const row = (...cells: readonly string[]) =>
  String.raw`\trowd\cellx99\cellx199\pard\intbl ` + cells.map((cell) => `{${cell}}\\cell`).join("\n") + "\\row\r\n";

it("keeps tables apart from each other and from the text around them", () => {
  const rtf = `${HEAD}The list:\\par ${row("Name", "City")}${row("Anna\\par Rossi", "")}\\pard between\\par ${row("", "b")}\\pard end}`;
  expect(cellsOf(readFile(Buffer.from(rtf), "a.rtf"))).toEqual([[["Name", "City"], ["Anna\nRossi"]], [[null, "b"]]]);
});

it("finds a list in its lines", () => {
  const rows = Array.from({ length: 12 }, (_, i) => ["Anna Rossi", `a${String(i)}@b.example`]);
  const rtf = `${HEAD}{\\b Staff}\\par ${rows.map((cells) => cells.join("\\tab ")).join("\\par ")}\\par }`;
  expect(cellsOf(readFile(Buffer.from(rtf), "a.rtf"))).toEqual([[["Staff"], ...rows]]);
});
