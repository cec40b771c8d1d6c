import { AttributeWalk, decodeXmlText } from "../../../classifier/index";
import { encodeUtf8 } from "../../zip";
import { ByteWriter } from "./byte-writer";
import type { CopiedData, CopyContext, HeaderWords } from "./copy-context";
import { readFormulaCell } from "./formula-cell";
import { columnLetters } from "./references";
import type { SheetRemoval } from "./removal";
import type { SheetFates } from "./sheet-fates";
import type { CellSpans, Span } from "./cell-spans";
import { nextMarkup, readAttributes, walkInSteps } from "./sheet-data";
import type { Vocabulary } from "./vocabulary";
import { escapeText } from "./xml-element";

/** What a row says about itself without saying anything of its cells. */
const ROW_ATTRIBUTES =
  "r spans s customFormat ht hidden customHeight outlineLevel collapsed thickTop thickBot ph".split(" ");
const FORMULA_ATTRIBUTES = ["t", "ref", "si", "aca", "ca"];
const SLASH = 0x2f;
const LT = 0x3c;
const GT = 0x3e;
const LOWER_T = 0x74;
const TYPES = ["b", "d", "e", "inlineStr", "n", "s", "str"];

/** The content of `sheetData` without what is removed; says now and then how many bytes of it are done. */
export function* copySheetData(
  bytes: Uint8Array,
  data: Span,
  removal: SheetRemoval,
  headers: HeaderWords,
  vocabulary: Vocabulary,
  context: CopyContext,
): Generator<number, CopiedData, void> {
  const copy = new SheetDataCopy(bytes, removal, headers, vocabulary, context);
  yield* walkInSteps(bytes, data, context.checkTime, copy);
  const { removedCells, changedFormulas, rows, columns } = copy;
  return { bytes: copy.out.finish(), removedCells, changedFormulas, rows, columns };
}

class SheetDataCopy {
  readonly out = new ByteWriter();
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
  private numberedRow = -1;
  private rowNumber = "";
  /** What the tag says of style and type, by both: the same few for millions of cells. */
  private readonly looks = new Map<string, string>();
  private readonly tags: Readonly<Record<"row" | "c" | "v" | "is", string>>;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly removal: SheetRemoval,
    private readonly headers: HeaderWords,
    private readonly vocabulary: Vocabulary,
    private readonly context: CopyContext,
  ) {
    const { element } = vocabulary;
    this.fates = context.fates[removal.index] as SheetFates;
    this.tags = { row: element("row"), c: element("c"), v: element("v"), is: element("is") };
  }

  row(position: number, attributes: ReadonlyMap<string, string>): void {
    this.isRowRemoved = this.removal.rows.has(position);
    this.isRowCounted = false;
    let tag = `<${this.tags.row}`;
    for (const name of ROW_ATTRIBUTES) {
      const value = attributes.get(name);
      if (value !== undefined) tag += ` ${name}="${escapeText(value)}"`;
    }
    this.out.append(encodeUtf8(`${tag}>`));
  }

  rowEnd(): void {
    this.out.ascii(`</${this.tags.row}>`);
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
      this.context.removedValues.add(cell.ownText(this.bytes) ?? "");
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

  private writeKept(cell: CellSpans, keepsFormula: boolean): void {
    const shared = cell.type === "s" ? this.context.strings.keep(cell.sharedPosition(this.bytes)) : -1;
    const hasValue = cell.inline.from >= 0 || (cell.value.from >= 0 && (cell.type !== "s" || shared >= 0));
    if (!hasValue && !keepsFormula) {
      this.writeEmpty(cell);
      return;
    }
    this.openTag(cell, hasValue ? cell.type : "");
    this.out.ascii(">");
    if (keepsFormula) this.out.append(this.formulaElement(cell));
    if (hasValue) this.writeValue(cell, shared);
    this.out.ascii(`</${this.tags.c}>`);
  }

  /** An empty cell only carries its format. */
  private writeEmpty(cell: CellSpans): void {
    if (cell.style === "") return;
    this.openTag(cell, "");
    this.out.ascii("/>");
  }

  private writeWord(cell: CellSpans, word: string): void {
    const { out, tags, vocabulary } = this;
    const text = vocabulary.element("t");
    this.openTag(cell, "inlineStr");
    out.append(encodeUtf8(`><${tags.is}><${text}>${escapeText(word)}</${text}></${tags.is}></${tags.c}>`));
  }

  private openTag({ column, row, style }: CellSpans, type: string): void {
    const { out } = this;
    if (row !== this.numberedRow) {
      this.numberedRow = row;
      this.rowNumber = String(row + 1);
    }
    out.ascii((this.openings[column] ??= `<${this.tags.c} r="${columnLetters(column)}`));
    out.ascii(this.rowNumber);
    const key = `${style}/${type}`;
    let look = this.looks.get(key);
    if (look === undefined) this.looks.set(key, (look = lookOf(style, type)));
    out.ascii(look);
  }

  private writeValue(cell: CellSpans, shared: number): void {
    const { bytes, out, tags, vocabulary } = this;
    const { inline, value } = cell;
    if (inline.from >= 0) {
      out.ascii(`<${tags.is}>`);
      if (isPlainText(bytes, inline)) out.copy(bytes, inline.from, inline.to);
      else out.append(vocabulary.cleanRichText(bytes.subarray(inline.from, inline.to)));
      out.ascii(`</${tags.is}>`);
    } else {
      out.ascii(cell.type === "str" ? `<${tags.v} xml:space="preserve">` : `<${tags.v}>`);
      if (shared >= 0) out.ascii(String(shared));
      else this.writePlain(value);
      out.ascii(`</${tags.v}>`);
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
  return `"${/^\d+$/.test(style) ? ` s="${style}"` : ""}${TYPES.includes(type) ? ` t="${type}"` : ""}`;
}

/** Whether it is `<t>…</t>` with nothing else in it, which most texts are and which needs no cleaning. */
function isPlainText(bytes: Uint8Array, { from, to }: Span): boolean {
  const isOpened = bytes[from] === LT && bytes[from + 1] === LOWER_T && bytes[from + 2] === GT;
  const close = to - "</t>".length;
  return isOpened && bytes[close] === LT && bytes[close + 1] === SLASH && nextMarkup(bytes, from + 1, to) === close;
}
