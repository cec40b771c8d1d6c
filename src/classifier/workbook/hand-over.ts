import type { OpenReading } from "./open-reading";
import { RowAssembly } from "./row-assembly";
import type { TextTable } from "./text/text-table";

/** Hands over the tables of a text as sheets, named like the file where the text does not name them. */
export function handOver(
  reading: OpenReading,
  tables: readonly TextTable[],
  name: string,
  within: readonly string[],
): void {
  tables.forEach((table, index) => {
    const { visibility, rows } = table;
    const sheetName = table.name === "" ? name.slice(name.lastIndexOf("/") + 1) : table.name;
    const sink = reading.sink.sheet({ index, name: sheetName, visibility, hiddenColumns: [], within });
    if (sink === null) return;
    try {
      const assembly = new RowAssembly(reading, sink, Infinity);
      for (const cells of rows) {
        assembly.begin(-1, false);
        cells.forEach((value, column) => assembly.put(column, value));
        assembly.end();
      }
    } finally {
      sink.end();
    }
  });
}
