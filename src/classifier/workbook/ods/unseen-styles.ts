import type { XmlScanner } from "../xml/xml-scanner";

const WHITE = "#ffffff";

/** Cell styles whose letters have the colour of what is behind them (OpenDocument 1.3 part 3, 20.180 and 20.188). */
export class UnseenStyles {
  private readonly letters = new Map<string, string>();
  private readonly backgrounds = new Map<string, string>();

  /** @param style name of the style that the element at hand belongs to */
  take(style: string, scanner: XmlScanner): void {
    if (scanner.name === "text-properties") keep(this.letters, style, scanner.attribute("color"));
    if (scanner.name === "table-cell-properties") {
      const background = scanner.attribute("background-color");
      keep(this.backgrounds, style, background === "transparent" ? null : background);
    }
  }

  /** Letters without a colour are drawn in one that stands out from what is behind them. */
  has(style: string): boolean {
    return this.letters.get(style) === (this.backgrounds.get(style) ?? WHITE);
  }

  get isEmpty(): boolean {
    return !Array.from(this.letters.keys()).some((style) => this.has(style));
  }
}

function keep(colors: Map<string, string>, style: string, color: string | null): void {
  if (color !== null) colors.set(style, color.toLowerCase());
}
