import type { CellStyles } from "../cell-styles";
import { uint16, uint32 } from "../container/bytes";
import { BLACK, paletteColor, WHITE } from "../paper-and-ink";
import type { DecodeBytes } from "./globals";
import type { Records } from "./records";
import { plainString } from "./strings";

const FONT = 0x31;
const FORMAT = 0x41e;
const CELL_FORMAT = 0xe0;
const SOLID = 1;
/** Gathers number formats and cell formats from the records of a workbook's first part. */
export class CellLooks {
  private readonly fonts: string[] = [];

  /** @param decode texts of Excel 5 and 95; null for later ones, whose texts are Unicode */
  constructor(
    private readonly styles: CellStyles,
    private readonly decode: DecodeBytes | null,
  ) {}

  take({ type, bytes, start, end }: Records): void {
    if (type === FONT) this.takeFont(paletteColor(uint16(bytes, start + 4)));
    else if (type === FORMAT) this.styles.addFormat(uint16(bytes, start), this.codeAt(bytes, start, end));
    else if (type === CELL_FORMAT) this.styles.addStyle(uint16(bytes, start + 2), this.isDrawn(bytes, start));
  }

  private codeAt(bytes: Uint8Array, start: number, end: number): string {
    if (this.decode === null) return plainString(bytes, start + 4, uint16(bytes, start + 2));
    return this.decode(bytes, start + 3, Math.min(end, start + 3 + (bytes[start + 2] ?? 0)));
  }

  /** There is no font of number 4 (MS-XLS 2.5.129). */
  private takeFont(color: string): void {
    this.fonts.push(color);
    if (this.fonts.length === 4) this.fonts.push(BLACK);
  }

  /**
   * Whether the letters of a cell format (MS-XLS 2.4.353) differ from what is behind them; nothing is said of Excel 5 and 95. A workbook's
   * own palette is not looked up: it seldom moves paper and ink.
   */
  private isDrawn(bytes: Uint8Array, start: number): boolean {
    const pattern = uint32(bytes, start + 14) >>> 26;
    if (this.decode !== null || pattern > SOLID) return true;
    const background = pattern === SOLID ? paletteColor(uint16(bytes, start + 18) & 0x7f) : WHITE;
    return this.fonts[uint16(bytes, start)] !== background;
  }
}
