import type { DecodePort } from "../workbook";
import { decodeLabelled } from "./labelled";
import { labelOfCodePage } from "./legacy/code-pages";

/** Groups that hold no text of the document. */
const SKIPPED = /^(?:fonttbl|colortbl|stylesheet|info|pict)$/;
/** Code pages by the character sets of fonts. */
const CHARSETS: Readonly<Record<number, number>> = {
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};
const WRITTEN: ReadonlyMap<string, string> = new Map([
  ["par", "<br>"],
  ["line", "<br>"],
  ["tab", "\t"],
  ["cell", "</td><td>"],
  ["row", "</td></tr><tr><td>"],
  ["~", "\u00A0"],
  ["_", "-"],
]);

/** What a group inherits, and what its end takes back. */
interface Look {
  readonly isSkipped: boolean;
  readonly isInTable: boolean;
  readonly codePage: number | undefined;
  /** Characters behind a Unicode one, for readers that do not know it. */
  readonly stand: number;
}

/** Words that say how what follows is read. */
const CHANGES: ReadonlyMap<string, (count: number) => Partial<Look>> = new Map([
  ["htmlrtf", (count: number): Partial<Look> => ({ isSkipped: count !== 0 })],
  ["intbl", (): Partial<Look> => ({ isInTable: true })],
  ["pard", (): Partial<Look> => ({ isInTable: false })],
  ["uc", (stand: number): Partial<Look> => ({ stand })],
]);

/** RTF as HTML: the page that Outlook has put into it (MS-OXRTFEX), or its tables and lines (RTF 1.9.1). */
export function rtfToHtml(rtf: string, port?: DecodePort): string {
  const tokens = /\\(?:'([0-9a-f]{2})|([a-z]+)(-?\d+)? ?|([^a-z]))|[{}]|[\r\n]+|[^\\{}\r\n]+/gi;
  const reader = new RtfReader(rtf, port);
  for (let found = tokens.exec(rtf); found !== null; found = tokens.exec(rtf)) {
    const [token, hex, word, count = "1", symbol] = found;
    if (hex !== undefined) reader.byte(parseInt(hex, 16));
    else if (word === "bin") tokens.lastIndex += Math.max(0, Number(count));
    else if (word !== undefined) reader.word(word, Number(count));
    else if (symbol !== undefined) reader.symbol(symbol);
    else reader.text(token);
  }
  return reader.html;
}

class RtfReader {
  html = "";
  private readonly isPage: boolean;
  private readonly codePage: number;
  /** Code pages by the numbers of fonts. */
  private readonly fonts: (number | undefined)[] = [];
  private readonly outer: Look[] = [];
  private look: Look = { isSkipped: false, isInTable: false, codePage: undefined, stand: 1 };
  /** In a table of the HTML. */
  private isOpen = false;
  /** After `\*`, which stands before the names of groups that not every program knows. */
  private isMarked = false;
  private font = 0;
  /** Characters that are still to be passed over. */
  private stand = 0;
  private bytes: number[] = [];

  constructor(
    rtf: string,
    private readonly port: DecodePort | undefined,
  ) {
    this.isPage = /^[^}]{0,200}\\fromhtml1/.test(rtf);
    this.codePage = Number(/\\ansicpg(\d+)/.exec(rtf)?.[1] ?? 1252);
  }

  byte(value: number): void {
    if (this.stand > 0) this.stand--;
    else this.bytes.push(value);
  }

  word(word: string, count: number): void {
    this.decodeBytes();
    if (this.isMarked && (!this.isPage || word !== "htmltag")) this.set({ isSkipped: true });
    this.isMarked = false;
    const change = CHANGES.get(word);
    if (change !== undefined) this.set(change(count));
    else if (SKIPPED.test(word)) this.set({ isSkipped: true });
    else if (word === "fcharset") this.fonts[this.font] = CHARSETS[count];
    else if (word === "f") {
      this.font = count;
      this.set({ codePage: this.fonts[count] });
    } else if (word === "u") {
      this.write(String.fromCharCode(count & 0xffff));
      this.stand = this.look.stand;
    } else this.writeMarkup(word);
  }

  symbol(symbol: string): void {
    this.decodeBytes();
    if (symbol === "*") this.isMarked = true;
    else if (/[{}\\]/.test(symbol)) this.write(symbol);
    else this.writeMarkup(symbol);
  }

  text(token: string): void {
    this.decodeBytes();
    if (token === "{") this.outer.push(this.look);
    else if (token === "}") this.look = this.outer.pop() ?? this.look;
    else if (!/^[\r\n]/.test(token)) {
      this.write(token.slice(this.stand));
      this.stand = 0;
    }
  }

  private set(change: Partial<Look>): void {
    this.look = { ...this.look, ...change };
  }

  private decodeBytes(): void {
    if (this.bytes.length === 0) return;
    const label = labelOfCodePage(this.look.codePage ?? this.codePage);
    this.write(decodeLabelled(Uint8Array.from(this.bytes), label, this.port));
    this.bytes = [];
  }

  private writeMarkup(name: string): void {
    const markup = WRITTEN.get(name);
    if (markup !== undefined) this.append(this.isPage && markup === "<br>" ? "\n" : markup);
  }

  private write(text: string): void {
    this.append(this.isPage ? text : text.replace(/&/g, "&amp;").replace(/</g, "&lt;"));
  }

  private append(html: string): void {
    const { isInTable, isSkipped } = this.look;
    if (isSkipped) return;
    if (!this.isPage && this.isOpen !== isInTable) {
      this.isOpen = isInTable;
      this.html += isInTable ? "<table><tr><td>" : "</table>";
    }
    this.html += html;
  }
}
