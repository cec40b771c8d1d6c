import type { ZipEntry } from "../container/zip-directory";
import type { OpenReading } from "../open-reading";
import { XmlScanner } from "../xml/xml-scanner";
import { readExternalCache } from "./external-cache";
import type { OfficePackage } from "./package";
import { readPivotCache } from "./pivot-cache";

const ELEMENTS_PER_CHECK = 65_536;

/** What a part keeps besides sheets, by its type in the package and, because writers differ, by its name. */
const STORES: readonly (readonly [pattern: RegExp, count: (store: StoreCount) => void])[] = [
  [
    /pivotcachedefinition/,
    ({ reading, office, entry, within }) =>
      (reading.stores.pivotRecords += readPivotCache(reading, office, entry, within)),
  ],
  [
    /externallinks?\/externallink[^/]*\.xml|externallink\+xml/,
    ({ reading, office, entry, within }) =>
      (reading.stores.externalCells += readExternalCache(reading, office.read(entry), within)),
  ],
  [/threadedcomment/, (store) => (store.reading.stores.comments += countElements(store, "threadedComment"))],
  [/comments[^/]*\.xml|\.comments\+xml/, (store) => (store.reading.stores.comments += countNotes(store))],
  [/(?:^|\/)embeddings\/[^/]+ /, (store) => store.reading.stores.embeddedFiles++],
  [/(?:^|\/)model\/[^/]+\.data |model\+data/, (store) => (store.reading.stores.hasDataModel = true)],
];

interface StoreCount {
  readonly reading: OpenReading;
  readonly office: OfficePackage;
  readonly entry: ZipEntry;
  readonly within: readonly string[];
}

/** Counts what a workbook keeps besides its sheets, and hands over the tables among it. */
export function readStores(reading: OpenReading, office: OfficePackage, within: readonly string[]): void {
  for (const entry of office.zip.entries) {
    if (/_rels\/[^/]*$/.test(entry.name)) continue;
    const described = `${entry.name.toLowerCase()} ${office.typeOf(entry).toLowerCase()}`;
    const store = STORES.find(([pattern]) => pattern.test(described));
    if (store !== undefined) reading.attempt(() => store[1]({ reading, office, entry, within }));
  }
}

/** Notes, without those Excel writes beside each thread for older versions: their authors are named `tc={id}`. */
function countNotes({ reading, office, entry }: StoreCount): number {
  const scanner = new XmlScanner(office.read(entry));
  let notes = 0;
  while (scanner.next()) {
    if (!scanner.opens) continue;
    if (scanner.name === "comment") notes++;
    else if (scanner.name === "author" && scanner.text().startsWith("tc=")) notes--;
    if (notes % ELEMENTS_PER_CHECK === 0) reading.checkTime();
  }
  return Math.max(0, notes);
}

function countElements({ reading, office, entry }: StoreCount, name: string): number {
  const scanner = new XmlScanner(office.read(entry));
  let count = 0;
  let seen = 0;
  while (scanner.next()) {
    if (scanner.opens && scanner.name === name) count++;
    if (++seen % ELEMENTS_PER_CHECK === 0) reading.checkTime();
  }
  return count;
}
