import { AttributeWalk, ReadingStop, asideEnd, isAside, isNamed, localNameAt, tagEnd } from "../../../classifier/index";
import { CellSpans, type Span } from "./cell-spans";
import { RowTags } from "./row-tags";
import { readUsualCell, shortText } from "./usual-cell";

const LT = 0x3c;
const SLASH = 0x2f;
const LOWER_R = 0x72;
const LOWER_S = 0x73;
const LOWER_T = 0x74;
const CELLS_PER_CHECK = 16_384;
/** A tenth of a second or so. */
const BYTES_PER_STEP = 4_000_000;

/** Receives the rows and cells of a sheet in the order in which they are stored. */
export interface SheetDataSink {
  /** @param attributes of the row but its number; the same map for rows that are written alike */
  row(position: number, attributes: ReadonlyMap<string, string>): void;
  cell(cell: CellSpans): void;
  rowEnd(): void;
}

/**
 * Walks the content of `sheetData`, which is well formed as far as the reader found no doubt in it.
 * @throws ReadingStop `damaged`, or what `checkTime` throws
 */
export function walkSheetData(bytes: Uint8Array, { from, to }: Span, checkTime: () => void, sink: SheetDataSink): void {
  new SheetDataWalk(bytes, to, checkTime, sink).run(from, to);
}

/** The same with a pause now and then, which says how many bytes are done. */
export function* walkInSteps(
  bytes: Uint8Array,
  { from, to }: Span,
  checkTime: () => void,
  sink: SheetDataSink,
): Generator<number, void, void> {
  const data = new SheetDataWalk(bytes, to, checkTime, sink);
  for (let at = from; at < to;) {
    at = data.run(at, Math.min(to, at + BYTES_PER_STEP));
    yield at - from;
  }
}

class SheetDataWalk {
  private readonly walk = new AttributeWalk();
  private readonly cell = new CellSpans();
  private row = -1;
  private readonly tags: RowTags;
  private isInRow = false;
  private cells = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly to: number,
    private readonly checkTime: () => void,
    private readonly sink: SheetDataSink,
  ) {
    this.tags = new RowTags(bytes);
  }

  /** Takes the tags that begin before `until`; returns the position of the next. */
  run(from: number, until: number): number {
    const { bytes, to } = this;
    let at = nextMarkup(bytes, from, to);
    while (at < until) at = nextMarkup(bytes, this.take(at), to);
    return at;
  }

  /** Takes the tag at a `<`, with the whole cell where one opens; returns the position after it. */
  private take(at: number): number {
    const { bytes, to } = this;
    const usual = this.isInRow ? readUsualCell(bytes, this.cell, at, to) : -1;
    if (usual >= 0) {
      this.hand();
      return usual;
    }
    const next = markupEnd(bytes, at, to);
    if (isAside(bytes, at)) return next;
    const isEndTag = bytes[at + 1] === SLASH;
    const isEmpty = bytes[next - 2] === SLASH;
    const name = localNameAt(bytes, at + (isEndTag ? 2 : 1), next);
    if (isNamed(bytes, name, "row")) {
      if (!isEndTag) this.beginRow(name, next);
      if (isEndTag || isEmpty) this.endRow();
    } else if (this.isInRow && !isEndTag && isNamed(bytes, name, "c")) return this.takeCell(name, next, isEmpty);
    return next;
  }

  private beginRow(name: number, next: number): void {
    const number = this.tags.read(name, next) ?? this.row + 2;
    if (this.isInRow || !(number > this.row + 1)) throw new ReadingStop("damaged");
    this.row = number - 1;
    this.cell.column = -1;
    this.isInRow = true;
    this.sink.row(this.row, this.tags.attributes);
  }

  private endRow(): void {
    if (this.isInRow) this.sink.rowEnd();
    this.isInRow = false;
  }

  private takeCell(name: number, next: number, isEmpty: boolean): number {
    const { bytes, cell } = this;
    cell.clear();
    readCellTag(bytes, this.walk, cell, name + 1, next);
    const after = isEmpty ? next : readContent(bytes, cell, next, this.to);
    this.hand();
    return after;
  }

  private hand(): void {
    this.cell.row = this.row;
    this.sink.cell(this.cell);
    if (++this.cells % CELLS_PER_CHECK === 0) this.checkTime();
  }
}

function readCellTag(bytes: Uint8Array, walk: AttributeWalk, cell: CellSpans, from: number, next: number): void {
  let column = cell.column + 1;
  walk.start(from);
  while (walk.next(bytes, next)) {
    if (walk.nameEnd - walk.nameAt !== 1) continue;
    const name = bytes[walk.nameAt];
    if (name === LOWER_R) column = columnAt(bytes, walk.valueAt, walk.valueEnd);
    else if (name === LOWER_S) cell.style = shortText(bytes, walk.valueAt, walk.valueEnd);
    else if (name === LOWER_T) cell.type = shortText(bytes, walk.valueAt, walk.valueEnd);
  }
  cell.column = column;
}

/** @returns the position after the cell's end tag */
function readContent(bytes: Uint8Array, cell: CellSpans, from: number, to: number): number {
  let open: Span | null = null;
  let at = from;
  for (;;) {
    at = nextMarkup(bytes, at, to);
    const next = markupEnd(bytes, at, to);
    if (!isAside(bytes, at)) {
      const isEndTag = bytes[at + 1] === SLASH;
      const name = localNameAt(bytes, at + (isEndTag ? 2 : 1), next);
      if (isEndTag && isNamed(bytes, name, "c")) return next;
      open = isEndTag ? closeSpan(open, spanOf(bytes, cell, name), at) : openSpan(bytes, cell, open, name, at, next);
    }
    at = next;
  }
}

/** Spans do not lie in one another: inside an open one, what has the same name is its content. */
function openSpan(
  bytes: Uint8Array,
  cell: CellSpans,
  open: Span | null,
  name: number,
  at: number,
  next: number,
): Span | null {
  const span = spanOf(bytes, cell, name);
  if (open !== null || span === null) return open;
  if (span === cell.formula) {
    cell.formulaTag.from = at;
    cell.formulaTag.to = next;
  }
  span.from = span.to = next;
  return bytes[next - 2] === SLASH ? null : span;
}

function closeSpan(open: Span | null, span: Span | null, at: number): Span | null {
  if (span === null || span !== open) return open;
  span.to = at;
  return null;
}

function spanOf(bytes: Uint8Array, cell: CellSpans, name: number): Span | null {
  if (isNamed(bytes, name, "v")) return cell.value;
  if (isNamed(bytes, name, "f")) return cell.formula;
  return isNamed(bytes, name, "is") ? cell.inline : null;
}

/** @throws ReadingStop `damaged` where what begins at a `<` does not end */
export function markupEnd(bytes: Uint8Array, at: number, to: number): number {
  const next = at >= to ? -1 : isAside(bytes, at) ? asideEnd(bytes, at, to) : tagEnd(bytes, at, to);
  if (next < 0) throw new ReadingStop("damaged");
  return next;
}

function columnAt(bytes: Uint8Array, from: number, to: number): number {
  let column = 0;
  for (let at = from; at < to; at++) {
    const letter = ((bytes[at] as number) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

export function nextMarkup(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && bytes[at] !== LT) at++;
  return at;
}
