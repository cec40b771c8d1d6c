import type { CellValue } from "./workbook";
import { BUILT_IN_CODES, isBuiltInDate, isDateFormat } from "./xlsx/number-formats";
import { serialToIso } from "./xlsx/serial-date";

/** Number formats of a binary workbook, gathered while its records pass, and what they make of numbers. */
export class CellStyles {
  is1904 = false;
  private readonly custom = new Map<number, boolean>();
  private readonly codes = new Map<number, string>();
  private readonly formats: number[] = [];

  /** @param keepsFormats numbers stay numbers, to be copied with their formats */
  constructor(readonly keepsFormats: boolean) {}

  addFormat(id: number, code: string): void {
    this.custom.set(id, isDateFormat(code));
    this.codes.set(id, code);
  }

  /** Cell formats are known by their position. */
  addStyle(format: number): void {
    this.formats.push(format);
  }

  value(number: number, style: number): CellValue {
    if (!Number.isFinite(number)) return null;
    if (this.keepsFormats) return number;
    const format = this.formats[style] ?? 0;
    const isDate = this.custom.get(format) ?? isBuiltInDate(format);
    return isDate ? (serialToIso(number, this.is1904) ?? number) : number;
  }

  /** The code of a cell's format, for those who keep formats; empty for the general one. */
  formatOf(style: number): string {
    if (!this.keepsFormats) return "";
    const format = this.formats[style] ?? 0;
    return this.codes.get(format) ?? BUILT_IN_CODES[format] ?? (isBuiltInDate(format) ? "yyyy-mm-dd" : "");
  }
}
