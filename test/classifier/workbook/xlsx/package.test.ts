import { describe, expect, it } from "vitest";
import { cellsOf, readFile } from "../../../support/read-file";
import { workbookParts } from "../../../support/xlsx";
import { buildZip } from "../../../support/zip";

const PARTS = new Map(workbookParts({ sheets: [{ name: "A", rows: [["text"]] }] }));

/** The same workbook with some parts renamed, changed or left out (null). */
function rebuilt(changes: Readonly<Record<string, string | null>>, rename = (name: string) => name): Uint8Array {
  const parts = new Map<string, string | Uint8Array>(PARTS);
  for (const [name, content] of Object.entries(changes)) {
    if (content === null) parts.delete(name);
    else parts.set(name, content);
  }
  return buildZip([...parts].map(([name, bytes]) => ({ name: rename(name), bytes })));
}

const relationships = (...targets: [type: string, target: string][]) =>
  `<Relationships>${targets
    .map(
      ([type, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="http://x/relationships/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

describe("a workbook is found", () => {
  it.each([
    ["with names in capitals", rebuilt({}, (name) => (name.startsWith("xl/") ? name.toUpperCase() : name))],
    ["with backslashes in names", rebuilt({}, (name) => name.replace(/\//g, "\\"))],
    ["with leading slashes in names", rebuilt({}, (name) => `/${name}`)],
    [
      "by absolute targets",
      rebuilt({
        "_rels/.rels": relationships(["officeDocument", "/xl/workbook.xml"]),
        "xl/_rels/workbook.xml.rels": relationships(
          ["worksheet", "/xl/worksheets/sheet1.xml"],
          ["sharedStrings", "/xl/sharedStrings.xml"],
        ),
      }),
    ],
    [
      "by roundabout targets",
      rebuilt({
        "xl/_rels/workbook.xml.rels": relationships(
          ["worksheet", "../xl/./worksheets/sheet1.xml"],
          ["sharedStrings", "..\\xl\\sharedStrings.xml"],
        ),
      }),
    ],
    [
      "by escaped targets",
      rebuilt(
        {
          "xl/_rels/workbook.xml.rels": relationships(
            ["worksheet", "my%20sheets/sheet1.xml"],
            ["sharedStrings", "sharedStrings.xml"],
          ),
        },
        (name) => name.replace("worksheets", "my sheets"),
      ),
    ],
    ["without content types", rebuilt({ "[Content_Types].xml": null })],
    ["without the package's relationships", rebuilt({ "_rels/.rels": null })],
  ])("%s", (_, bytes) => {
    const file = readFile(bytes);
    expect(file.format).toBe("xlsx");
    expect(cellsOf(file)).toEqual([[["text"]]]);
    expect(file.doubts).toEqual([]);
  });

  it("in any folder", () => {
    const moved = rebuilt({ "_rels/.rels": relationships(["officeDocument", "other/book.xml"]) }, (name) =>
      name.replace(/^xl\//, "other/").replace("workbook.xml", "book.xml"),
    );
    const types = rebuilt(
      {
        "_rels/.rels": relationships(["officeDocument", "other/book.xml"]),
        "[Content_Types].xml":
          '<Types><Override PartName="/other/book.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
      },
      (name) => name.replace(/^xl\//, "other/").replace("workbook.xml", "book.xml"),
    );
    expect(cellsOf(readFile(types))).toEqual([[["text"]]]);
    // Without its type it is an archive like any other, but one that was promised to be a workbook.
    expect(readFile(moved).doubts).toEqual(["damaged"]);
  });
});

describe("a workbook is damaged", () => {
  it.each([
    ["without its sheet's part", { "xl/worksheets/sheet1.xml": null }],
    ["without its relationships", { "xl/_rels/workbook.xml.rels": null }],
    ["without its shared strings", { "xl/sharedStrings.xml": null }],
    ["without a workbook part", { "xl/workbook.xml": null }],
    ["without a sheet", { "xl/workbook.xml": "<workbook><sheets/></workbook>" }],
    ["with styles that break off", { "xl/styles.xml": "<styleSheet><cellXfs" }],
    ["with shared strings that break off", { "xl/sharedStrings.xml": "<sst><si><t>text</t></si>" }],
    [
      "with an external sheet",
      {
        "xl/_rels/workbook.xml.rels":
          '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="a.xml" TargetMode="External"/></Relationships>',
      },
    ],
  ])("%s", (_, changes) => {
    expect(readFile(rebuilt(changes))).toMatchObject({ format: "xlsx", doubts: ["damaged"] });
  });
});

describe("sheets without cells", () => {
  it.each([
    ["a chart sheet", relationships(["chartsheet", "worksheets/sheet1.xml"]), "rId1"],
    ["a module of Excel 5", relationships(), ""],
  ])("%s is passed over and keeps its place", (_, targets, id) => {
    const file = readFile(
      rebuilt({
        "xl/_rels/workbook.xml.rels": targets.replace(
          "</Relationships>",
          '<Relationship Id="rId9" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        ),
        "xl/workbook.xml": `<workbook><sheets><sheet name="Chart" r:id="${id}"/><sheet name="A" r:id="rId9"/></sheets></workbook>`,
      }),
    );
    expect(file.doubts).toEqual([]);
    expect(file.sheets.map(({ head }) => [head.index, head.name])).toEqual([[1, "A"]]);
  });
});

it.each(["utf16le", "utf16be"])("a part in %s is an unknown encoding", (encoding) => {
  const text = Buffer.from("\uFEFF<worksheet><sheetData/></worksheet>", "utf16le");
  const bytes = encoding === "utf16le" ? text : text.swap16();
  const zip = buildZip(
    [...PARTS].map(([name, content]) => ({ name, bytes: name.endsWith("sheet1.xml") ? bytes : content })),
  );
  expect(readFile(zip).doubts).toEqual(["unknown-encoding"]);
});

describe("a sheet that is on no list", () => {
  const sheet = '<worksheet><sheetData><row><c t="str"><v>left</v></c></row></sheetData></worksheet>';
  const unlisted = { index: 1, name: "", visibility: "veryHidden" };

  it("is read as a very hidden one", () => {
    const file = readFile(rebuilt({ "xl/worksheets/sheet9.xml": sheet }));
    expect(file.doubts).toEqual([]);
    expect(file.sheets[1]?.head).toMatchObject(unlisted);
    expect(cellsOf(file)).toEqual([[["text"]], [["left"]]]);
  });

  it("is read where the list names it without saying which part it is", () => {
    const file = readFile(
      rebuilt({
        "xl/worksheets/sheet9.xml": sheet,
        "xl/workbook.xml": '<workbook><sheets><sheet name="A" r:id="rId1"/><sheet name="B"/></sheets></workbook>',
      }),
    );
    expect(file.sheets.map(({ head }) => [head.name, head.visibility])).toEqual([
      ["A", "visible"],
      ["", "veryHidden"],
    ]);
  });
});

it("two parts of one name are a doubt, and both are read", () => {
  const name = "xl/worksheets/sheet1.xml";
  const other = '<worksheet><sheetData><row><c t="str"><v>other</v></c></row></sheetData></worksheet>';
  const bytes = buildZip([
    { name, bytes: other },
    ...[...PARTS].map(([part, content]) => ({ name: part, bytes: content })),
  ]);
  const file = readFile(bytes);
  expect(file.doubts).toEqual(["damaged"]);
  expect(cellsOf(file)).toEqual([[["text"]], [["other"]]]);
});
