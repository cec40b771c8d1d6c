import type { OpenReading } from "../open-reading";
import type { RowSink } from "../workbook";
import type { TextBytes } from "./encoding";

/** Announces the one sheet that a text is, named like its file, has it read if anybody wants it, and ends it whatever happens. */
export function readOnlySheet(
  reading: OpenReading,
  text: TextBytes,
  file: { readonly name: string; readonly within: readonly string[] },
  read: (rows: RowSink) => void,
): void {
  const name = file.name.slice(file.name.lastIndexOf("/") + 1);
  const rows = reading.sink.sheet({ index: 0, name, visibility: "visible", hiddenColumns: [], within: file.within });
  if (!text.isCertain) reading.doubt("unknown-encoding");
  if (rows === null) return;
  try {
    read(rows);
  } finally {
    rows.end();
  }
}
