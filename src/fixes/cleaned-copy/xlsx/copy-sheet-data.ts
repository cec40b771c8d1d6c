import { AttributeWalk, decodeXmlText } from "../../../classifier/index";
import { encodeUtf8 } from "../../zip";
import { ByteWriter } from "./byte-writer";
import type { CopiedData, CopyContext, HeaderWords } from "./copy-context";
import type { Fate } from "./formula-fate";
import { fateOf } from "./formula-fate";
import { columnLetters, parseArea } from "./references";
import type { SheetRemoval } from "./removal";
import { touches } from "./removal";
import type { CellSpans, Span } from "./sheet-data";
import { readAttributes, walkSheetData } from "./sheet-data";
import type { Vocabulary } from "./vocabulary";
import { escapeText } from "./xml-element";

/** What a row says about itself without saying anything of its cells. */
const ROW_ATTRIBUTES =
  "r spans s customFormat ht hidden customHeight outlineLevel collapsed thickTop thickBot ph".split(" ");
const FORMULA_ATTRIBUTES = ["t", "ref", "si", "aca", "ca"];
const LT = 0x3c;
const TYPES = ["b", "d", "e", "inlineStr", "n", "s", "str"];

/** The content of `sheetData` without what is removed. */
export function copySheetData(
  bytes: Uint8Array,
  data: Span,
  removal: SheetRemoval,
  headers: HeaderWords,
  vocabulary: Vocabulary,
  context: CopyContext,
): CopiedData {
  const copy = new SheetDataCopy(bytes, removal, headers, vocabulary, context);
  walkSheetData(bytes, data, context.checkTime, copy);
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
  /** By the group's number. */
  private readonly sharedFates = new Map<string, Fate>();
  private readonly walk = new AttributeWalk();
  private readonly letters: string[] = [];
  private readonly tags: Readonly<Record<"row" | "c" | "v" | "is", string>>;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly removal: SheetRemoval,
    private readonly headers: HeaderWords,
    private readonly vocabulary: Vocabulary,
    private readonly context: CopyContext,
  ) {
    const { element } = vocabulary;
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
    this.noteSharedFormula(cell);
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
    const hasFormula = cell.formulaTag.from >= 0;
    const fate = hasFormula ? this.fate(cell) : "value";
    if (hasFormula && fate !== "keep") this.changedFormulas++;
    if (fate === "value-unless-repeated" && this.context.repeated.isIn(cell.ownText(this.bytes) ?? "")) {
      this.context.removedValues.add(cell.ownText(this.bytes) ?? "");
      this.writeEmpty(cell);
    } else this.writeKept(cell, fate === "keep");
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
    this.out.ascii(`<${this.tags.c} r="${(this.letters[column] ??= columnLetters(column))}${row + 1}"`);
    if (/^\d+$/.test(style)) this.out.ascii(` s="${style}"`);
    if (TYPES.includes(type)) this.out.ascii(` t="${type}"`);
  }

  private writeValue(cell: CellSpans, shared: number): void {
    const { bytes, out, tags, vocabulary } = this;
    const { inline, value } = cell;
    if (inline.from >= 0) {
      out.ascii(`<${tags.is}>`);
      out.append(vocabulary.cleanRichText(bytes.subarray(inline.from, inline.to)));
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

  private fate(cell: CellSpans): Fate {
    const attributes = this.formulaAttributes(cell);
    const kind = attributes.get("t") ?? "normal";
    // A data table computes from cells that its attributes name.
    if (kind === "dataTable") return this.lost();
    if (kind !== "shared") {
      const fate = this.judge(this.formulaText(cell), 0, 0);
      // An array formula writes into the cells it covers.
      const covered = parseArea(attributes.get("ref") ?? "");
      return fate === "keep" && covered !== null && touches(this.removal, covered) ? "value" : fate;
    }
    this.noteSharedFormula(cell);
    return this.sharedFates.get(attributes.get("si") ?? "") ?? this.lost();
  }

  /** Of a formula that nobody can look at. */
  private lost(): Fate {
    return this.context.scope.keepsSeenValues ? "value" : "value-unless-repeated";
  }

  /** The first cell of a group holds its formula; where that cell goes, the others cannot be kept. */
  private noteSharedFormula(cell: CellSpans): void {
    if (cell.formulaTag.from < 0 || cell.formula.to === cell.formula.from) return;
    const attributes = this.formulaAttributes(cell);
    const group = attributes.get("si");
    const area = parseArea(attributes.get("ref") ?? "");
    if (attributes.get("t") !== "shared" || group === undefined) return;
    const fate = this.judge(
      this.formulaText(cell),
      area === null ? 0 : area.lastRow - area.firstRow,
      area === null ? 0 : area.lastColumn - area.firstColumn,
    );
    const isGone = this.isRowRemoved || this.removal.hasColumn(cell.column);
    this.sharedFates.set(group, fate === "keep" && (isGone || area === null) ? "value" : fate);
  }

  private judge(formula: string, moreRows: number, moreColumns: number): Fate {
    const fate = fateOf(formula, { sheet: this.removal, moreRows, moreColumns }, this.context.scope);
    if (fate === "keep") this.context.keptFormulas.add(formula);
    return fate;
  }

  private formulaText(cell: CellSpans): string {
    return decodeXmlText(this.bytes, cell.formula.from, cell.formula.to);
  }

  private formulaAttributes(cell: CellSpans): ReadonlyMap<string, string> {
    const { from, to } = cell.formulaTag;
    return readAttributes(this.bytes, this.walk, from + 1, to);
  }

  private formulaElement(cell: CellSpans): Uint8Array {
    let tag = `<${this.vocabulary.element("f")}`;
    this.formulaAttributes(cell).forEach((value, name) => {
      if (FORMULA_ATTRIBUTES.includes(name)) tag += ` ${name}="${escapeText(value)}"`;
    });
    return encodeUtf8(`${tag}>${escapeText(this.formulaText(cell))}</${this.vocabulary.element("f")}>`);
  }
}
