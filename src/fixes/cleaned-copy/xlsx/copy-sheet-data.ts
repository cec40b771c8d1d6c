import { AttributeWalk, decodeXmlText } from "../../../classifier/index";
import { encodeUtf8 } from "../../zip";
import type { ByteWriter } from "./byte-writer";
import type { CopiedData, CopyContext, HeaderWords } from "./copy-context";
import { readFormulaCell } from "./formula-cell";
import { columnLetters } from "./references";
import { noteOwnText } from "./removed-text";
import type { SheetRemoval } from "./removal";
import { isPlainText } from "./rich-text";
import type { SheetFates } from "./sheet-fates";
import type { CellSpans, Span } from "./cell-spans";
import { walkInSteps } from "./sheet-data";
import { readAttributes } from "./row-tags";
import type { Vocabulary } from "./vocabulary";
import { escapeText } from "./xml-element";

/** What a row says about itself without saying anything of its cells. */
const ROW_ATTRIBUTES = "spans s customFormat ht hidden customHeight outlineLevel collapsed thickTop thickBot ph".split(
  " ",
);
const FORMULA_ATTRIBUTES = ["t", "ref", "si", "aca", "ca"];
const LT = 0x3c;
const STYLE = /^\d+$/;
const TYPES = ["b", "d", "e", "inlineStr", "n", "s", "str"];

/** Writes the content of `sheetData` without what is removed; says now and then how many bytes of it are done. */
export function* copySheetData(
  out: ByteWriter,
  bytes: Uint8Array,
  data: Span,
  removal: SheetRemoval,
  headers: HeaderWords,
  vocabulary: Vocabulary,
  context: CopyContext,
): Generator<number, CopiedData, void> {
  const copy = new SheetDataCopy(out, bytes, removal, headers, vocabulary, context);
  yield* walkInSteps(bytes, data, context.checkTime, copy);
  const { removedCells, changedFormulas, rows, columns } = copy;
  return { removedCells, changedFormulas, rows, columns };
}

class SheetDataCopy {
  readonly columns = new Set<number>();
  removedCells = 0;
  changedFormulas = 0;
  rows = 0;
  private isRowRemoved = false;
  private isRowCounted = false;
  private readonly worded = new Set<number>();
  private readonly walk = new AttributeWalk();
  private readonly fates: SheetFates;
  /** Of a cell's tag, up to the letters of its column. */
  private readonly openings: string[] = [];
  /** What the tag says of style and type, by both: the same few for millions of cells. */
  private readonly looks = new Map<string, string>();
  /** What the tag says behind its number, of the last row and all that are like it. */
  private rowLook = "";
  private rowAttributes: ReadonlyMap<string, string> | null = null;
  private readonly rowOpening: string;
  private readonly rowClosing: string;
  /** By column, those of its last cell of the usual form. */
  private readonly usualStyles: string[] = [];
  private readonly usualTypes: string[] = [];
  private readonly tags: Readonly<Record<"c" | "v" | "is", string>>;

  constructor(
    private readonly out: ByteWriter,
    private readonly bytes: Uint8Array,
    private readonly removal: SheetRemoval,
    private readonly headers: HeaderWords,
    private readonly vocabulary: Vocabulary,
    private readonly context: CopyContext,
  ) {
    const { element } = vocabulary;
    this.fates = context.fates[removal.index] as SheetFates;
    this.rowOpening = `<${element("row")} r="`;
    this.rowClosing = `</${element("row")}>`;
    this.tags = { c: element("c"), v: element("v"), is: element("is") };
  }

  row(position: number, attributes: ReadonlyMap<string, string>): void {
    this.isRowRemoved = this.removal.rows.has(position);
    this.isRowCounted = false;
    if (attributes !== this.rowAttributes) {
      this.rowAttributes = attributes;
      this.rowLook = '"';
      for (const name of ROW_ATTRIBUTES) {
        const value = attributes.get(name);
        if (value !== undefined) this.rowLook += ` ${name}="${escapeText(value)}"`;
      }
      this.rowLook += ">";
    }
    const { out } = this;
    out.text(this.rowOpening);
    out.number(position + 1);
    out.text(this.rowLook);
  }

  rowEnd(): void {
    this.out.text(this.rowClosing);
  }

  cell(cell: CellSpans): void {
    const isColumnRemoved = this.removal.hasColumn(cell.column);
    if (this.isRowRemoved || isColumnRemoved) this.remove(cell, isColumnRemoved);
    else this.keep(cell);
  }

  private remove(cell: CellSpans, isColumnRemoved: boolean): void {
    const { headers, worded } = this;
    let word: string | null = null;
    if (!cell.isEmpty) {
      this.removedCells++;
      noteOwnText(this.context.removedValues, this.bytes, cell);
      if (isColumnRemoved) this.columns.add(cell.column);
      if (this.isRowRemoved && !this.isRowCounted) this.rows++;
      this.isRowCounted = true;
      const isFirst = cell.row >= headers.fromRow && !worded.has(cell.column);
      word = headers.named(cell.row, cell.column) ?? (isFirst ? headers.word : null);
    }
    if (word === null) this.writeEmpty(cell);
    else {
      worded.add(cell.column);
      this.writeWord(cell, word);
    }
  }

  private keep(cell: CellSpans): void {
    if (this.keepsAsWritten(cell)) return;
    const formula = readFormulaCell(this.bytes, this.walk, cell);
    const { derived } = this.removal;
    const isDerived = !derived.isEmpty && derived.has(cell.row, cell.column);
    const fate = formula === null ? "value" : this.fates.of(cell.row, cell.column, formula.group);
    if (formula !== null && fate !== "keep") this.changedFormulas++;
    if (fate !== "empty" && !isDerived) {
      this.writeKept(cell, fate === "keep");
      return;
    }
    if (formula === null && !cell.isEmpty) this.removedCells++;
    const value = cell.ownText(this.bytes) ?? "";
    if (this.context.repeated.isIn(value)) this.context.removedValues.add(value);
    this.writeEmpty(cell);
  }

  /** Copies a cell of the usual form with a value and no formula byte by byte, but for the number of a shared string. */
  private keepsAsWritten(cell: CellSpans): boolean {
    const { bytes, out, removal } = this;
    const { usual, value, inline, column, row } = cell;
    const hasValue = value.from >= 0 || inline.from >= 0;
    if (usual.from < 0 || !hasValue || cell.writtenRow !== row + 1 || !this.isUsualLook(cell)) return false;
    if (!removal.derived.isEmpty && removal.derived.has(row, column)) return false;
    if (cell.type !== "s") out.copy(bytes, usual.from, usual.to);
    else {
      const shared = this.context.strings.keep(cell.sharedPosition(bytes));
      if (shared < 0) return false;
      out.copy(bytes, usual.from, value.from);
      out.number(shared);
      out.copy(bytes, value.to, usual.to);
    }
    return true;
  }

  /** Whether style and type are ones that there are, and elements are called as usual; cells of a column mostly look alike. */
  private isUsualLook({ column, style, type }: CellSpans): boolean {
    if (this.tags.c !== "c") return false;
    if (this.usualStyles[column] === style && this.usualTypes[column] === type) return true;
    if ((style !== "" && !STYLE.test(style)) || (type !== "" && !TYPES.includes(type))) return false;
    this.usualStyles[column] = style;
    this.usualTypes[column] = type;
    return true;
  }

  private writeKept(cell: CellSpans, keepsFormula: boolean): void {
    const shared = cell.type === "s" ? this.context.strings.keep(cell.sharedPosition(this.bytes)) : -1;
    const hasValue = cell.inline.from >= 0 || (cell.value.from >= 0 && (cell.type !== "s" || shared >= 0));
    if (!hasValue && !keepsFormula) {
      this.writeEmpty(cell);
      return;
    }
    this.openTag(cell, hasValue ? cell.type : "");
    this.out.text(">");
    if (keepsFormula) this.out.append(this.formulaElement(cell));
    if (hasValue) this.writeValue(cell, shared);
    this.out.text(`</${this.tags.c}>`);
  }

  /** An empty cell only carries its format. */
  private writeEmpty(cell: CellSpans): void {
    if (cell.style === "") return;
    this.openTag(cell, "");
    this.out.text("/>");
  }

  private writeWord(cell: CellSpans, word: string): void {
    const { out, tags, vocabulary } = this;
    const text = vocabulary.element("t");
    this.openTag(cell, "inlineStr");
    out.append(encodeUtf8(`><${tags.is}><${text}>${escapeText(word)}</${text}></${tags.is}></${tags.c}>`));
  }

  private openTag({ column, row, style }: CellSpans, type: string): void {
    const { out } = this;
    out.text((this.openings[column] ??= `<${this.tags.c} r="${columnLetters(column)}`));
    out.number(row + 1);
    const key = `${style}/${type}`;
    let look = this.looks.get(key);
    if (look === undefined) this.looks.set(key, (look = lookOf(style, type)));
    out.text(look);
  }

  private writeValue(cell: CellSpans, shared: number): void {
    const { bytes, out, tags, vocabulary } = this;
    const { inline, value } = cell;
    if (inline.from >= 0) {
      out.text(`<${tags.is}>`);
      if (isPlainText(bytes, inline.from, inline.to)) out.copy(bytes, inline.from, inline.to);
      else out.append(vocabulary.cleanRichText(bytes.subarray(inline.from, inline.to)));
      out.text(`</${tags.is}>`);
    } else {
      out.text(cell.type === "str" ? `<${tags.v} xml:space="preserve">` : `<${tags.v}>`);
      if (shared >= 0) out.number(shared);
      else this.writePlain(value);
      out.text(`</${tags.v}>`);
    }
  }

  /** A text as it is written, but for comments and the like inside it. */
  private writePlain({ from, to }: Span): void {
    const { bytes, out } = this;
    const markup = bytes.indexOf(LT, from);
    if (markup >= to || markup < 0) out.copy(bytes, from, to);
    else out.append(encodeUtf8(escapeText(decodeXmlText(bytes, from, to))));
  }

  private formulaElement({ formulaTag, formula }: CellSpans): Uint8Array {
    let tag = `<${this.vocabulary.element("f")}`;
    readAttributes(this.bytes, this.walk, formulaTag.from + 1, formulaTag.to).forEach((value, name) => {
      if (FORMULA_ATTRIBUTES.includes(name)) tag += ` ${name}="${escapeText(value)}"`;
    });
    const text = formula.to > formula.from ? decodeXmlText(this.bytes, formula.from, formula.to) : "";
    return encodeUtf8(`${tag}>${escapeText(text)}</${this.vocabulary.element("f")}>`);
  }
}

/** Closes the cell's reference, and adds its style and its type as far as they are ones that there are. */
function lookOf(style: string, type: string): string {
  return `"${STYLE.test(style) ? ` s="${style}"` : ""}${TYPES.includes(type) ? ` t="${type}"` : ""}`;
}
