import { BLACK, paletteColor, themeColor, WHITE } from "../paper-and-ink";
import { XmlScanner } from "../xml/xml-scanner";
import { isBuiltInDate, isDateFormat, showsNothing } from "./number-formats";

/** What the styles of a workbook say of its cells. */
export interface Styles {
  /** By cell style: whether its numbers are dates. */
  readonly dates: readonly boolean[];
  /** Likewise, whether nothing of a cell is seen: its letters have the colour of their background, or its format shows nothing at all (`;;;`). */
  readonly unseen: readonly boolean[];
  /** By position: whether a conditional format lets nothing be seen of a cell that is not filled otherwise. */
  readonly veils: readonly boolean[];
}

export const NO_STYLES: Styles = { dates: [], unseen: [], veils: [] };

export function readStyles(bytes: Uint8Array): Styles {
  const scanner = new XmlScanner(bytes);
  const looks = new Looks();
  let section = "";
  while (scanner.next()) {
    if (SECTIONS.includes(scanner.name)) section = scanner.opens && !scanner.closes ? scanner.name : "";
    else if (scanner.opens) looks.take(section, scanner);
  }
  return looks;
}

/** What cell styles refer to by position: colours of letters, and of what is behind them. */
class Looks implements Styles {
  readonly dates: boolean[] = [];
  readonly unseen: boolean[] = [];
  readonly veils: boolean[] = [];
  private readonly fonts: string[] = [];
  private readonly fills: (string | null)[] = [];
  private readonly codes = new Map<number, string>();
  /** Of the conditional format at hand: what its colours are of, and those. */
  private part = "";
  private letters = "";
  private isBlank = false;
  private background = "";

  take(section: string, scanner: XmlScanner): void {
    const { name } = scanner;
    if (section === "dxfs") this.takeVeil(scanner);
    else if (section === "fonts") this.takeFont(scanner);
    else if (section === "fills") this.takeFill(scanner);
    else if (section === "cellXfs" && name === "xf") this.takeStyle(scanner);
    else if (name === "numFmt") this.codes.set(scanner.number("numFmtId"), scanner.written("formatCode"));
  }

  private takeFont(scanner: XmlScanner): void {
    const { fonts } = this;
    if (scanner.name === "font") fonts.push(BLACK);
    else if (scanner.name === "color") fonts[fonts.length - 1] = colorOf(scanner);
  }

  private takeFill(scanner: XmlScanner): void {
    const { fills } = this;
    const { name } = scanner;
    if (name === "patternFill") fills.push(PATTERNS.get(scanner.attribute("patternType") ?? "none") ?? null);
    else if (name === "gradientFill") fills.push(null);
    else if (name === "fgColor" && fills[fills.length - 1] === SOLID) fills[fills.length - 1] = colorOf(scanner);
  }

  private takeStyle(scanner: XmlScanner): void {
    const letters = this.fonts[scanner.number("fontId")];
    const background = this.fills[scanner.number("fillId")];
    const format = scanner.number("numFmtId");
    const code = this.codes.get(format);
    const isDrawn = letters === undefined || letters !== background;
    this.dates.push(code === undefined ? isBuiltInDate(format) : isDateFormat(code));
    this.unseen.push(!isDrawn || showsNothing(code ?? ""));
  }

  /** A fill of a conditional format is of its background's colour (ECMA-376 part 1, 18.8.14 and 18.8.32). */
  private takeVeil(scanner: XmlScanner): void {
    const { veils } = this;
    const { name } = scanner;
    const last = veils.length - 1;
    if (name === "dxf") {
      this.letters = "";
      this.background = WHITE;
      this.isBlank = false;
      veils.push(false);
      return;
    }
    if (name === "font" || name === "border") this.part = name;
    else if (name === "numFmt") this.isBlank = showsNothing(scanner.written("formatCode"));
    else if (name === "bgColor") this.background = colorOf(scanner);
    else if (name === "color" && this.part === "font") this.letters = colorOf(scanner);
    veils[last] = this.isBlank || this.letters === this.background;
  }
}

const SECTIONS = ["fonts", "fills", "cellXfs", "cellStyleXfs", "dxfs"];
/** Stands for a fill whose colour comes next. */
const SOLID = "solid";
/** What is behind the letters; nothing is said of other patterns. */
const PATTERNS: ReadonlyMap<string, string> = new Map([
  ["none", WHITE],
  ["solid", SOLID],
]);

/** Six digits, or, for a colour of the theme that is not paper or ink, its place there. */
function colorOf(scanner: XmlScanner): string {
  const rgb = scanner.attribute("rgb");
  if (rgb !== null) return rgb.slice(-6).toUpperCase();
  const theme = scanner.attribute("theme");
  if (theme !== null) return themeColor(Number(theme), scanner.number("tint"));
  const indexed = scanner.attribute("indexed");
  return indexed === null ? BLACK : paletteColor(Number(indexed));
}
