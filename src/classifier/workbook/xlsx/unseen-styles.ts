import { showsNothing } from "./number-formats";
import { XmlScanner } from "../xml/xml-scanner";

/** By cell style: whether nothing of a cell is seen. */
export type UnseenStyles = readonly boolean[];

const WHITE = "FFFFFF";
const BLACK = "000000";
/** The first colours of every theme and palette: paper and ink (ECMA-376 part 1, 18.8.3 and 18.8.27). */
const THEME = [WHITE, BLACK];
const PALETTE: Readonly<Record<string, string>> = {
  "0": BLACK,
  "1": WHITE,
  "8": BLACK,
  "9": WHITE,
  "64": BLACK,
  "65": WHITE,
};

/**
 * Cell styles whose letters have the colour of their background, or whose format shows nothing at all (`;;;`); null where there is none, as
 * in nearly every workbook.
 */
export function readUnseenStyles(bytes: Uint8Array): UnseenStyles | null {
  const scanner = new XmlScanner(bytes);
  const looks = new Looks();
  let section = "";
  while (scanner.next()) {
    if (SECTIONS.includes(scanner.name)) section = scanner.opens && !scanner.closes ? scanner.name : "";
    else if (scanner.opens) looks.take(section, scanner);
  }
  return looks.styles.includes(true) ? looks.styles : null;
}

/** What cell styles refer to by position: colours of letters, and of what is behind them. */
class Looks {
  readonly styles: boolean[] = [];
  private readonly fonts: string[] = [];
  private readonly fills: (string | null)[] = [];
  private readonly emptyFormats = new Set<string>();

  take(section: string, scanner: XmlScanner): void {
    const { name } = scanner;
    if (section === "fonts") this.takeFont(scanner);
    else if (section === "fills") this.takeFill(scanner);
    else if (section === "cellXfs" && name === "xf") this.takeStyle(scanner);
    else if (name === "numFmt" && showsNothing(scanner.attribute("formatCode") ?? "")) {
      this.emptyFormats.add(scanner.attribute("numFmtId") ?? "");
    }
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
    const letters = this.fonts[Number(scanner.attribute("fontId") ?? 0)];
    const background = this.fills[Number(scanner.attribute("fillId") ?? 0)];
    const isDrawn = letters === undefined || letters !== background;
    this.styles.push(!isDrawn || this.emptyFormats.has(scanner.attribute("numFmtId") ?? "0"));
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
  const tint = scanner.attribute("tint") ?? "0";
  if (theme !== null) return (Number(tint) === 0 ? THEME[Number(theme)] : undefined) ?? `theme ${theme} ${tint}`;
  const indexed = scanner.attribute("indexed");
  return indexed === null ? BLACK : (PALETTE[indexed] ?? `indexed ${indexed}`);
}
