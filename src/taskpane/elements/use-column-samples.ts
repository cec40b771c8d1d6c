import { useEffect, useState } from "react";
import type { AttachmentReference, ColumnReference, ColumnSample } from "../../classifier/index";
import { useLiveMessage } from "../live-message";

/** A sheet by its place in a file. */
export interface SheetPlace {
  readonly sheet: number;
  readonly within: readonly string[];
}

export interface LiveColumns {
  readonly sampleOf: (column: ColumnReference) => ColumnSample | undefined;
  /** Empty until it is read, and where the sheet has none. */
  readonly nameOf: (place: SheetPlace) => string;
}

/** What the columns and their sheets are called in the file, read after the screen is there: the findings do not wait for it. */
export function useColumnSamples(
  attachment: AttachmentReference | undefined,
  columns: readonly ColumnReference[],
): LiveColumns {
  const live = useLiveMessage();
  const [samples, setSamples] = useState<readonly ColumnSample[]>([]);
  useEffect(() => {
    if (live === null || attachment === undefined) return;
    const timer = setTimeout(() => setSamples(live.sample(attachment, columns)), 0);
    return () => clearTimeout(timer);
  }, [attachment, columns, live]);
  return {
    sampleOf: (column) =>
      samples.find(
        ({ index, row, ...place }) => index === column.index && row === column.row && isSameSheet(place, column),
      ),
    nameOf: (place) => samples.find((sample) => isSameSheet(sample, place))?.sheetName ?? "",
  };
}

export function isSameSheet(one: SheetPlace, other: SheetPlace): boolean {
  return one.sheet === other.sheet && one.within.join("/") === other.within.join("/");
}
