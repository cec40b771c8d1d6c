import type { OpenReading } from "../open-reading";
import { MAX_COLUMNS, MAX_ROWS, RowAssembly } from "../row-assembly";
import type { ColumnRange, ColumnWidth, CopiedValue, RowSink, StoredCell } from "../workbook";
import { TextStore } from "../text-store";
import { XmlScanner } from "../xml/xml-scanner";
import { cellValue, valueAttribute } from "./cell-value";
import { isEnd, isTableCell, repeated, skip } from "./elements";
import { findUnseenColumns, mayHideText } from "./unseen-columns";
import { UnseenStyles } from "./unseen-styles";

/** A few bytes can ask for 17 thousand million cells; a whole column of one value is the most that is meant. */
const MOST_REPEATED = 8 * MAX_ROWS;

interface Run extends CopiedValue {
  readonly count: number;
}

/**
 * Reads an OpenDocument spreadsheet's `content.xml`, or a flat one as a whole, sheet by sheet (OpenDocument 1.3 part 3, 9.1).
 * Repeated cells and rows are written once, with a number; rows and columns that a filter hides say so.
 * @throws ReadingStop
 */
export function readOds(reading: OpenReading, content: Uint8Array, within: readonly string[]): void {
  const scanner = new XmlScanner(content);
  const styles: TableStyles = { hidden: new Set(), widths: new Map(), unseen: new UnseenStyles() };
  let unseen: readonly (readonly number[])[] | null = null;
  const comments = new TextStore("comments");
  let style = "";
  let index = 0;
  while (scanner.next()) {
    const { name, opens } = scanner;
    if (!opens) continue;
    if (name === "style") style = scanner.written("name");
    else if (name === "tracked-changes" || name === "shapes") skip(scanner);
    else if (name === "table" && !scanner.closes) {
      unseen = unseen ?? (mayHideText(content, styles.unseen) ? findUnseenColumns(content, styles.unseen) : []);
      new OdsSheet(reading, scanner, styles, within, comments).read(index, unseen[index] ?? []);
      index++;
    } else takeStyle(styles, style, scanner);
  }
  comments.handOver(reading, within);
  if (index === 0) reading.doubt("damaged");
}

interface TableStyles {
  /** Of tables that are not shown. */
  readonly hidden: Set<string>;
  /** Of columns, in characters. */
  readonly widths: Map<string, number>;
  /** Of cells. */
  readonly unseen: UnseenStyles;
}

/** @param style name of the style that the element at hand belongs to */
function takeStyle(styles: TableStyles, style: string, scanner: XmlScanner): void {
  const { name } = scanner;
  if (name === "table-properties" && scanner.attribute("display") === "false") styles.hidden.add(style);
  else if (name === "table-column-properties") takeWidth(styles, style, scanner.attribute("column-width"));
  else styles.unseen.take(style, scanner);
}

/** A character of Excel's default font is 7 of 96 dots an inch. */
const CHARACTERS: Readonly<Record<string, number>> = {
  in: 96 / 7,
  cm: 96 / 7 / 2.54,
  mm: 96 / 7 / 25.4,
  pt: 96 / 7 / 72,
};

function takeWidth({ widths }: TableStyles, style: string, width: string | null): void {
  const match = /^([\d.]+)(in|cm|mm|pt)$/.exec(width ?? "");
  if (match !== null) widths.set(style, Number(match[1]) * (CHARACTERS[match[2] ?? ""] ?? 0));
}

class OdsSheet {
  private readonly hiddenColumns: ColumnRange[] = [];
  private readonly widths: ColumnWidth[] = [];
  private columns = 0;
  private row = 0;
  private rows: RowAssembly | null = null;
  private sink: RowSink | null = null;

  constructor(
    private readonly reading: OpenReading,
    private readonly scanner: XmlScanner,
    private readonly styles: TableStyles,
    private readonly within: readonly string[],
    private readonly comments: TextStore,
  ) {}

  read(index: number, unseenColumns: readonly number[]): void {
    const { scanner, hiddenColumns, within } = this;
    const name = scanner.written("name");
    const visibility = this.styles.hidden.has(scanner.written("style-name")) ? "hidden" : "visible";
    let isAnnounced = false;
    const announce = (): void => {
      if (isAnnounced) return;
      isAnnounced = true;
      const { widths } = this;
      const looks = this.reading.sink.keeper !== undefined ? { looks: { is1904: false, widths } } : {};
      this.sink = this.reading.sink.sheet({ index, name, visibility, hiddenColumns, unseenColumns, within, ...looks });
      if (this.sink !== null) this.rows = new RowAssembly(this.reading, this.sink, MAX_ROWS);
    };
    try {
      while (scanner.next() && !isEnd(scanner, "table")) {
        if (!scanner.opens) continue;
        if (scanner.name === "table-column") this.takeColumn();
        else if (scanner.name === "table-row") {
          announce();
          this.takeRow();
        } else if (scanner.name === "shapes") skip(scanner);
      }
    } finally {
      announce();
      this.sink?.end();
    }
  }

  private takeColumn(): void {
    const count = repeated(this.scanner, "number-columns-repeated");
    if (isCollapsed(this.scanner)) this.hiddenColumns.push({ first: this.columns, last: this.columns + count - 1 });
    const width = this.styles.widths.get(this.scanner.written("style-name"));
    const last = Math.min(this.columns + count, MAX_COLUMNS) - 1;
    if (width !== undefined) this.widths.push({ first: this.columns, last, width });
    this.columns += count;
  }

  private takeRow(): void {
    const { scanner, rows } = this;
    const count = repeated(scanner, "number-rows-repeated");
    const isHidden = isCollapsed(scanner);
    const runs: Run[] = [];
    if (!scanner.closes) {
      while (scanner.next() && !isEnd(scanner, "table-row")) {
        if (isTableCell(scanner)) runs.push(this.takeCell());
      }
    }
    const cells = runs.reduce((sum, run) => sum + (run.value === null ? 0 : run.count), 0);
    const isHonest = this.row + count <= MAX_ROWS && cells <= MAX_COLUMNS && cells * count <= MOST_REPEATED;
    if (cells > 0 && !isHonest) this.reading.doubt("too-many-cells");
    for (let i = 0; cells > 0 && i < (isHonest ? count : 1); i++) {
      rows?.begin(this.row + i, isHidden);
      putRuns(rows, runs);
      rows?.end();
    }
    this.row += count;
  }

  private takeCell(): Run {
    const { scanner } = this;
    const count = repeated(scanner, "number-columns-repeated");
    const type = scanner.attribute("value-type");
    const stored = scanner.attribute(valueAttribute(type));
    const cell = scanner.name;
    if (scanner.closes) return { ...this.value({ type, stored }, ""), count };
    const paragraphs: string[] = [];
    while (scanner.next() && !isEnd(scanner, cell)) {
      if (scanner.name === "annotation") {
        this.reading.stores.comments++;
        this.takeComment();
      } else if (scanner.name === "shapes" || scanner.name === "frame") skip(scanner);
      else if (scanner.name === "p" && scanner.opens) paragraphs.push(this.takeParagraph());
    }
    return { ...this.value({ type, stored }, paragraphs.join("\n")), count };
  }

  private takeComment(): void {
    const { scanner } = this;
    if (scanner.closes) return;
    while (scanner.next() && !isEnd(scanner, "annotation")) {
      if (scanner.name === "p" && scanner.opens) this.comments.add(this.takeParagraph());
    }
  }

  private value(cell: StoredCell, shown: string): CopiedValue {
    return this.reading.sink.keeper?.copiedValue(cell, shown) ?? { value: cellValue(cell, shown), format: "" };
  }

  /** Runs of spaces, tabs and line breaks are elements of their own. */
  private takeParagraph(): string {
    const { scanner } = this;
    if (scanner.closes) return "";
    let text = scanner.text();
    while (scanner.next() && !isEnd(scanner, "p")) {
      if (scanner.opens && scanner.name === "s") text += " ".repeat(Math.min(repeated(scanner, "c"), 1024));
      else if (scanner.opens && scanner.name === "tab") text += "\t";
      else if (scanner.opens && scanner.name === "line-break") text += "\n";
      text += scanner.text();
    }
    return text;
  }
}

function putRuns(rows: RowAssembly | null, runs: readonly Run[]): void {
  let column = 0;
  for (const { value, count, format } of runs) {
    for (let i = 0; value !== null && i < Math.min(count, MAX_COLUMNS + 1); i++) rows?.put(column + i, value, format);
    column += count;
  }
}

function isCollapsed(scanner: XmlScanner): boolean {
  const visibility = scanner.attribute("visibility");
  return visibility === "collapse" || visibility === "filter";
}
