import { describe, expect, it } from "vitest";
import type { CopyFix } from "../../../../src/fixes/index";
import { madeCopy } from "../../../support/copy";
import { partText, partsOf, partsSaying } from "../../../support/find-words";
import { buildJpeg, buildPng } from "../../../support/pictures";
import { buildXlsx } from "../../../support/xlsx";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const SECRET = "Amina Abdi";

interface Drawn {
  /** Column of its upper left corner. */
  readonly column: number;
  readonly content: string;
  /** Type and target of what `rId9` leads to. */
  readonly leads: readonly [type: string, target: string];
  readonly part: string | Uint8Array;
}

const chart = (formula: string, more = ""): Drawn => ({
  column: 5,
  content: `<xdr:graphicFrame macro="Book.Spy"><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Pay" descr="${SECRET}"><a:hlinkClick r:id="rId8"/></xdr:cNvPr><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId9"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  leads: ["chart", "../charts/chart1.xml"],
  part:
    `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}" xmlns:x="urn:x">${more}<c:chart><c:plotArea><c:barChart><c:ser><c:val><c:numRef><c:f>${formula}</c:f>` +
    `<c:numCache><c:pt idx="0"><c:v>4100</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart><c:externalData r:id="rId1"/><c:extLst><c:ext>${SECRET}</c:ext></c:extLst><x:own>${SECRET}</x:own></c:chartSpace>`,
});
const picture = (column: number, part: Uint8Array, more = "", name = "a.png"): Drawn => ({
  column,
  content: `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Logo" descr="our sign"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId9"/>${more}</xdr:blipFill><xdr:spPr/></xdr:pic>`,
  leads: ["image", `../media/${name}`],
  part,
});
const textBox: Drawn = {
  column: 5,
  content: `<xdr:sp><xdr:txBody><a:p><a:r><a:t>${SECRET}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`,
  leads: ["image", "../media/none.png"],
  part: "",
};

/** People in A and pay in B, with this beside them; column C is hidden. */
function drawnBook({ column, content, leads: [type, target], part }: Drawn): Uint8Array {
  const text = (at: string, words: string): string => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const links = (...items: string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
  return buildXlsx({
    sheets: [{ name: "Staff", rows: [] }],
    parts: {
      "xl/worksheets/sheet1.xml":
        `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><cols><col min="3" max="3" width="9" hidden="1"/></cols><sheetData><row r="1">${text("A1", "Name")}${text("B1", "Pay")}${text("C1", "Code")}</row>` +
        `<row r="2">${text("A2", SECRET)}<c r="B2"><v>4100</v></c>${text("C2", SECRET)}</row></sheetData><drawing r:id="rId1"/></worksheet>`,
      "xl/worksheets/_rels/sheet1.xml.rels": links(
        `<Relationship Id="rId1" Type="${OFFICE}/drawing" Target="../drawings/drawing1.xml"/>`,
      ),
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}"><xdr:oneCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="9" cy="9"/>${content}<xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`,
      "xl/drawings/_rels/drawing1.xml.rels": links(
        `<Relationship Id="rId8" Type="${OFFICE}/hyperlink" Target="mailto:${SECRET}" TargetMode="External"/>`,
        `<Relationship Id="rId9" Type="${OFFICE}/${type}" Target="${target}"/>`,
      ),
      [target.replace("..", "xl")]: part,
    },
  });
}

function copyOfBook(drawn: Drawn, fix: CopyFix = "drop-columns", columns = [0, 2]): Uint8Array {
  const named = columns.map((index) => ({ sheet: 0, index }));
  return madeCopy(drawnBook(drawn), "a.xlsx", fix, fix === "drop-columns" ? named : undefined).bytes;
}

const drawnParts = (bytes: Uint8Array): string[] =>
  Object.keys(partsOf(bytes)).filter((name) => /^xl\/(?:drawings|charts|media)\/[^_]/.test(name));

describe("a chart in a copy", () => {
  it("stays where it is of cells that stay, and says nothing but where they are", () => {
    const copy = copyOfBook(chart("Staff!$B$2:$B$9"));
    expect(drawnParts(copy).sort()).toEqual(["xl/charts/chart1.xml", "xl/drawings/drawing1.xml"]);
    expect(partsSaying(copy, SECRET)).toEqual([]);
    const xml = partText(copy, "xl/charts/chart1.xml");
    expect(xml).toContain("<c:f>Staff!$B$2:$B$9</c:f>");
    for (const gone of ["Cache", "externalData", "extLst", "x:own"]) expect(xml).not.toContain(gone);
    expect(partText(copy, "xl/drawings/drawing1.xml")).toContain('<c:chart r:id="rId1"/>');
    expect(partText(copy, "xl/worksheets/sheet1.xml")).toMatch(
      /<\/sheetData><drawing r:id="rIdDrawing"\/><\/worksheet>$/,
    );
  });

  it.each<[string, Drawn]>([
    ["is of cells that go", chart("Staff!$A$2:$A$9")],
    ["is of a name nobody can tell", chart("OFFSET(Staff!$B$2,0,0)")],
    ["is of another workbook", chart("[1]Staff!$B$2")],
    ["is of a pivot table", chart("Staff!$B$2", "<c:pivotSource><c:name>P</c:name></c:pivotSource>")],
    ["says what goes", chart("Staff!$B$2", `<c:title><a:t>Pay of ${SECRET}</a:t></c:title>`)],
  ])("goes where it %s", (_, drawn) => {
    expect(drawnParts(copyOfBook(drawn))).toEqual([]);
  });
});

describe("a picture in a copy", () => {
  it("stays without what its file says beside it", () => {
    const copy = copyOfBook(picture(5, buildPng(SECRET)));
    expect(drawnParts(copy).sort()).toEqual(["xl/drawings/drawing1.xml", "xl/media/image1.png"]);
    expect(partsSaying(copy, SECRET)).toEqual([]);
    expect(partText(copy, "[Content_Types].xml")).toContain('"/xl/media/image1.png" ContentType="image/png"');
  });

  it.each<[string, Drawn, CopyFix]>([
    ["lies in a removed column", picture(0, buildPng("")), "drop-columns"],
    ["lies in a hidden column", picture(2, buildJpeg(""), "", "a.jpg"), "drop-hidden"],
    ["is cut off", picture(5, buildPng(""), '<a:srcRect l="9000"/>'), "visible-values-only"],
    ["is of a format that is not understood", picture(5, new Uint8Array([1, 2, 3])), "drop-hidden"],
    ["begins as UTF-16 would", picture(5, new Uint8Array([1, 0, 0, 0]), "", "a.emf"), "drop-hidden"],
    ["is a text box", textBox, "drop-columns"],
  ])("goes where it %s", (_, drawn, fix) => {
    expect(drawnParts(copyOfBook(drawn, fix))).toEqual([]);
  });
});
