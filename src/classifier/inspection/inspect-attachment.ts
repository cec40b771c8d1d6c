import type { DoubtReason } from "../message/doubt-reason";
import type { Observed } from "../message/observed";
import type { Attachment } from "../message/snapshot";
import type { Guess } from "../recognizers/table/silent/silent-column";
import { ReadingStop } from "../workbook/reading-stop";
import { readWorkbook } from "../workbook/read-workbook";
import type { FileFormat, HiddenStores, ReadingLimits } from "../workbook/workbook";
import { inspectRemarks } from "./inspect-remarks";
import { inspectSheet } from "./inspect-sheet";
import type { InspectedSheet } from "./inspect-sheet";
import type { AttachmentInspection, CacheInspection } from "./inspection";
import { isEmbedded, weighedKinds } from "./inspection";
import { joinPeople } from "./join-people";
import type { CountedPeople } from "./join-people";

const NO_STORES: HiddenStores = {
  pivotRecords: 0,
  externalCells: 0,
  comments: 0,
  embeddedFiles: 0,
  hasDataModel: false,
};

/** What is inspected; the rest of an attachment does not matter here. */
export interface InspectedAttachment {
  readonly name: string;
  readonly kind: Attachment["kind"];
  readonly content: Observed<Uint8Array>;
}

/**
 * Reads an attachment and says which personal columns its sheets hold and how many people are in it. What could not be read is
 * a doubt beside what was. Nothing of the file's words is in the answer but the names of files inside an archive.
 *
 * @param guess tells further columns by their neighbours, where somebody sees them; verdicts are the same without
 */
export function inspectAttachment(
  attachment: InspectedAttachment,
  limits: ReadingLimits,
  guess?: Guess,
): AttachmentInspection {
  const { name, kind, content } = attachment;
  if (kind === "cloud") {
    return unread(name, "cloud-link");
  }
  if (content.status === "unknown") {
    return unread(name, content.reason);
  }
  const sheets: InspectedSheet[] = [];
  const remarks: CacheInspection[] = [];
  const checkTime = (): void => {
    if (limits.isOutOfTime()) throw new ReadingStop("out-of-time");
  };
  const reading = readWorkbook(content.value, name, limits, {
    sheet: (head) =>
      head.store === "comments" || head.store === "properties"
        ? inspectRemarks(head.store, (found) => remarks.push(found))
        : inspectSheet(head, name, (sheet) => sheets.push(sheet), checkTime, guess),
  });
  return {
    name,
    format: reading.format,
    // People in remarks are counted, but told apart from those in tables by nothing: there are at least so many.
    people: remarks.reduce((most, { people }) => Math.max(most ?? 0, people ?? 0), peopleIn(sheets)),
    peopleInSight: peopleIn(sheets.filter((sheet) => isInSight(sheet, reading.format))),
    isSensitive: sheets.some(({ inspection }) => inspection.isSensitive),
    sheets: sheets.filter(({ store }) => store === null).map(({ inspection }) => inspection),
    caches: sheets.reduce<CacheInspection[]>((caches, { store, inspection: { rows, people, columns } }) => {
      if (store !== null) caches.push({ store, rows, people, kinds: weighedKinds(columns) });
      return caches;
    }, remarks),
    stores: reading.stores,
    doubts: reading.doubts,
  };
}

function unread(name: string, reason: DoubtReason): AttachmentInspection {
  return {
    name,
    format: null,
    people: null,
    peopleInSight: null,
    isSensitive: false,
    sheets: [],
    caches: [],
    stores: NO_STORES,
    doubts: [reason],
  };
}

/** A visible sheet with at least one personal column that is not hidden. */
function isInSight({ store, inspection }: InspectedSheet, format: FileFormat): boolean {
  const { visibility, columns } = inspection;
  return (
    store === null &&
    visibility === "visible" &&
    !isEmbedded(inspection, format) &&
    columns.some(({ hidden }) => !hidden)
  );
}

function peopleIn(sheets: readonly InspectedSheet[]): number | null {
  return joinPeople(sheets.reduce<CountedPeople[]>((all, { people }) => all.concat(people), []));
}
