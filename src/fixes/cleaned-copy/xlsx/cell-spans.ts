import { decodeRichText, decodeXmlText, parseIndex } from "../../../classifier/index";

/** Where a piece of the sheet lies: from its first byte up to before its last. */
export interface Span {
  from: number;
  to: number;
}

/** A cell as it lies in the bytes; reused for the next one. `null` spans are absent. */
export class CellSpans {
  row = -1;
  column = -1;
  type = "";
  /** The style's number as written, or empty. */
  style = "";
  /** Where all of it lies, where it is of the usual form; else -1. */
  readonly usual: Span = { from: -1, to: -1 };
  /** The number its reference ends in, in a cell of the usual form. */
  writtenRow = -1;
  readonly formulaTag: Span = { from: -1, to: -1 };
  readonly formula: Span = { from: -1, to: -1 };
  readonly value: Span = { from: -1, to: -1 };
  readonly inline: Span = { from: -1, to: -1 };

  clear(): void {
    this.type = "";
    this.style = "";
    for (const span of [this.usual, this.formulaTag, this.formula, this.value, this.inline]) span.from = span.to = -1;
  }

  /** The text of a cell that holds text in itself, or the digits of a number; null for shared strings and empty cells. */
  ownText(bytes: Uint8Array): string | null {
    if (this.inline.from >= 0) return decodeRichText(bytes, this.inline.from, this.inline.to);
    if (this.value.from < 0 || this.type === "s") return null;
    return decodeXmlText(bytes, this.value.from, this.value.to);
  }

  /** Position in the shared strings, or -1. */
  sharedPosition(bytes: Uint8Array): number {
    return this.type === "s" && this.value.from >= 0 ? parseIndex(bytes, this.value.from, this.value.to) : -1;
  }

  get isEmpty(): boolean {
    return this.value.from < 0 && this.inline.from < 0 && this.formulaTag.from < 0;
  }
}
