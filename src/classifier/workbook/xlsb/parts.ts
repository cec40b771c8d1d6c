import { uint16, uint32 } from "../container/bytes";
import type { CellStyles } from "../cell-styles";
import { ReadingStop } from "../reading-stop";
import type { SheetVisibility } from "../workbook";
import { CellColors } from "./cell-colors";
import { VISIBILITIES } from "../xls/globals";
import { BinaryRecords } from "./records";

export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly relationship: string;
}

const SHEET = 156;
const WORKBOOK_PROPERTIES = 153;
const SHARED_STRING = 19;
const FONT = 43;
const FORMAT = 44;
const FILL = 45;
const CELL_FORMAT = 47;
const BEGIN_CELL_FORMATS = 617;
const END_CELL_FORMATS = 618;

/** Reads `workbook.bin`: the sheets in the order of their tabs; whether dates count from 1904 goes into the styles. */
export function readWorkbookPart(bytes: Uint8Array, styles: CellStyles, maxSheets: number): readonly ListedSheet[] {
  const records = new BinaryRecords(bytes);
  const sheets: ListedSheet[] = [];
  while (records.move()) {
    const { type, start } = records;
    if (type === WORKBOOK_PROPERTIES) styles.is1904 = (uint32(bytes, start) & 1) !== 0;
    else if (type === SHEET) {
      if (sheets.length === maxSheets) throw new ReadingStop("too-many-parts");
      sheets.push({
        name: records.text(records.textEnd(start + 8)) ?? "",
        visibility: VISIBILITIES[uint32(bytes, start)] ?? "hidden",
        relationship: records.text(start + 8) ?? "",
      });
    }
  }
  return sheets;
}

export function readSharedStrings(bytes: Uint8Array, checkTime: () => void): readonly string[] {
  const records = new BinaryRecords(bytes);
  const strings: string[] = [];
  while (records.move()) {
    if (records.type !== SHARED_STRING) continue;
    strings.push(records.text(records.start + 1) ?? "");
    if (strings.length % 8192 === 0) checkTime();
  }
  return strings;
}

/** Reads the formats that cells refer to; styles have records of the same type that do not count. */
export function readStyles(bytes: Uint8Array, styles: CellStyles): void {
  const records = new BinaryRecords(bytes);
  const colors = new CellColors();
  let isInCellFormats = false;
  while (records.move()) {
    const { type, start } = records;
    if (type === BEGIN_CELL_FORMATS || type === END_CELL_FORMATS) isInCellFormats = type === BEGIN_CELL_FORMATS;
    else if (type === FORMAT) styles.addFormat(uint16(bytes, start), records.text(start + 2) ?? "");
    else if (type === FONT) colors.takeFont(bytes, start);
    else if (type === FILL) colors.takeFill(bytes, start);
    else if (type === CELL_FORMAT && isInCellFormats) {
      styles.addStyle(uint16(bytes, start + 2), colors.isDrawn(bytes, start));
    }
  }
}
