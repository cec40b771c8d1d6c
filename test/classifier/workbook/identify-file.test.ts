import { describe, expect, it } from "vitest";
import { buildOle } from "../../support/ole";
import { cellsOf, readFile } from "../../support/read-file";
import { buildXlsx } from "../../support/xlsx";
import { buildZip } from "../../support/zip";

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const workbook = buildXlsx({ sheets: [{ name: "A", rows: [["a"]] }] });
const ods = (encryption = "") =>
  buildZip([
    { name: "mimetype", bytes: "application/vnd.oasis.opendocument.spreadsheet", method: 0 },
    { name: "META-INF/manifest.xml", bytes: `<manifest:manifest>${encryption}</manifest:manifest>` },
    { name: "content.xml", bytes: "<office:document-content/>" },
  ]);
const office = (main: string, type: string, others: readonly string[] = []) =>
  buildZip([
    {
      name: "[Content_Types].xml",
      bytes: `<Types><Override PartName="/${main}" ContentType="application/${type}"/></Types>`,
    },
    {
      name: "_rels/.rels",
      bytes: `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="${main}"/></Relationships>`,
    },
    { name: main, bytes: "<x/>" },
    ...others.map((name) => ({ name, bytes: "x" })),
  ]);
const DOCX = "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const PPTX = "vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";

describe("content decides, not the name", () => {
  it.each(["list.xlsx", "list.csv", "list.pdf", "list", ""])("a workbook named %j is read", (name) => {
    const file = readFile(workbook, name);
    expect(file).toMatchObject({ format: "xlsx", doubts: [] });
    expect(cellsOf(file)).toEqual([[["a"]]]);
  });
});

describe("no doubt about what holds no table", () => {
  it.each([
    ["a PDF", latin1("%PDF-1.7\n"), "a.pdf", "pdf"],
    ["a picture", latin1("\x89PNG\r\n\x1a\n"), "a.png", "image"],
    ["a letter", latin1("Dear all,\nsee you tomorrow.\n"), "a.txt", "text"],
    ["a plain document", office("word/document.xml", DOCX), "a.docx", "docx"],
    ["plain slides", office("ppt/presentation.xml", PPTX), "a.pptx", "pptx"],
    ["an old document", buildOle(["WordDocument", "1Table"]), "a.doc", "ole"],
    [
      "an OpenDocument text",
      buildZip([{ name: "mimetype", bytes: "application/vnd.oasis.opendocument.text" }]),
      "a.odt",
      "other",
    ],
    ["an empty file without a name", new Uint8Array(0), "", "other"],
    ["an e-book", buildZip([{ name: "mimetype", bytes: "application/epub+zip" }]), "a.epub", "other"],
    ["a program", latin1("\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\x03\0>\0"), "a.bin", "other"],
  ])("%s", (_, bytes, name, format) => {
    expect(readFile(bytes, name)).toMatchObject({ format, doubts: [], sheets: [] });
  });
});

describe("a doubt about what could hold one but is not read", () => {
  it.each([
    ["an OLE file of another kind", buildOle(["CONTENTS"]), "a.wps", "ole"],
    ["Numbers", buildZip([{ name: "Index/Document.iwa", bytes: "x" }]), "a.numbers", "other"],
    ["a statistics file", latin1("$FL2@(#) SPSS DATA FILE\0\0\x02\0\0\0"), "staff.sav", "other"],
    ["any other binary file", latin1("\xEE\x01\x02\x03\0\x04\x05\x06\0\x07"), "staff.bin", "other"],
    ["7-Zip", latin1("7z\xBC\xAF\x27\x1C\0\x04"), "staff.7z", "other"],
  ])("%s", (_, bytes, name, format) => {
    expect(readFile(bytes, name)).toMatchObject({ format, doubts: ["unsupported-format"], sheets: [] });
  });
});

describe("encrypted", () => {
  const encrypted = buildOle(["EncryptionInfo", "EncryptedPackage", "\u0006DataSpaces"]);
  it.each([
    ["a workbook", encrypted, "a.xlsx", "xlsx"],
    ["a workbook without a name", encrypted, "", "xlsx"],
    ["a binary workbook", encrypted, "a.xlsb", "xlsb"],
    ["a document", encrypted, "a.docx", "docx"],
    ["ods", ods("<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"), "a.ods", "ods"],
    ["a file in an archive", buildZip([{ name: "a.csv", bytes: "a,b", flags: 1 }]), "a.zip", "zip"],
    ["a PGP message", latin1("-----BEGIN PGP MESSAGE-----\n\nhQEMA"), "staff.xlsx.asc", "other"],
  ])("%s", (_, bytes, name, format) => {
    expect(readFile(bytes, name)).toMatchObject({ format, doubts: ["encrypted"], sheets: [] });
  });
});

describe("nothing, or not what was promised", () => {
  it.each([
    ["no bytes at all", new Uint8Array(0), "a.xlsx", "xlsx", "no-content"],
    ["half a zip", workbook.slice(0, 900), "a.xlsx", "xlsx", "damaged"],
    ["half a zip without a name", workbook.slice(0, 900), "", "zip", "damaged"],
    ["rubbish called a workbook", latin1("\x01\x02\x03\x00\x04\x05\x06\x00"), "a.xlsx", "other", "damaged"],
    ["rubbish called csv", latin1("\x01\x02\x03\x00\x04\x05\x06\x00"), "a.csv", "other", "damaged"],
    ["prose called a workbook", latin1("hello"), "a.xlsx", "text", "damaged"],
    ["an archive called a workbook", buildZip([{ name: "readme.txt", bytes: "hello" }]), "a.xlsx", "zip", "damaged"],
    [
      "parts of a workbook",
      buildZip([{ name: "xl/worksheets/sheet1.xml", bytes: "<worksheet/>" }]),
      "a.zip",
      "xlsx",
      "damaged",
    ],
    ["an empty workbook stream", buildOle(["Workbook"]), "a.xls", "xls", "damaged"],
    ["half an OLE file", buildOle(["Workbook"]).slice(0, 700), "a.xls", "xls", "damaged"],
  ])("%s", (_, bytes, name, format, doubt) => {
    expect(readFile(bytes, name)).toMatchObject({ format, doubts: [doubt], sheets: [] });
  });
});

it("finds an archive behind a program", () => {
  const bytes = buildZip([{ name: "list.csv", bytes: "a,b\n1,2\n" }], {
    prefix: latin1("MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff"),
  });
  const file = readFile(bytes, "setup.exe");
  expect(file.format).toBe("zip");
  expect(cellsOf(file)).toEqual([
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ]);
});

describe("files embedded in documents", () => {
  it.each([
    ["docx", office("word/document.xml", DOCX, ["word/embeddings/oleObject1.bin"]), 1],
    ["pptx", office("ppt/presentation.xml", PPTX, ["ppt/embeddings/a.bin", "ppt/embeddings/b.bin"]), 2],
  ])("of unknown kind in %s are counted", (_, bytes, embeddedFiles) => {
    expect(readFile(bytes, "a.docx").stores.embeddedFiles).toBe(embeddedFiles);
  });

  it("are read in workbooks too", () => {
    const embedded = { "xl/embeddings/Microsoft_Excel_Worksheet.xlsx": workbook };
    const file = readFile(buildXlsx({ sheets: [{ name: "Outer", rows: [["outer"]] }], parts: embedded }));
    expect(file).toMatchObject({ format: "xlsx", doubts: [], stores: { embeddedFiles: 1 } });
    expect(cellsOf(file)).toEqual([[["outer"]], [["a"]]]);
    expect(file.sheets[1]?.head.within).toEqual(Object.keys(embedded));
  });

  it("are read where they are workbooks", () => {
    const parts = [
      {
        name: "[Content_Types].xml",
        bytes: `<Types><Override PartName="/word/document.xml" ContentType="application/${DOCX}"/></Types>`,
      },
      {
        name: "_rels/.rels",
        bytes:
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
      },
      { name: "word/document.xml", bytes: "<x/>" },
      { name: "word/embeddings/Worksheet.xlsx", bytes: workbook },
      { name: "word/embeddings/oleObject1.bin", bytes: buildOle(["Workbook"]) },
    ];
    const file = readFile(buildZip(parts), "a.docx");
    expect(cellsOf(file)).toEqual([[["a"]]]);
    expect(file.sheets[0]?.head.within).toEqual(["word/embeddings/Worksheet.xlsx"]);
    // The other one is a workbook without a byte in it.
    expect(file).toMatchObject({ format: "docx", doubts: ["damaged"] });
  });
});
