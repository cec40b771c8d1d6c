import { describe, expect, it } from "vitest";
import { decodeText } from "../../../../src/cli/decode-text";
import { encodeAs } from "../../../support/encode-legacy";
import { cellsOf, readFile } from "../../../support/read-file";

const ROWS = [
  ["Имя", "Город"],
  ["Анна", "Москва"],
  ["Иван", "Казань"],
];
const table = ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("");
const sheet = ROWS.map(
  (row) => `<Row>${row.map((c) => `<Cell><Data ss:Type="String">${c}</Data></Cell>`).join("")}</Row>`,
);
const HEAD = "<html><head>";
const html = (label: string) => `${HEAD}<meta charset="${label}"></head><body><table>${table}</table></body></html>`;
const mail = (label: string) =>
  `From: a@b.example\nTo: c@d.example\nContent-Type: text/html; charset=${label}\nContent-Transfer-Encoding: 8bit\n\n<table>${table}</table>`;
const spreadsheet = (label: string) =>
  `<?xml version="1.0" encoding="${label}"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table>${sheet.join("")}</Table></Worksheet></Workbook>`;
const xml = (label: string) =>
  `<?xml version="1.0" encoding='${label}'?><list>${ROWS.map(([a, b]) => `<row><a>${a}</a><b>${b}</b></row>`).join("")}</list>`;

const KINDS = [
  ["a page", "a.html", html, ROWS],
  ["a message", "a.eml", mail, ROWS],
  ["a workbook in XML", "a.xml", spreadsheet, ROWS],
  ["a list in XML", "a.xml", xml, [["a", "b"], ...ROWS]],
] as const;
const LABELS = ["windows-1251", "koi8-r", "ibm866", "iso-8859-5", "x-mac-cyrillic"];

describe.each(KINDS)("%s that names its encoding", (_, name, write, rows) => {
  it.each(LABELS)("is read in %s", (label) => {
    const read = readFile(encodeAs(label, write(label)), name, { decodeText });
    expect(read.doubts).toEqual([]);
    expect(cellsOf(read)).toEqual([rows]);
  });

  it.each(["iso-8859-1", "unheard-of"])("is read in the encoding its letters speak for where it names %s", (label) => {
    expect(cellsOf(readFile(encodeAs("windows-1251", write(label)), name))).toEqual([rows]);
  });

  it("is doubted where the host decodes nothing", () => {
    const read = readFile(encodeAs("iso-8859-5", write("iso-8859-5")), name);
    expect(read.doubts).toEqual(["unknown-encoding"]);
    expect(cellsOf(read)[0]).toHaveLength(rows.length);
  });
});
