import { describe, expect, it } from "vitest";
import type { HidingMechanism, Report } from "../../src/classifier/index";
import { describeAlert } from "../../src/locales/index";
import { judge } from "../support/judge";
import { buildLegacy } from "../support/legacy";
import { buildSnapshot } from "../support/message";
import { syntheticPeople } from "../support/people";
import { ENGLISH } from "../support/words";
import { buildXlsx, type BuilderCell, type SheetPlan, type WorkbookPlan } from "../support/xlsx";
import { buildZip } from "../support/zip";

type Row = readonly (string | number)[];

const PEOPLE = syntheticPeople(90, 5);
const STAFF: readonly Row[] = [
  ["Name", "Date of birth", "Salary"],
  ...PEOPLE.map(({ fullName, birthDate, salary }): Row => [fullName, birthDate, salary]),
];
const SUMS: SheetPlan = {
  name: "Summary",
  rows: [
    ["Office", "Total"],
    ["Bern", 40],
    ["Rome", 50],
  ],
};
const shown = (sheet: Omit<SheetPlan, "name">): SheetPlan => ({ name: "Staff", ...sheet });
const REMARKS = PEOPLE.map(({ fullName, birthDate }) => `${fullName}, ${birthDate}, on sick leave`);

/** The sheet as it is, with this put before its cells. */
function withDefaults(defaults: string): Uint8Array {
  const cells = (row: Row, at: number): string =>
    row
      .map((cell, column) => {
        const place = `${String.fromCharCode(65 + column)}${String(at + 1)}`;
        return typeof cell === "number"
          ? `<c r="${place}"><v>${String(cell)}</v></c>`
          : `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>`;
      })
      .join("");
  const rows = STAFF.map((row, at) => `<row r="${String(at + 1)}">${cells(row, at)}</row>`).join("");
  return buildXlsx({
    sheets: [shown({ rows: [] })],
    parts: { "xl/worksheets/sheet1.xml": `<worksheet>${defaults}<sheetData>${rows}</sheetData></worksheet>` },
  });
}

/** Names in black, what is told of them in white. */
function whiteOnWhite(): Uint8Array {
  const cell = (value: string | number, place: string, style: number): string =>
    `<c r="${place}" s="${String(style)}" t="inlineStr"><is><t>${String(value)}</t></is></c>`;
  const rows = STAFF.map((row, at) => {
    const cells = row.map((value, column) =>
      cell(value, `${String.fromCharCode(65 + column)}${String(at + 1)}`, column === 0 || at === 0 ? 0 : 1),
    );
    return `<row r="${String(at + 1)}">${cells.join("")}</row>`;
  });
  return buildXlsx({
    sheets: [shown({ rows: [] })],
    parts: {
      "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`,
      "xl/styles.xml":
        '<styleSheet><fonts><font/><font><color rgb="FFFFFFFF"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><cellXfs><xf fontId="0" fillId="0"/><xf fontId="1" fillId="0"/></cellXfs></styleSheet>',
    },
  });
}

const within = (plan: WorkbookPlan): Uint8Array => buildXlsx(plan);
const STAFF_BOOK = within({ sheets: [shown({ rows: STAFF })] });
const core = (properties: string): Record<string, string> => ({
  "docProps/core.xml": `<cp:coreProperties xmlns:cp="c" xmlns:dc="d">${properties}</cp:coreProperties>`,
});
const names = (defined: string): Record<string, string> => ({
  "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="Summary" sheetId="1" r:id="rId1"/></sheets><definedNames>${defined}</definedNames></workbook>`,
});

function judged(bytes: Uint8Array, name = "report.xlsx"): Report {
  return judge(buildSnapshot({ to: ["someone@elsewhere.example"], attachments: [{ name, bytes }] }));
}

describe("a whole message is stopped for what its file keeps out of sight", () => {
  it.each<[string, HidingMechanism, Uint8Array, string?]>([
    ["a hidden sheet", "hidden-sheet", within({ sheets: [SUMS, shown({ rows: STAFF, visibility: "hidden" })] })],
    [
      "a sheet that menus do not show",
      "very-hidden-sheet",
      within({ sheets: [SUMS, shown({ rows: STAFF, visibility: "veryHidden" })] }),
    ],
    [
      "hidden or filtered rows",
      "hidden-rows",
      within({ sheets: [shown({ rows: STAFF, hiddenRows: Array.from({ length: 80 }, (_, at) => at + 5) })] }),
    ],
    [
      "rows of no height",
      "hidden-rows",
      within({ sheets: [shown({ rows: STAFF, zeroHeightRows: Array.from({ length: 80 }, (_, at) => at + 5) })] }),
    ],
    ["hidden columns", "hidden-columns", within({ sheets: [shown({ rows: STAFF, hiddenColumns: [1, 2] })] })],
    ["columns of no width", "hidden-columns", within({ sheets: [shown({ rows: STAFF, zeroWidthColumns: [1] })] })],
    [
      "columns of no width by default",
      "hidden-columns",
      withDefaults(
        '<sheetFormatPr defaultColWidth="0" defaultRowHeight="15"/><cols><col min="1" max="1" width="20"/></cols>',
      ),
    ],
    ["white letters on white", "unseen-text", whiteOnWhite()],
    ["a pivot table's memory", "pivot-cache", within({ sheets: [SUMS], pivotRows: STAFF })],
    ["cells of another workbook", "external-link", within({ sheets: [SUMS], externalRows: STAFF })],
    [
      "a workbook inside a workbook",
      "embedded-file",
      within({ sheets: [SUMS], parts: { "xl/embeddings/Sheet1.xlsx": STAFF_BOOK } }),
    ],
    [
      "a workbook inside a letter",
      "embedded-file",
      buildZip([
        {
          name: "[Content_Types].xml",
          bytes:
            '<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        },
        {
          name: "_rels/.rels",
          bytes:
            '<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        },
        { name: "word/document.xml", bytes: "<document><body/></document>" },
        { name: "word/embeddings/Sheet1.xlsx", bytes: STAFF_BOOK },
      ]),
      "letter.docx",
    ],
    ["notes, one for each person", "comments", within({ sheets: [{ ...SUMS, comments: REMARKS }] })],
    ["one note with a list", "comments", within({ sheets: [{ ...SUMS, comments: [REMARKS.join("\n")] }] })],
    [
      "notes of several lines",
      "comments",
      within({
        sheets: [
          {
            ...SUMS,
            comments: PEOPLE.map(
              ({ fullName, birthDate, phone }) =>
                `Somebody:\nName: ${fullName}\nDate of birth: ${birthDate}\nPhone: ${phone}`,
            ),
          },
        ],
      }),
    ],
    ["threads", "comments", within({ sheets: [{ ...SUMS, threadedComments: REMARKS }] })],
    [
      "the document's description",
      "properties",
      within({ sheets: [SUMS], parts: core(`<dc:description>${REMARKS.join("\n")}</dc:description>`) }),
    ],
    [
      "a table behind a name",
      "properties",
      within({
        sheets: [SUMS],
        parts: names(
          `<definedName name="lookup">{${PEOPLE.map(({ fullName, birthDate, salary }) => `&quot;${fullName}&quot;,&quot;${birthDate}&quot;,${String(salary)}`).join(";")}}</definedName>`,
        ),
      }),
    ],
  ])("%s", (_, mechanism, bytes, name) => {
    const report = judged(bytes, name);
    expect(report.doubts).toEqual([]);
    const [worst] = report.findings;
    expect(worst).toMatchObject({ rule: "hidden-data", verdict: "review", data: { parts: [{ mechanism }] } });
    expect(worst?.data.people).toBeGreaterThanOrEqual(80);
    expect(report.people).toBeGreaterThanOrEqual(80);
    expect(describeAlert(report, ENGLISH)).toMatch(/^\d+ people in hidden parts of \w+\.\w+: /u);
    const words = JSON.stringify(report);
    for (const { fullName } of PEOPLE.slice(0, 20)) expect(words).not.toContain(fullName);
  });

  it("people on a later sheet in plain sight are no hidden part, but said to be there", () => {
    expect(judged(within({ sheets: [SUMS, shown({ rows: STAFF })] })).findings).toMatchObject([
      { rule: "personal-columns", data: { isOnLaterSheets: true } },
    ]);
  });
});

describe("comments of other formats", () => {
  const flatOds = `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Summary">${REMARKS.map((text) => `<table:table-row><table:table-cell office:value-type="string"><office:annotation><dc:creator>Somebody</dc:creator><text:p>${text}</text:p></office:annotation><text:p>Bolt</text:p></table:table-cell></table:table-row>`).join("")}</table:table></office:spreadsheet></office:body></office:document>`;
  const spreadsheetMl = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><s:Workbook xmlns:s="urn:schemas-microsoft-com:office:spreadsheet"><s:Worksheet s:Name="Summary"><s:Table>${REMARKS.map((text) => `<s:Row><s:Cell><s:Data s:Type="String">Bolt</s:Data><s:Comment><s:Data>${text}</s:Data></s:Comment></s:Cell></s:Row>`).join("")}</s:Table></s:Worksheet></s:Workbook>`;
  it.each<[string, Uint8Array, string]>([
    ["a flat OpenDocument sheet", new Uint8Array(Buffer.from(flatOds)), "report.fods"],
    ["an XML Spreadsheet 2003", new Uint8Array(Buffer.from(spreadsheetMl)), "report.xml"],
    [
      "a binary workbook",
      buildLegacy([{ name: "Summary", rows: [["Bolt", 1]], comments: REMARKS }], "xlsb"),
      "report.xlsb",
    ],
  ])("are read in %s", (_, bytes, name) => {
    expect(judged(bytes, name)).toMatchObject({
      people: 90,
      findings: [{ rule: "hidden-data", data: { parts: [{ mechanism: "comments", people: 90 }] } }],
    });
  });
});

describe("ordinary files stay silent", () => {
  const [author, editor, reader] = PEOPLE;
  const cells: BuilderCell[][] = [
    ["Article", "Price"],
    ...Array.from({ length: 40 }, (_, at) => [`Bolt M${String(at)}`, at * 2]),
  ];
  const prices: SheetPlan = { name: "Prices", rows: cells };
  const talk = [
    `${author!.fullName}: is this the price of last year?`,
    `${editor!.fullName}: no, see the offer of 12 March`,
    "Somebody:\nplease check",
    `@${reader!.fullName} can you look?`,
    "Checked, thanks",
    "See tab 2",
  ];
  it.each<[string, Uint8Array]>([
    [
      "who made the file and who saved it last",
      within({
        sheets: [prices],
        parts: core(
          `<dc:creator>${author!.fullName}</dc:creator><cp:lastModifiedBy>${editor!.fullName}</cp:lastModifiedBy><dc:title>Prices</dc:title>`,
        ),
      }),
    ],
    ["colleagues who talk in notes", within({ sheets: [{ ...prices, comments: talk }] })],
    ["colleagues who talk in threads", within({ sheets: [{ ...prices, threadedComments: talk }] })],
    [
      "names of ranges",
      within({
        sheets: [prices],
        parts: names(
          ["Print_Area", "Total_2025", "Price_List", "VAT", "Region_North"]
            .map((name) => `<definedName name="${name}">Summary!$A$1:$B$9</definedName>`)
            .join(""),
        ),
      }),
    ],
    [
      "a name for a table of rates",
      within({
        sheets: [prices],
        parts: names('<definedName name="rates">{"EUR",1;"CHF",0.95;"USD",1.1;"GBP",0.85;"SEK",11.2}</definedName>'),
      }),
    ],
    [
      "a company's properties",
      within({
        sheets: [prices],
        parts: {
          ...core("<dc:subject>Offer 2026</dc:subject><cp:keywords>bolts, nuts, offer</cp:keywords>"),
          "docProps/custom.xml":
            '<Properties><property name="Reviewed by"><vt:lpwstr>' +
            reader!.fullName +
            "</vt:lpwstr></property></Properties>",
        },
      }),
    ],
  ])("%s", (_, bytes) => {
    expect(judged(bytes)).toMatchObject({ verdict: "send", findings: [], doubts: [] });
  });
});
