import { describe, expect, it } from "vitest";
import { madeCopy } from "../../../support/copy";
import { partText } from "../../../support/find-words";
import { buildXlsx } from "../../../support/xlsx";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** One column to go, with this word in it, in a workbook with these styles. */
function styled(word: string, styles: string): Uint8Array {
  const text = (at: string, words: string): string => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
  return buildXlsx({
    sheets: [{ name: "Staff", rows: [] }],
    parts: {
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1">${text("A1", "Name")}${text("B1", "Pay")}</row><row r="2">${text("A2", word)}<c r="B2" s="1"><v>7</v></c></row></sheetData></worksheet>`,
      "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    },
  });
}

const stylesAfter = (word: string, styles: string): string =>
  partText(madeCopy(styled(word, styles), "a.xlsx", "drop-columns", [{ sheet: 0, index: 0 }]).bytes, "xl/styles.xml");

describe("formats that say what was removed", () => {
  it("give way to plain ones", () => {
    const styles = stylesAfter(
      "Amina Abdi",
      '<numFmts count="2"><numFmt numFmtId="164" formatCode="&quot;Amina Abdi &quot;0"/><numFmt numFmtId="165" formatCode="yyyy/mm/dd"/></numFmts>' +
        '<cellStyles count="1"><cellStyle name="Amina Abdi" xfId="1"/></cellStyles>' +
        '<tableStyles count="1" defaultTableStyle="amina abdi"><tableStyle name="amina abdi" count="0"/></tableStyles>',
    );
    expect(styles.toLowerCase()).not.toContain("amina");
    expect(styles).toContain('<numFmt numFmtId="165" formatCode="yyyy/mm/dd"/>');
    expect(styles).toContain(
      '<tableStyles count="1" defaultTableStyle="Style 1"><tableStyle name="Style 1" count="0"/>',
    );
  });

  it.each([
    ["yyyy/mm/dd", '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy/mm/dd"/></numFmts>'],
    ["superscript", '<fonts count="1"><font><vertAlign val="superscript"/></font></fonts>'],
    ["styles.xml", "<colors/>"],
  ])("are not those whose own signs a cell repeats by chance: %s", (word, styles) => {
    expect(stylesAfter(word, styles)).toContain(styles);
  });
});
