import { joinBytes } from "../container/bytes";
import { streamPart } from "../container/zip-part";
import { hasRepeatedNames, type ZipEntry } from "../container/zip-directory";
import type { OpenReading } from "../open-reading";
import { ReadingStop } from "../reading-stop";
import type { RowSink, SheetHead } from "../workbook";
import { CellValues } from "./cell-values";
import { readStores } from "./hidden-stores";
import { ItemScanner } from "./item-scanner";
import type { OfficePackage, Relationship } from "./package";
import type { SharedStrings } from "./shared-strings";
import { SheetScanner } from "./sheet-scanner";
import { NO_STYLES, readStyles, type Styles } from "./styles";
import { findUnseenColumns } from "./unseen-columns";
import { readWorkbookPart } from "./workbook-part";

/** Reads a workbook's sheets in the order of their tabs, then counts what else it keeps. */
export function readXlsx(reading: OpenReading, office: OfficePackage, main: ZipEntry, within: readonly string[]): void {
  const workbook = readWorkbookPart(office.read(main), reading.limits.maxParts);
  const relationships = office.relationships(main.name);
  const styles = stylesOf(reading, office, partOf(relationships, "styles"));
  const values = new CellValues(
    reading,
    readStrings(reading, office, partOf(relationships, "sharedStrings")),
    styles.dates,
    workbook.is1904,
  );
  const hasVeils = styles.veils.includes(true);
  const hidesText = hasVeils || styles.unseen.includes(true);
  const read = (entry: ZipEntry | null, head: Omit<SheetHead, "hiddenColumns">): void => {
    const unseenColumns = entry === null || !hidesText ? [] : unseenIn(reading, office, entry, styles, hasVeils);
    readSheet(reading, office, values, entry, unseenColumns.length === 0 ? head : { ...head, unseenColumns });
  };
  // A workbook has a sheet; one that lists none is not what it seems.
  if (workbook.sheets.length === 0) reading.doubt("damaged");
  if (hasRepeatedNames(office.zip)) reading.doubt("damaged");
  const listed = new Set<ZipEntry>();
  workbook.sheets.forEach(({ name, visibility, relationship }, index) => {
    const part = relationships.get(relationship);
    if (part !== undefined && part.entry !== null) listed.add(part.entry);
    // Chart sheets have no cells, and modules of Excel 5 no part; their places in the row of tabs count.
    if (part?.type === "chartsheet" || relationship === "") return;
    read(part?.entry ?? null, { index, name, visibility, within });
  });
  office.zip.entries
    .filter((entry) => !listed.has(entry) && isSheet(office, entry))
    .forEach((entry, place) => {
      const index = workbook.sheets.length + place;
      read(entry, { index, name: "", visibility: "veryHidden", within });
    });
  readStores(reading, office, within);
}

/** Some programs take a deleted sheet off the list and leave its part in the file. */
export function isSheet(office: OfficePackage, entry: ZipEntry): boolean {
  return (
    /spreadsheetml\.worksheet\+xml$/i.test(office.typeOf(entry)) || /^xl\/worksheets\/[^/]+\.xml$/i.test(entry.name)
  );
}

function readSheet(
  reading: OpenReading,
  office: OfficePackage,
  values: CellValues,
  entry: ZipEntry | null,
  head: Omit<SheetHead, "hiddenColumns">,
): void {
  let rows: RowSink | null = null;
  const scanner = new SheetScanner(reading, values, (hiddenColumns) => {
    return (rows = reading.sink.sheet({ ...head, hiddenColumns }));
  });
  try {
    reading.attempt(() => scanPart(office, entry, scanner));
  } finally {
    (rows as RowSink | null)?.end();
  }
}

function scanPart(office: OfficePackage, entry: ZipEntry | null, scanner: SheetScanner): void {
  try {
    if (entry === null) throw new ReadingStop("damaged");
    office.scan(
      entry,
      (bytes, end) => scanner.scan(bytes, end),
      () => scanner.isWanted,
    );
  } finally {
    // The sheet is announced even where nothing of it can be read: it is there.
    scanner.announceOnce();
  }
  scanner.finish();
}

export function partOf(relationships: ReadonlyMap<string, Relationship>, type: string): ZipEntry | null {
  for (const relationship of relationships.values()) {
    if (relationship.type === type && relationship.entry !== null) return relationship.entry;
  }
  return null;
}

export function readStrings(reading: OpenReading, office: OfficePackage, entry: ZipEntry | null): SharedStrings {
  const items = new ItemScanner(() => reading.checkTime());
  reading.attempt(() => {
    if (entry === null) return;
    office.scan(
      entry,
      (bytes, end) => items.scan(bytes, end),
      () => true,
    );
    if (!items.isComplete) throw new ReadingStop("damaged");
  });
  return items.strings;
}

/** Without its styles a workbook's dates are numbers, so that is a doubt too. */
export function stylesOf(reading: OpenReading, office: OfficePackage, entry: ZipEntry | null): Styles {
  let styles = NO_STYLES;
  reading.attempt(() => {
    if (entry !== null) styles = readStyles(office.read(entry));
  });
  return styles;
}

/** Told by the beginning of the sheet, and by what stands behind its cells, which is looked at twice only in a workbook that has such styles. */
function unseenIn(
  reading: OpenReading,
  office: OfficePackage,
  entry: ZipEntry,
  styles: Styles,
  isWhole: boolean,
): readonly number[] {
  const slices: Uint8Array[] = [];
  const last: Uint8Array[] = [];
  let length = 0;
  reading.attempt(() =>
    streamPart(reading, office.zip, entry, (slice) => {
      if (length < BEGINNING) slices.push(slice.slice(0, BEGINNING - length));
      length += slice.length;
      if (isWhole) last.push(slice.slice());
      if (last.length > MOST_LAST) last.shift();
      return isWhole || length < BEGINNING;
    }),
  );
  return findUnseenColumns(joinBytes(slices), joinBytes(last), styles);
}

const BEGINNING = 1024 * 1024;
/** Slices, of 32 KiB or more. */
const MOST_LAST = 32;
