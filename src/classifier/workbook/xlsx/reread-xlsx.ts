import { hasRepeatedNames, type ZipEntry } from "../container/zip-directory";
import type { OpenReading } from "../open-reading";
import { ReadingStop } from "../reading-stop";
import type { RowSink, SheetHead } from "../workbook";
import { CellValues } from "./cell-values";
import type { OfficePackage } from "./package";
import { isSheet, partOf, readStrings, stylesOf } from "./read-xlsx";
import { SheetScanner } from "./sheet-scanner";
import { readWorkbookPart } from "./workbook-part";

/** A tenth of a second or so. */
const BYTES_PER_STEP = 4_000_000;

/** A sheet's part, as far as it was read. */
export interface RereadSheet {
  readonly entry: ZipEntry;
  readonly bytes: Uint8Array;
  readonly done: number;
}

/**
 * Reads the sheets of a workbook that was just made, with a pause now and then. What a finished copy never has is `damaged`: a sheet that
 * is not listed, or one that has no part.
 *
 * @param sheet answers where a sheet's rows go
 * @throws ReadingStop
 */
export function* rereadXlsx(
  reading: OpenReading,
  office: OfficePackage,
  main: ZipEntry,
  sheet: (head: SheetHead) => RowSink,
): Generator<RereadSheet, void, void> {
  const { sheets, is1904 } = readWorkbookPart(office.read(main), reading.limits.maxParts);
  const relationships = office.relationships(main.name);
  const { dates } = stylesOf(reading, office, partOf(relationships, "styles"));
  const strings = readStrings(reading, office, partOf(relationships, "sharedStrings"));
  const values = new CellValues(reading, strings, dates, is1904);
  const entries = sheets.map(({ relationship }) => relationships.get(relationship)?.entry ?? null);
  const isComplete = office.zip.entries.every((entry) => !isSheet(office, entry) || entries.includes(entry));
  if (sheets.length === 0 || !isComplete || hasRepeatedNames(office.zip)) throw new ReadingStop("damaged");
  for (const [index, { name, visibility }] of sheets.entries()) {
    const entry = entries[index] ?? null;
    if (entry === null) throw new ReadingStop("damaged");
    const head = { index, name, visibility, within: [] };
    const bytes = office.read(entry);
    yield { entry, bytes, done: 0 };
    yield* scanInSteps(reading, values, entry, bytes, (hiddenColumns) => sheet({ ...head, hiddenColumns }));
  }
}

function* scanInSteps(
  reading: OpenReading,
  values: CellValues,
  entry: ZipEntry,
  bytes: Uint8Array,
  announce: (hiddenColumns: SheetHead["hiddenColumns"]) => RowSink,
): Generator<RereadSheet, void, void> {
  let rows: RowSink | null = null;
  const scanner = new SheetScanner(reading, values, (hiddenColumns) => (rows = announce(hiddenColumns)));
  let size = BYTES_PER_STEP;
  for (let at = 0; at < bytes.length;) {
    const slice = bytes.subarray(at, at + size);
    const done = scanner.scan(slice, slice.length);
    // Nothing of it is a whole token: a longer piece is, or it breaks off.
    if (done === 0 && at + size >= bytes.length) throw new ReadingStop("damaged");
    size = done === 0 ? size * 2 : BYTES_PER_STEP;
    at += done;
    yield { entry, bytes, done: at };
  }
  scanner.announceOnce();
  scanner.finish();
  (rows as RowSink | null)?.end();
}
