import type { CellValue } from "./workbook";
import { isBuiltInDate, isDateFormat } from "./xlsx/number-formats";
import { serialToIso } from "./xlsx/serial-date";

/** Number formats of a binary workbook, gathered while its records pass, and what they make of numbers. */
export class CellStyles {
  is1904 = false;
  private readonly custom = new Map<number, boolean>();
  private readonly formats: number[] = [];

  addFormat(id: number, code: string): void {
    this.custom.set(id, isDateFormat(code));
  }

  /** Cell formats are known by their position. */
  addStyle(format: number): void {
    this.formats.push(format);
  }

  value(number: number, style: number): CellValue {
    if (!Number.isFinite(number)) return null;
    const format = this.formats[style] ?? 0;
    const isDate = this.custom.get(format) ?? isBuiltInDate(format);
    return isDate ? (serialToIso(number, this.is1904) ?? number) : number;
  }
}
