import { streamPart } from "../container/zip-part";
import type { ZipEntry } from "../container/zip-directory";
import type { OpenReading } from "../open-reading";
import { ReadingStop } from "../reading-stop";
import type { RowSink } from "../workbook";
import { CellValues } from "./cell-values";
import { countStores } from "./hidden-stores";
import { refuseUtf16, type OfficePackage, type Relationship } from "./package";
import { SharedStrings } from "./shared-strings";
import { SheetScanner } from "./sheet-scanner";
import { readDateStyles, type DateStyles } from "./styles";
import { readWorkbookPart } from "./workbook-part";

/** No cell is longer, however it is written: 32,767 characters with a format of its own each. */
const LONGEST_TOKEN = 4 * 1024 * 1024;

/** Reads a workbook's sheets in the order of their tabs, then counts what else it keeps. */
export function readXlsx(reading: OpenReading, office: OfficePackage, main: ZipEntry, within: readonly string[]): void {
  const workbook = readWorkbookPart(office.read(main), reading.limits.maxParts);
  const relationships = office.relationships(main.name);
  const values = new CellValues(
    reading,
    readStrings(reading, office, partOf(relationships, "sharedStrings")),
    readStyles(reading, office, partOf(relationships, "styles")),
    workbook.is1904,
  );
  // A workbook has a sheet; one that lists none is not what it seems.
  if (workbook.sheets.length === 0) reading.doubt("damaged");
  workbook.sheets.forEach(({ name, visibility, relationship }, index) => {
    const part = relationships.get(relationship);
    // A chart sheet has no cells; its place in the row of tabs counts.
    if (part?.type === "chartsheet") return;
    let rows: RowSink | null = null;
    const scanner = new SheetScanner(reading, values, (hiddenColumns) => {
      return (rows = reading.sink.sheet({ index, name, visibility, hiddenColumns, within }));
    });
    try {
      reading.attempt(() => scanPart(reading, office, part?.entry ?? null, scanner));
    } finally {
      (rows as RowSink | null)?.end();
    }
  });
  countStores(reading, office);
}

function scanPart(reading: OpenReading, office: OfficePackage, entry: ZipEntry | null, scanner: SheetScanner): void {
  let window = new Uint8Array(0);
  let held = 0;
  let isFirst = true;
  try {
    if (entry === null) throw new ReadingStop("damaged");
    streamPart(reading, office.zip, entry, (slice) => {
      if (isFirst) refuseUtf16(slice);
      isFirst = false;
      const end = held + slice.length;
      if (held === 0) held = keep(slice, scanner.scan(slice, end), end);
      else {
        reserve(end);
        window.set(slice, held);
        held = keep(window, scanner.scan(window, end), end);
      }
      if (held > LONGEST_TOKEN) throw new ReadingStop("damaged");
      return scanner.isWanted;
    });
  } finally {
    // The sheet is announced even where nothing of it can be read: it is there.
    scanner.finish();
  }

  function keep(bytes: Uint8Array, from: number, end: number): number {
    const count = end - from;
    if (bytes === window) window.copyWithin(0, from, end);
    else {
      reserve(count);
      window.set(bytes.subarray(from, end));
    }
    return count;
  }

  function reserve(size: number): void {
    if (size <= window.length) return;
    const larger = new Uint8Array(size * 2);
    larger.set(window.subarray(0, held));
    window = larger;
  }
}

function partOf(relationships: ReadonlyMap<string, Relationship>, type: string): ZipEntry | null {
  for (const relationship of relationships.values()) {
    if (relationship.type === type && relationship.entry !== null) return relationship.entry;
  }
  return null;
}

function readStrings(reading: OpenReading, office: OfficePackage, entry: ZipEntry | null): SharedStrings {
  let strings = SharedStrings.none;
  reading.attempt(() => {
    if (entry !== null) strings = SharedStrings.read(office.read(entry), () => reading.checkTime());
  });
  if (!strings.isComplete) reading.doubt("damaged");
  return strings;
}

/** Without its styles a workbook's dates are numbers, so that is a doubt too. */
function readStyles(reading: OpenReading, office: OfficePackage, entry: ZipEntry | null): DateStyles {
  let styles: DateStyles = [];
  reading.attempt(() => {
    if (entry !== null) styles = readDateStyles(office.read(entry));
  });
  return styles;
}
