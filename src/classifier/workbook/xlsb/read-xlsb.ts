import { CellStyles } from "../cell-styles";
import { hasRepeatedNames, type ZipEntry } from "../container/zip-directory";
import { readPart } from "../container/zip-part";
import type { OpenReading } from "../open-reading";
import { ReadingStop } from "../reading-stop";
import { TextStore } from "../text-store";
import type { ColumnWidth, RowSink } from "../workbook";
import type { OfficePackage } from "../xlsx/package";
import { partOf } from "../xlsx/read-xlsx";
import { readSharedStrings, readStyles, readWorkbookPart } from "./parts";
import { readPivotCache } from "./pivot-cache";
import { readSheet, type NotSeen } from "./read-sheet";
import { BinaryRecords } from "./records";

/** Reads a binary workbook's sheets in the order of their tabs, then counts what else it keeps. @throws ReadingStop */
export function readXlsb(reading: OpenReading, office: OfficePackage, main: ZipEntry, within: readonly string[]): void {
  const read = (entry: ZipEntry): Uint8Array => readPart(reading, office.zip, entry);
  const relationships = office.relationships(main.name);
  const styles = new CellStyles(reading.sink.keeper);
  let strings: readonly string[] = [];
  const sheets = readWorkbookPart(read(main), styles, reading.limits.maxParts);
  reading.attempt(() => {
    const entry = partOf(relationships, "sharedStrings");
    if (entry !== null) strings = readSharedStrings(read(entry), () => reading.checkTime());
  });
  reading.attempt(() => {
    const entry = partOf(relationships, "styles");
    if (entry !== null) readStyles(read(entry), styles);
  });
  if (sheets.length === 0 || hasRepeatedNames(office.zip)) reading.doubt("damaged");
  sheets.forEach(({ name, visibility, relationship }, index) => {
    const part = relationships.get(relationship);
    if (part?.type === "chartsheet" || relationship === "") return;
    let rows: RowSink | null = null;
    const announced: NotSeen[] = [];
    const announce = (notSeen: NotSeen, widths: readonly ColumnWidth[] = []): RowSink | null => {
      announced.push(notSeen);
      const looks = styles.keeper !== undefined ? { looks: { is1904: styles.is1904, widths } } : {};
      return (rows = reading.sink.sheet({ index, name, visibility, within, ...notSeen, ...looks }));
    };
    try {
      reading.attempt(() => {
        if (part === undefined || part.entry === null) throw new ReadingStop("damaged");
        readSheet(read(part.entry), { reading, strings, styles, announce });
      });
      // The sheet is announced even where nothing of it can be read: it is there.
      if (announced.length === 0) announce({ hiddenColumns: [] });
    } finally {
      (rows as RowSink | null)?.end();
    }
  });
  const comments = new TextStore("comments");
  for (const entry of office.zip.entries) reading.attempt(() => readStore(reading, office, entry, within, comments));
  comments.handOver(reading, within);
}

const COMMENT = 635;
/** A byte of flags, then the text (MS-XLSB, 2.4.333). */
const COMMENT_TEXT = 637;
const EXTERNAL_CELLS = [367, 368, 369, 370, 371];

/** Counts what a part keeps besides sheets, and hands over what pivot tables were made of. */
function readStore(
  reading: OpenReading,
  office: OfficePackage,
  entry: ZipEntry,
  within: readonly string[],
  comments: TextStore,
): void {
  const name = entry.name.toLowerCase();
  const { stores } = reading;
  const eachRecord = (take: (records: BinaryRecords) => void): void => {
    const records = new BinaryRecords(readPart(reading, office.zip, entry));
    while (records.move()) take(records);
  };
  if (/pivotcachedefinition[^/]*\.bin$/.test(name)) {
    const records = partOf(office.relationships(entry.name), "pivotCacheRecords");
    const part = records === null ? null : readPart(reading, office.zip, records);
    stores.pivotRecords += readPivotCache(reading, readPart(reading, office.zip, entry), part, within);
  } else if (/externallink[^/]*\.bin$/.test(name)) {
    eachRecord(({ type }) => (stores.externalCells += EXTERNAL_CELLS.includes(type) ? 1 : 0));
  } else if (/comments[^/]*\.bin$/.test(name)) {
    eachRecord((records) => {
      if (records.type === COMMENT) stores.comments++;
      else if (records.type === COMMENT_TEXT) comments.add(records.text(records.start + 1) ?? "");
    });
  } else if (/(?:^|\/)embeddings\/[^/]+$/.test(name)) stores.embeddedFiles++;
  else if (/(?:^|\/)model\/[^/]+\.data$/.test(name)) stores.hasDataModel = true;
}
