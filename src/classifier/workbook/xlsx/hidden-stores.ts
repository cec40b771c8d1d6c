import type { ZipEntry } from "../container/zip-directory";
import type { OpenReading } from "../open-reading";
import { TextStore } from "../text-store";
import { readExternalCache } from "./external-cache";
import { readDefinedNames, readNotes, readProperties, readThreads } from "./kept-texts";
import type { OfficePackage } from "./package";
import { readPivotCache } from "./pivot-cache";

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
  [/threadedcomment/, (store) => (store.reading.stores.comments += readText(store, "comments", readThreads))],
  [
    /comments[^/]*\.xml|\.comments\+xml/,
    (store) => (store.reading.stores.comments += readText(store, "comments", readNotes)),
  ],
  [
    /docprops\/(?:core|custom)\.xml|(?:core|custom)-properties\+xml/,
    (store) => readText(store, "properties", readProperties),
  ],
  [/\.main\+xml/, (store) => readText(store, "properties", readDefinedNames)],
  [/(?:^|\/)embeddings\/[^/]+ /, (store) => store.reading.stores.embeddedFiles++],
  [/(?:^|\/)model\/[^/]+\.data |model\+data/, (store) => (store.reading.stores.hasDataModel = true)],
];

interface StoreCount {
  readonly reading: OpenReading;
  readonly office: OfficePackage;
  readonly entry: ZipEntry;
  readonly within: readonly string[];
  readonly texts: Readonly<Record<"comments" | "properties", TextStore>>;
}

/** Counts what a workbook keeps besides its sheets, and hands over its tables and what people wrote there. */
export function readStores(reading: OpenReading, office: OfficePackage, within: readonly string[]): void {
  const texts = { comments: new TextStore("comments"), properties: new TextStore("properties") };
  for (const entry of office.zip.entries) {
    if (/_rels\/[^/]*$/.test(entry.name)) continue;
    const described = `${entry.name.toLowerCase()} ${office.typeOf(entry).toLowerCase()}`;
    const store = STORES.find(([pattern]) => pattern.test(described));
    if (store !== undefined) reading.attempt(() => store[1]({ reading, office, entry, within, texts }));
  }
  texts.comments.handOver(reading, within);
  texts.properties.handOver(reading, within);
}

function readText<Count>(
  { reading, office, entry, texts }: StoreCount,
  store: "comments" | "properties",
  read: (bytes: Uint8Array, into: TextStore, checkTime: () => void) => Count,
): Count {
  return read(office.read(entry), texts[store], () => reading.checkTime());
}
