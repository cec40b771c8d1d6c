import type { CellValue, FormatKeeper } from "./workbook";
import { isBuiltInDate, isDateFormat, showsNothing } from "./xlsx/number-formats";
import { serialToIso } from "./xlsx/serial-date";

/** Number formats of a binary workbook, gathered while its records pass, and what they make of numbers. */
export class CellStyles {
  is1904 = false;
  /** Whether there is any style of cells of which nothing is seen, which is rare. */
  hasUnseen = false;
  private readonly custom = new Map<number, boolean>();
  private readonly codes = new Map<number, string>();
  private readonly formats: number[] = [];
  private readonly unseen: boolean[] = [];

  /** @param keeper given where numbers stay numbers, to be copied with their formats */
  constructor(readonly keeper: FormatKeeper | undefined) {}

  addFormat(id: number, code: string): void {
    this.custom.set(id, isDateFormat(code));
    this.codes.set(id, code);
  }

  /**
   * Cell formats are known by their position, and come after the codes.
   * @param isDrawn false where the letters have the colour of what is behind them
   */
  addStyle(format: number, isDrawn: boolean): void {
    this.formats.push(format);
    const isUnseen = !isDrawn || showsNothing(this.codes.get(format) ?? "");
    this.unseen.push(isUnseen);
    this.hasUnseen = this.hasUnseen || isUnseen;
  }

  isUnseen(style: number): boolean {
    return this.unseen[style] === true;
  }

  value(number: number, style: number): CellValue {
    if (!Number.isFinite(number)) return null;
    if (this.keeper !== undefined) return number;
    const format = this.formats[style] ?? 0;
    const isDate = this.custom.get(format) ?? isBuiltInDate(format);
    return isDate ? (serialToIso(number, this.is1904) ?? number) : number;
  }

  /** The code of a cell's format, for those who keep formats; empty for the general one. */
  formatOf(style: number): string {
    const format = this.formats[style] ?? 0;
    return this.keeper === undefined ? "" : (this.codes.get(format) ?? this.keeper.codeOf(format));
  }
}
