import type { AttachmentInspection, DoubtReason, PersonalKind } from "../../src/classifier/index";

const NOTHING_HIDDEN = { pivotRecords: 0, externalCells: 0, comments: 0, embeddedFiles: 0, hasDataModel: false };

/** What inspecting a one-sheet file would say: `people` people in columns of these kinds. */
export function inspectionOf(
  name: string,
  people: number | null,
  kinds: readonly PersonalKind[] = [],
): AttachmentInspection {
  const rows = people ?? 10;
  const columns = kinds.map((kind, index) => ({
    index,
    kind,
    hidden: false,
    headerSays: true,
    matching: rows,
    tested: rows,
  }));
  return {
    name,
    format: "xlsx",
    people,
    peopleInSight: people,
    isSensitive: false,
    caches: [],
    sheets: [
      {
        index: 0,
        within: [],
        visibility: "visible",
        rows,
        hiddenRows: 0,
        unseenColumns: [],
        isSensitive: false,
        columnsInUse: Math.max(columns.length, 2),
        headerRow: 0,
        people,
        columns,
      },
    ],
    stores: NOTHING_HIDDEN,
    doubts: [],
  };
}

export function unreadInspection(name: string, reason: DoubtReason): AttachmentInspection {
  return {
    name,
    format: null,
    people: null,
    peopleInSight: null,
    isSensitive: false,
    sheets: [],
    caches: [],
    stores: NOTHING_HIDDEN,
    doubts: [reason],
  };
}
