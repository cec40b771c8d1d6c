import type { OpenReading } from "../open-reading";
import { MAX_COLUMNS, MAX_ROWS, RowAssembly } from "../row-assembly";
import type { CellValue, ColumnRange, RowSink, SheetVisibility } from "../workbook";
import { TextStore } from "../text-store";
import { XmlScanner } from "../xml/xml-scanner";

/** Excel's three, and zero widths and heights, which it writes beside `ss:Hidden` or instead of it. */
const VISIBILITY = new Map<string, SheetVisibility>([
  ["SheetHidden", "hidden"],
  ["SheetVeryHidden", "veryHidden"],
]);

interface Cell {
  readonly column: number;
  readonly value: CellValue;
}

interface Row {
  readonly position: number;
  readonly isHidden: boolean;
  readonly cells: readonly Cell[];
}

/**
 * Reads a workbook that Excel 2002 and later save as one XML text ("XML Spreadsheet 2003"). Rows and cells that are left out are
 * told by `ss:Index`, merged cells by the number of those they cover. A sheet says after its rows whether it is hidden, so they wait.
 * @throws ReadingStop
 */
export function readSpreadsheetMl(
  reading: OpenReading,
  content: Uint8Array,
  _name: string,
  within: readonly string[],
): void {
  const scanner = new XmlScanner(content);
  const comments = new TextStore("comments");
  let index = 0;
  while (scanner.next()) {
    if (scanner.name === "Worksheet" && scanner.opens) new Sheet(reading, scanner, within, comments).read(index++);
  }
  comments.handOver(reading, within);
  if (index === 0) reading.doubt("damaged");
}

class Sheet {
  private readonly hiddenColumns: ColumnRange[] = [];
  private readonly rows: Row[] = [];
  private visibility: SheetVisibility = "visible";
  private columns = 0;
  private nextRow = 0;

  constructor(
    private readonly reading: OpenReading,
    private readonly scanner: XmlScanner,
    private readonly within: readonly string[],
    private readonly comments: TextStore,
  ) {}

  read(index: number): void {
    const { scanner } = this;
    const name = scanner.written("Name");
    try {
      while (!(scanner.name === "Worksheet" && scanner.closes) && scanner.next()) {
        if (!scanner.opens) continue;
        if (scanner.name === "Column") this.takeColumn();
        else if (scanner.name === "Row") this.takeRow();
        else if (scanner.name === "Visible") this.visibility = VISIBILITY.get(scanner.text().trim()) ?? "visible";
      }
    } finally {
      const { visibility, hiddenColumns, within } = this;
      this.handOver(this.reading.sink.sheet({ index, name, visibility, hiddenColumns, within }));
    }
  }

  private handOver(sink: RowSink | null): void {
    if (sink === null) return;
    try {
      const assembly = new RowAssembly(this.reading, sink, MAX_ROWS);
      for (const { position, isHidden, cells } of this.rows) {
        assembly.begin(position, isHidden);
        for (const { column, value } of cells) assembly.put(column, value);
        assembly.end();
      }
    } finally {
      sink.end();
    }
  }

  private takeColumn(): void {
    const { scanner } = this;
    const first = place(scanner, this.columns);
    const last = first + count(scanner, "Span");
    if (isHidden(scanner, "Width")) this.hiddenColumns.push({ first, last });
    this.columns = last + 1;
  }

  private takeRow(): void {
    const { scanner } = this;
    const position = place(scanner, this.nextRow);
    this.nextRow = position + count(scanner, "Span") + 1;
    const hidden = isHidden(scanner, "Height");
    const cells: Cell[] = [];
    let column = 0;
    while (!(scanner.name === "Row" && scanner.closes) && scanner.next()) {
      if (scanner.name !== "Cell" || !scanner.opens) continue;
      column = place(scanner, column);
      const across = count(scanner, "MergeAcross");
      const value = this.takeCell();
      if (value !== null) cells.push({ column: Math.min(column, MAX_COLUMNS), value });
      column += across + 1;
    }
    if (cells.length > 0) this.rows.push({ position, isHidden: hidden, cells });
    this.reading.checkTime();
  }

  /** Formatted text is html of its own within the data. */
  private takeCell(): CellValue {
    const { scanner } = this;
    let value: CellValue = null;
    let hasComment = false;
    while (!(scanner.name === "Cell" && scanner.closes) && scanner.next()) {
      if (!scanner.opens) continue;
      if (scanner.name === "Comment") hasComment = true;
      // A comment has data of its own.
      else if (scanner.name === "Data" && hasComment) this.comments.add(this.takeData());
      else if (scanner.name === "Data") value = cellValue(scanner.written("Type"), this.takeData());
    }
    if (hasComment) this.reading.stores.comments++;
    return value;
  }

  private takeData(): string {
    const { scanner } = this;
    let text = "";
    for (let depth = scanner.closes ? 0 : 1; depth > 0;) {
      text += scanner.text();
      if (!scanner.next()) break;
      depth += (scanner.opens ? 1 : 0) - (scanner.closes ? 1 : 0);
    }
    return text;
  }
}

function cellValue(type: string, text: string): CellValue {
  if (type === "Error" || text === "") return null;
  if (type === "Boolean") return text === "1";
  if (type === "Number" && Number.isFinite(Number(text))) return Number(text);
  // 1984-03-12T00:00:00.000
  return type === "DateTime" ? text.replace(/\.\d+$/, "").replace(/T00:00:00$/, "") : text;
}

/** `ss:Index` counts from 1, and is given only where something was left out before. */
function place(scanner: XmlScanner, next: number): number {
  const index = scanner.number("Index");
  return Number.isInteger(index) && index > 0 ? index - 1 : next;
}

function count(scanner: XmlScanner, attribute: string): number {
  const value = scanner.number(attribute);
  return Number.isInteger(value) && value > 0 ? value : 0;
}

function isHidden(scanner: XmlScanner, size: string): boolean {
  return scanner.attribute("Hidden") === "1" || scanner.number(size, 1) === 0;
}
