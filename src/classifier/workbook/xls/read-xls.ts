import type { OleFile } from "../container/ole-file";
import { uint16, uint32 } from "../container/bytes";
import type { OpenReading } from "../open-reading";
import { ReadingStop } from "../reading-stop";
import { MAX_ROWS, RowAssembly } from "../row-assembly";
import { TextStore } from "../text-store";
import type { SheetHead } from "../workbook";
import { readPivotCache } from "./pivot-cache";
import { readGlobals, type ListedSheet, type Globals } from "./globals";
import { XlsSheet } from "./read-sheet";
import { Records } from "./records";

/** Excel 97 to 2003 call the stream `Workbook`, Excel 5 and 95 `Book`; a file for both has both. */
const STREAMS = ["Workbook", "WORKBOOK", "Book", "BOOK"];
const PIVOT_CACHE = "_SX_DB_CUR";
const PIVOT_DEFINITION = 0xc6;

export function isXls(ole: OleFile): boolean {
  return ole.stream(...STREAMS) !== null;
}

/** Reads a workbook's sheets in the order of their tabs. @throws ReadingStop */
export function readXls(reading: OpenReading, ole: OleFile, within: readonly string[]): void {
  const name = STREAMS.find((stream) => ole.stream(stream) !== null) ?? "";
  const stream = ole.stream(name);
  if (stream === null) throw new ReadingStop("damaged");
  const bytes = ole.readFound(stream);
  if (bytes.length < stream.size || ole.isCutOff) reading.doubt("damaged");
  reading.spendBytes(bytes.length);
  const globals = readGlobals(reading, bytes);
  if (globals.sheets.length === 0) reading.doubt("damaged");
  const comments = new TextStore("comments");
  globals.sheets.forEach((listed, index) => {
    if (listed.hasCells) readSheet(reading, globals, bytes, { ...listed, index, within }, comments);
  });
  comments.handOver(reading, within);
  readPivotCaches(reading, ole, globals, within);
}

function readSheet(
  reading: OpenReading,
  globals: Globals,
  bytes: Uint8Array,
  listed: ListedSheet & Pick<SheetHead, "index" | "within">,
  comments: TextStore,
): void {
  const { index, name, visibility, position, within } = listed;
  const sheet = new XlsSheet(reading, globals, bytes, position);
  const stop = caught(() => sheet.read());
  sheet.notes.addTo(comments);
  const { hiddenColumns, hiddenRows, rows, formats, widths, seen } = sheet;
  const { keeper, is1904 } = globals.styles;
  const looks = keeper !== undefined ? { looks: { is1904, widths } } : {};
  const unseenColumns = seen.unseenColumns();
  const sink = reading.sink.sheet({ index, name, visibility, hiddenColumns, unseenColumns, within, ...looks });
  try {
    if (sink === null) return;
    const assembly = new RowAssembly(reading, sink, MAX_ROWS);
    for (const row of Array.from(rows.keys()).sort((a, b) => a - b)) {
      assembly.begin(row, hiddenRows.has(row));
      rows.get(row)?.forEach((value, column) => assembly.put(column, value, formats.get(row)?.[column]));
      assembly.end();
    }
    reading.attempt(() => {
      if (stop !== null) throw stop.error;
    });
  } finally {
    sink?.end();
  }
}

/** What a sheet holds before it breaks is handed over first. */
function caught(read: () => void): { readonly error: unknown } | null {
  try {
    read();
    return null;
  } catch (error) {
    return { error };
  }
}

/** Each stream of this storage is a cache (MS-XLS 2.1.7.8). Those of Excel 5 and 95, which had other texts, are counted only. */
function readPivotCaches(reading: OpenReading, ole: OleFile, { isUnicode }: Globals, within: readonly string[]): void {
  const storage = ole.entries.find(({ name }) => name === PIVOT_CACHE);
  if (storage === undefined) return;
  for (const cache of ole.children(storage)) {
    if (cache.size === 0) continue;
    reading.attempt(() => {
      const bytes = ole.read(cache);
      reading.spendBytes(bytes.length);
      reading.stores.pivotRecords += isUnicode ? readPivotCache(reading, bytes, within) : countRecords(bytes);
    });
  }
}

function countRecords(bytes: Uint8Array): number {
  const records = new Records(bytes, 0);
  return records.move() === PIVOT_DEFINITION && uint16(bytes, 2) >= 4 ? uint32(bytes, records.start) : 0;
}
