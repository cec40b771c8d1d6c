import { uint16, uint32 } from "../container/bytes";
import { BLACK, paletteColor, themeColor, WHITE } from "../paper-and-ink";

const INDEXED = 1;
const RGB = 2;
const THEMED = 3;
const SOLID = 1;

/** Colours of letters, and of what is behind them, as cell formats refer to them by position. */
export class CellColors {
  private readonly fonts: string[] = [];
  /** Null for a pattern of two colours. */
  private readonly fills: (string | null)[] = [];

  /** A BrtFont record (MS-XLSB 2.4.149). */
  takeFont(bytes: Uint8Array, start: number): void {
    this.fonts.push(colorAt(bytes, start + 12));
  }

  /** A BrtFill record (MS-XLSB 2.4.147). */
  takeFill(bytes: Uint8Array, start: number): void {
    const pattern = uint32(bytes, start);
    this.fills.push(pattern === 0 ? WHITE : pattern === SOLID ? colorAt(bytes, start + 4) : null);
  }

  /** Whether the letters of a BrtXF record (MS-XLSB 2.4.877) differ from what is behind them. */
  isDrawn(bytes: Uint8Array, start: number): boolean {
    const letters = this.fonts[uint16(bytes, start + 4)];
    return letters === undefined || letters !== this.fills[uint16(bytes, start + 6)];
  }
}

/** A BrtColor (MS-XLSB 2.5.4): its kind above the lowest bit, a place in palette or theme, a tint, and the colour itself. */
function colorAt(bytes: Uint8Array, at: number): string {
  const kind = (bytes[at] ?? 0) >> 1;
  const place = bytes[at + 1] ?? 0;
  const tint = uint16(bytes, at + 2);
  if (kind === RGB) return hexOf(bytes.subarray(at + 4, at + 7));
  if (kind === INDEXED) return paletteColor(place);
  return kind === THEMED ? themeColor(place, tint) : BLACK;
}

function hexOf([red = 0, green = 0, blue = 0]: Uint8Array): string {
  return (0x1000000 + (red << 16) + (green << 8) + blue).toString(16).slice(1).toUpperCase();
}
