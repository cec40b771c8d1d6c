import { describe, expect, it } from "vitest";
import { readFile } from "../../../support/read-file";
import { buildXlsx } from "../../../support/xlsx";

const WHITE_BY = {
  digits: '<color rgb="FFFFFFFF"/>',
  theme: '<color theme="0"/>',
  palette: '<color indexed="9"/>',
};
const SOLID = (color: string) =>
  `<fill><patternFill patternType="solid"><fgColor ${color}/><bgColor indexed="64"/></patternFill></fill>`;

/** Style 0 is black on nothing, style 1 the one at hand. */
const styles = (font: string, fill = "<fill><patternFill/></fill>", format = "") =>
  `<styleSheet>${format === "" ? "" : `<numFmts><numFmt numFmtId="170" formatCode="${format}"/></numFmts>`}<fonts><font/><font>${font}</font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill}</fills><cellStyleXfs><xf/><xf fontId="1"/></cellStyleXfs><cellXfs><xf fontId="0" fillId="0"/><xf fontId="1" fillId="2" numFmtId="${format === "" ? 0 : 170}"/></cellXfs><dxfs><dxf><font><color rgb="FFFF0000"/></font><fill/></dxf></dxfs></styleSheet>`;

/** One letter a cell: `u` in style 1, `s` in style 0, `-` empty in style 1. */
const sheet = (...rows: string[]) =>
  `<worksheet><sheetData>${rows
    .map(
      (row, r) =>
        `<row r="${r + 1}">${Array.from(row, (kind, c) => {
          const head = `<c r="${String.fromCharCode(65 + c)}${r + 1}" s="${kind === "s" ? 0 : 1}"`;
          return kind === "-" ? `${head}/>` : `${head}><v>${r}</v></c>`;
        }).join("")}</row>`,
    )
    .join("")}</sheetData></worksheet>`;

const unseenIn = (stylesXml: string, sheetXml: string) => {
  const file = readFile(
    buildXlsx({
      sheets: [{ name: "A", rows: [["a"]] }],
      parts: { "xl/styles.xml": stylesXml, "xl/worksheets/sheet1.xml": sheetXml },
    }),
  );
  expect(file.doubts).toEqual([]);
  return file.sheets[0]?.head.unseenColumns ?? [];
};
const HIDDEN_SECOND = sheet("ss", "su", "su", "su", "su");

describe("a column is unseen", () => {
  it.each([
    ["in white by its digits", styles(WHITE_BY.digits)],
    ["in the theme's white", styles(WHITE_BY.theme)],
    ["in the palette's white", styles(WHITE_BY.palette)],
    ["in white on white", styles(WHITE_BY.theme, SOLID('rgb="FFFFFFFF"'))],
    ["in blue on the same blue", styles('<color rgb="FF0000AA"/>', SOLID('rgb="000000aa"'))],
    [
      "in a colour of the theme on the same one",
      styles('<color theme="4" tint="0.4"/>', SOLID('theme="4" tint="0.4"')),
    ],
    ["in black on black", styles("", SOLID('theme="1"'))],
    ["in a format that shows nothing", styles("", undefined, ";;;")],
    ["in a coloured format that shows nothing", styles("", undefined, "[White];;;")],
  ])("%s", (_, stylesXml) => {
    expect(unseenIn(stylesXml, HIDDEN_SECOND)).toEqual([1]);
  });

  it.each([
    ["white on blue", styles(WHITE_BY.theme, SOLID('rgb="FF0000AA"'))],
    ["light grey, which is read with care", styles('<color theme="0" tint="-0.25"/>')],
    ["white on a pattern", styles(WHITE_BY.theme, '<fill><patternFill patternType="darkGrid"/></fill>')],
    ["white on a gradient", styles(WHITE_BY.theme, "<fill><gradientFill/></fill>")],
    ["a format that shows text", styles("", undefined, ";;")],
  ])("not in %s", (_, stylesXml) => {
    expect(unseenIn(stylesXml, HIDDEN_SECOND)).toEqual([]);
  });

  it.each([
    ["where its title is seen too", sheet("ss", "ss", "su", "su", "su"), [1]],
    ["whatever empty cells look like", sheet("ss", "su", "s-", "su", "su"), [1]],
    ["not where only a header is white", sheet("uu", "ss", "ss"), []],
    ["not where some of it is seen", sheet("ss", "su", "ss", "su", "ss", "su"), []],
    ["not where nothing of the sheet is seen, which a table's own colours do", sheet("uu", "uu", "uu"), []],
  ])("%s", (_, sheetXml, columns) => {
    expect(unseenIn(styles(WHITE_BY.theme), sheetXml)).toEqual(columns);
  });
});

const conditional = (sheetXml: string, range: string, rule: string) =>
  sheetXml.replace(
    "</sheetData>",
    `</sheetData><conditionalFormatting sqref="${range}">${rule}</conditionalFormatting>`,
  );
const rule = (formula: string, type = "expression") =>
  `<cfRule type="${type}" dxfId="0" priority="1"><formula>${formula}</formula></cfRule>`;
const veil = (dxf: string) => styles("").replace(/<dxfs>.*<\/dxfs>/, `<dxfs><dxf>${dxf}</dxf></dxfs>`);
const WHITE_VEIL = veil(`<font>${WHITE_BY.theme}</font><border><color rgb="FF000000"/></border>`);
const SEEN = sheet("ss", "ss", "ss", "ss", "ss");

describe("a conditional format hides a column", () => {
  it.each([
    ["in white, always", WHITE_VEIL, "B2:B5", rule("TRUE")],
    ["of many ranges", WHITE_VEIL, "D1 D2:D3 B2:B5", rule("1=1")],
    ["of whole columns", WHITE_VEIL, "B:B", rule("NOT(FALSE())")],
    ["where cells are filled", WHITE_VEIL, "B2:B5", rule("LEN(TRIM(B2))&gt;0", "notContainsBlanks")],
    ["where cells say more than nothing", WHITE_VEIL, "B2:B5", rule("$B2&lt;&gt;&quot;&quot;")],
    ["by a format that shows nothing", veil('<numFmt numFmtId="170" formatCode=";;;"/>'), "B2:B5", rule("TRUE")],
    [
      "by such a format in a yellow fill",
      veil(
        '<numFmt numFmtId="170" formatCode=";;;"/><fill><patternFill><bgColor rgb="FFFFFF00"/></patternFill></fill>',
      ),
      "B2:B5",
      rule("TRUE"),
    ],
    [
      "white, in a format of its own",
      veil(`<font>${WHITE_BY.theme}</font><numFmt numFmtId="170" formatCode="0.00"/>`),
      "B2:B5",
      rule("TRUE"),
    ],
    [
      "in blue on a blue of its own",
      veil('<font><color rgb="FF0000AA"/></font><fill><patternFill><bgColor rgb="FF0000AA"/></patternFill></fill>'),
      "B2:B5",
      rule("TRUE"),
    ],
  ])("%s", (_, stylesXml, range, xml) => {
    expect(unseenIn(stylesXml, conditional(SEEN, range, xml))).toEqual([1]);
  });

  it.each([
    ["where a value repeats", WHITE_VEIL, rule("B2=B1")],
    ["where it never applies", WHITE_VEIL, rule("FALSE")],
    ["in red", veil('<font><color rgb="FFFF0000"/></font>'), rule("TRUE")],
    [
      "in white on green",
      veil(`<font>${WHITE_BY.theme}</font><fill><patternFill><bgColor rgb="FF00AA00"/></patternFill></fill>`),
      rule("TRUE"),
    ],
  ])("not %s", (_, stylesXml, xml) => {
    expect(unseenIn(stylesXml, conditional(SEEN, "B2:B5", xml))).toEqual([]);
  });

  it("far behind the beginning of a large sheet", () => {
    const large = sheet(...Array.from({ length: 40_000 }, () => "ss"));
    expect(unseenIn(WHITE_VEIL, conditional(large, "B2:B40000", rule("TRUE")))).toEqual([1]);
  });
});
