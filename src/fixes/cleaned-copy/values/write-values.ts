import type { CopySteps } from "../copy-steps";
import { encodeUtf8, joinBytes } from "../../zip";
import type { CopyOrder, CopyWords } from "../cleaned-copy";
import { formatWords } from "../format-words";
import type { RemovedValues } from "../trace";
import { PackageParts } from "../xlsx/package-parts";
import { escapeText } from "../xlsx/xml-element";
import { columnsXml } from "./columns-xml";
import type { FormatTable } from "./format-table";
import type { SheetWriter } from "./sheet-writer";

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NAMESPACES = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONSHIPS}"`;
/** Numbers below belong to built-in formats. */
const FIRST_CUSTOM = 164;
/** Excel's own limits for the name of a sheet. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[:\\/?*[\]]/g;

/** A workbook of sheets that were written, with a style for each format of numbers. */
export function* writeValues(
  sheets: readonly SheetWriter[],
  formats: FormatTable,
  order: CopyOrder,
  words: CopyWords,
  removedValues: RemovedValues,
): CopySteps<Uint8Array> {
  const files = new PackageParts(RELATIONSHIPS, order.isMacroWorkbook === true);
  files.link("", "rId1", "officeDocument", "xl/workbook.xml");
  const names = new Set<string>();
  const listed = sheets.map((sheet, position) => {
    const number = position + 1;
    const { head } = sheet;
    const isTrace = order.fix === "drop-columns" && removedValues.isIn(head.name);
    const name = sheetName(isTrace ? `${words.removed} ${number}` : head.name, names);
    files.link("xl/workbook.xml", `rId${number}`, "worksheet", `worksheets/sheet${number}.xml`);
    files.add(`xl/worksheets/sheet${number}.xml`, "worksheet", sheetXml(sheet));
    const state = head.visibility === "visible" ? "" : ` state="${head.visibility}"`;
    return `<sheet name="${escapeText(name)}" sheetId="${number}"${state} r:id="rId${number}"/>`;
  });
  files.link("xl/workbook.xml", "rIdStyles", "styles", "styles.xml");
  files.add("xl/styles.xml", "styles", stylesXml(formats.codes, removedValues));
  const is1904 = sheets.some(({ head }) => head.looks?.is1904 === true);
  const active = Math.max(
    0,
    sheets.findIndex(({ head }) => head.visibility === "visible"),
  );
  files.add(
    "xl/workbook.xml",
    "workbook",
    `<workbook ${NAMESPACES}>${is1904 ? '<workbookPr date1904="1"/>' : ""}` +
      `<bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${listed.join("")}</sheets></workbook>`,
  );
  return yield* files.pack();
}

function sheetXml({ head, out }: SheetWriter): Uint8Array {
  return joinBytes([
    encodeUtf8(`${HEADER}<worksheet ${NAMESPACES}>${columnsXml(head)}<sheetData>`),
    out.finish(),
    encodeUtf8("</sheetData></worksheet>"),
  ]);
}

function stylesXml(formats: readonly string[], removedValues: RemovedValues): string {
  const codes = formats.map((format, at) => {
    const code = removedValues.isIn(formatWords(format)) ? "General" : format;
    return `<numFmt numFmtId="${FIRST_CUSTOM + at}" formatCode="${escapeText(code)}"/>`;
  });
  const cell = (id: number): string =>
    `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"${id === 0 ? "" : ' applyNumberFormat="1"'}/>`;
  return (
    `<styleSheet ${NAMESPACES}>` +
    (codes.length === 0 ? "" : `<numFmts count="${codes.length}">${codes.join("")}</numFmts>`) +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${formats.length + 1}">${cell(0)}${formats.map((_, at) => cell(FIRST_CUSTOM + at)).join("")}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** As Excel takes it: no forbidden character, at most 31, no name twice. */
function sheetName(name: string, taken: Set<string>): string {
  const base =
    name
      .replace(FORBIDDEN, "_")
      .replace(/^'+|'+$/g, "")
      .slice(0, LONGEST_NAME) || "Sheet";
  let unique = base;
  for (let number = 2; taken.has(unique.toLowerCase()); number++) {
    const suffix = ` ${number}`;
    unique = base.slice(0, LONGEST_NAME - suffix.length) + suffix;
  }
  taken.add(unique.toLowerCase());
  return unique;
}
