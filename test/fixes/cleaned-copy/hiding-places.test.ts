import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { madeCopy } from "../../support/copy";
import { partsOf, partsSaying } from "../../support/find-words";
import { readFile } from "../../support/read-file";
import { buildXlsx } from "../../support/xlsx";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SECRET = "Amina Abdi";
const USER = "aabdi77";
const BASE64 = Buffer.from(SECRET).toString("base64");

interface Place {
  /** Of the cell in column B, which stays. */
  readonly cell?: string;
  readonly inRows?: string;
  readonly behind?: string;
  readonly link?: string;
  readonly names?: string;
  readonly styles?: string;
  readonly tab?: string;
}

/** People in column A, their user names in C; this somewhere else. */
function bookWith({
  cell = '<c r="B2" t="inlineStr"><is><t>Oslo</t></is></c>',
  inRows = "",
  behind = "",
  link = "x",
  names = "",
  styles = "",
  tab = "Staff",
}: Place): Uint8Array {
  const text = (at: string, words: string): string => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const rows =
    `<row r="1">${text("A1", "Name")}${text("B1", "Town")}${text("C1", "User")}</row>${inRows}` +
    `<row r="2">${text("A2", SECRET)}${cell}${text("C2", USER)}</row><row r="3">${text("A3", "Ben Brown")}${text("B3", "Rome")}${text("C3", "bbrown8")}</row>`;
  return buildXlsx({
    sheets: [{ name: tab, rows: [] }],
    parts: {
      "xl/worksheets/sheet1.xml": `<worksheet ${MAIN} xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData>${behind}</worksheet>`,
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/hyperlink" Target="${link}" TargetMode="External"/></Relationships>`,
      "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="${tab}" sheetId="1" r:id="rId1"/></sheets><definedNames>${names}</definedNames></workbook>`,
      "xl/styles.xml": `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="${styles === "" ? "0" : styles}"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    },
  });
}

const header = (text: string): Place => ({ behind: `<headerFooter><oddHeader>${text}</oddHeader></headerFooter>` });
const link = (target: string): Place => ({
  link: target,
  behind: '<hyperlinks><hyperlink ref="B3" r:id="rId1"/></hyperlinks>',
});
const hidden = encodeURIComponent(SECRET);

const PLACES: Readonly<Record<string, Place>> = {
  "a header, at once behind its place": header(`&amp;L${SECRET}`),
  "a header, behind a size and a style": header(`&amp;C&amp;"Arial,Bold"&amp;14${SECRET}&amp;RPage &amp;P`),
  "a header, behind a colour": header(`&amp;R&amp;KFF0000${SECRET}`),
  "a header's font": header(`&amp;L&amp;"${SECRET},Bold"x`),
  "an address with percent signs": link(`https://example.org/?q=${hidden}`),
  "an address with plus signs": link(`https://example.org/?q=${SECRET.replace(" ", "+")}%21`),
  "an address in base64": link(`https://example.org/?id=${BASE64}`),
  "an address in base64 of UTF-16": link(`https://example.org/${Buffer.from(SECRET, "utf16le").toString("base64url")}`),
  "a place in the file with a name": {
    behind: `<hyperlinks><hyperlink ref="B3" location="Staff!B1" display="${BASE64}"/></hyperlinks>`,
  },
  "a number format, behind another text": { styles: `&quot;No&quot;0&quot;${SECRET}&quot;` },
  "a number format, letter by letter": {
    styles: `0${Array.from(SECRET)
      .map((char) => `\\${char}`)
      .join("")}`,
  },
  "a currency": { styles: `[$${SECRET}-409]0` },
  "a name for a constant": { names: `<definedName name="Key">"${BASE64}"</definedName>` },
  "a name that formulas use": {
    names: `<definedName name="${USER}">Staff!$B$3</definedName>`,
    cell: `<c r="B2"><f>LEN(${USER})</f><v>4</v></c>`,
  },
  "a name with underscores that formulas use": {
    names: '<definedName name="Amina_Abdi">Staff!$B$3</definedName>',
    cell: '<c r="B2"><f>LEN(Amina_Abdi)</f><v>4</v></c>',
  },
  "how a text is read aloud": {
    cell: `<c r="B2" t="inlineStr"><is><t>Oslo</t><rPh sb="0" eb="1"><t>${SECRET}</t></rPh><phoneticPr fontId="0"/></is></c>`,
  },
  "remarks of XML between rows and in cells": {
    inRows: `<!-- ${SECRET} --><?who ${SECRET}?>`,
    cell: `<!--${SECRET}--><c r="B2" t="inlineStr"><!--${SECRET}--><is><!--${SECRET}--><t>Oslo</t></is></c>`,
  },
  "text and elements between cells": {
    inRows: `${SECRET}<own who="${SECRET}"/>`,
    cell: `${SECRET}<c r="B2" who="${SECRET}" t="inlineStr"><is><t who="${SECRET}">Oslo</t></is></c><extLst>${SECRET}</extLst>`,
  },
  "a list to choose from": {
    behind: `<dataValidations><dataValidation type="list" sqref="B2" promptTitle="${SECRET}"><formula1>"Oslo,Rome"</formula1></dataValidation></dataValidations>`,
  },
  "the name of a sheet": { tab: SECRET },
  "other views, an error and the state of a sort": {
    behind: `<sortState ref="A1:B3"><sortCondition ref="A1" customList="${SECRET}"/></sortState><customSheetViews><customSheetView guid="{0}" name="${SECRET}"/></customSheetViews>`,
  },
};

describe("what goes with columns A and C is nowhere in the copy, and the towns are", () => {
  it.each(Object.entries(PLACES))("%s", (_, place) => {
    const copy = madeCopy(
      bookWith(place),
      "staff.xlsx",
      "drop-columns",
      [0, 2].map((index) => ({ sheet: 0, index })),
    );
    for (const secret of [SECRET, USER, hidden, SECRET.replace(" ", "+"), SECRET.replace(" ", "_")]) {
      expect([secret, partsSaying(copy.bytes, secret)]).toEqual([secret, []]);
    }
    const all = Object.values(partsOf(copy.bytes)).map((part) => Buffer.from(part).toString().replace(/\\(.)/g, "$1"));
    expect(all.filter((part) => part.includes(SECRET))).toEqual([]);
    const cells = readFile(copy.bytes).sheets[0]!.rows.map((row) => row.cells[1]);
    expect(cells[0]).toBe("Town");
    expect(["Oslo", 4]).toContain(cells[1]);
    expect(cells[2]).toBe("Rome");
  });
});
