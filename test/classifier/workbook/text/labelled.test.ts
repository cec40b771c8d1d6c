import { describe, expect, it } from "vitest";
import { cellsOf, readFile } from "../../../support/read-file";

/** Cyrillic in windows-1251: capital A is 0xC0, and the letters follow in order. */
const cyrillic = (text: string) =>
  text.replace(/[\u0410-\u044F]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x410 + 0xc0));
const bytes = (text: string) => new Uint8Array(Buffer.from(cyrillic(text), "latin1"));

const ROWS = [
  ["Имя", "Город"],
  ["Анна", "Москва"],
  ["Иван", "Казань"],
];
const table = ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("");
const sheet = ROWS.map(
  (row) => `<Row>${row.map((c) => `<Cell><Data ss:Type="String">${c}</Data></Cell>`).join("")}</Row>`,
);
const html = (charset: string) => `<html><head>${charset}</head><body><table>${table}</table></body></html>`;
const mail = (charset: string) =>
  `From: a@b.example\nTo: c@d.example\nContent-Type: text/html${charset}\nContent-Transfer-Encoding: 8bit\n\n${html("")}`;
const spreadsheet = (encoding: string) =>
  `<?xml version="1.0"${encoding}?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table>${sheet.join("")}</Table></Worksheet></Workbook>`;
const xml = (encoding: string) =>
  `<?xml version="1.0"${encoding}?><list>${ROWS.map(([a, b]) => `<row><a>${a}</a><b>${b}</b></row>`).join("")}</list>`;

describe("a text in another encoding", () => {
  it.each([
    ["a page", "a.html", html('<meta charset="windows-1251">'), html(""), ROWS],
    ["a message", "a.eml", mail("; charset=windows-1251"), mail(""), ROWS],
    ["a workbook in XML", "a.xml", spreadsheet(' encoding="windows-1251"'), spreadsheet(""), ROWS],
    ["a list in XML", "a.xml", xml(" encoding='windows-1251'"), xml(""), [["a", "b"], ...ROWS]],
  ])("is read where %s names it, and doubted otherwise", (_, name, labelled, bare, rows) => {
    const read = readFile(bytes(labelled), name);
    expect(read.doubts).toEqual([]);
    expect(cellsOf(read)).toEqual([rows]);

    const guessed = readFile(bytes(bare), name);
    expect(guessed.doubts).toEqual(["unknown-encoding"]);
    expect(cellsOf(guessed)[0]).toHaveLength(rows.length);
  });
});
