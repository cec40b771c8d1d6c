import { describe, expect, it } from "vitest";
import { cellsOf, readFile } from "../../../support/read-file";
import { buildZip } from "../../../support/zip";

const ROWS = [
  ["Full name", "Email"],
  ["Ann Lee", "ann@x.example"],
  ["Bob Ray", "bob@x.example"],
];

function office(main: string, kind: string, parts: Readonly<Record<string, string>>): Uint8Array {
  const type = `application/vnd.openxmlformats-officedocument.${kind}.main+xml`;
  return buildZip([
    { name: "[Content_Types].xml", bytes: `<Types><Override PartName="/${main}" ContentType="${type}"/></Types>` },
    {
      name: "_rels/.rels",
      bytes: `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="${main}"/></Relationships>`,
    },
    ...Object.entries(parts).map(([name, bytes]) => ({ name, bytes })),
  ]);
}

const written = (tag: string, cell: (text: string) => string) =>
  ROWS.map(
    (row) => `<${tag}:tr>${row.map((text) => `<${tag}:tc>${cell(text)}</${tag}:tc>`).join("")}</${tag}:tr>`,
  ).join("");
const WORD = written("w", (text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`);
const SLIDE = written("a", (text) => `<a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody>`);
const TEXT = ROWS.map(
  (row) =>
    `<table:table-row>${row.map((text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`).join("")}</table:table-row>`,
).join("");

describe("a list pasted into a document is read", () => {
  it.each([
    [
      "list.docx",
      office("word/document.xml", "wordprocessingml.document", {
        "word/document.xml": `<w:document><w:body><w:p><w:r><w:t>Dear all</w:t></w:r></w:p><w:tbl>${WORD}</w:tbl></w:body></w:document>`,
      }),
    ],
    [
      "list.pptx",
      office("ppt/presentation.xml", "presentationml.presentation", {
        "ppt/presentation.xml": "<p:presentation/>",
        "ppt/slides/slide1.xml": `<p:sld><a:p><a:r><a:t>Title</a:t></a:r></a:p><a:tbl>${SLIDE}</a:tbl></p:sld>`,
      }),
    ],
    [
      "list.odt",
      buildZip([
        { name: "mimetype", bytes: "application/vnd.oasis.opendocument.text", method: 0 },
        {
          name: "content.xml",
          bytes: `<office:document-content><office:body><office:text><text:p>Dear all</text:p><table:table table:name="A">${TEXT}</table:table></office:text></office:body></office:document-content>`,
        },
      ]),
    ],
  ])("%s", (name, bytes) => {
    const file = readFile(bytes, name);
    expect(file.doubts).toEqual([]);
    expect(cellsOf(file)).toEqual([ROWS]);
  });

  it("with more tables than a call takes values", () => {
    const table = Array.from(
      { length: 200_000 },
      (_, i) => `<w:tbl><w:tr><w:tc><w:p a="${(i * i * 7919) % 999_983}"/></w:tc></w:tr></w:tbl>`,
    ).join("");
    const file = readFile(
      office("word/document.xml", "wordprocessingml.document", {
        "word/document.xml": `<w:document><w:body>${table}<w:tbl>${WORD}</w:tbl></w:body></w:document>`,
      }),
      "list.docx",
    );
    expect(file.doubts).toEqual([]);
    expect(cellsOf(file).slice(-1)).toEqual([ROWS]);
  });

  it("with merged cells, a table in a cell, and text in pieces", () => {
    const body =
      "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr>" +
      "<w:tr><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>in</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>";
    const file = readFile(
      office("word/document.xml", "wordprocessingml.document", {
        "word/document.xml": `<w:document><w:body>${body}</w:body></w:document>`,
      }),
      "a.docx",
    );
    expect(cellsOf(file)).toContainEqual([["in"]]);
    expect(cellsOf(file)).toContainEqual([["ab", null, "c"]]);
  });

  const lines = (...written: readonly string[]) =>
    office("word/document.xml", "wordprocessingml.document", {
      "word/document.xml": `<w:document><w:body>${written.map((line) => `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr><w:r>${line}</w:r></w:p>`).join("")}</w:body></w:document>`,
    });
  const people = Array.from({ length: 12 }, (_, i) => ["Ann Lee", `a${String(i)}@x.example`, "4 May"]);

  it("in lines that are divided by tabs", () => {
    const file = readFile(
      lines("<w:t>Staff</w:t>", ...people.map((row) => row.map((text) => `<w:t>${text}</w:t>`).join("<w:tab/>"))),
      "a.docx",
    );
    expect(file).toMatchObject({ format: "docx", doubts: [] });
    expect(cellsOf(file)).toEqual([[["Staff"], ...people]]);
  });

  it("as addresses one after another", () => {
    const addresses = people.map(([name = "", mail = ""]) => `${name} &lt;${mail}&gt;`).join("; ");
    expect(cellsOf(readFile(lines(`<w:t>${addresses}</w:t>`), "a.docx"))).toEqual([
      people.map((row) => row.slice(0, 2)),
    ]);
  });

  it("but not what is written in sentences", () => {
    const file = readFile(
      lines("<w:t>Dear Ann, Bob and Carl,</w:t>", "<w:t>the list, as agreed, is below.</w:t>", "<w:t>Regards</w:t>"),
      "a.docx",
    );
    expect(file).toMatchObject({ sheets: [], doubts: [] });
  });
});
