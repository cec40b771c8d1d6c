import type { OpenReading } from "./open-reading";
import { RowAssembly } from "./row-assembly";
import type { LazyTable } from "./text/text-table";

/** Hands over the tables of a text as sheets, named like the file where the text does not name them. */
export function handOver(
  reading: OpenReading,
  tables: readonly LazyTable[],
  name: string,
  within: readonly string[],
): void {
  tables.forEach(({ name: tableName, visibility, rows, hiddenColumns = [], hiddenRows }, index) => {
    const sheetName = tableName === "" ? name.slice(name.lastIndexOf("/") + 1) : tableName;
    const sink = reading.sink.sheet({ index, name: sheetName, visibility, hiddenColumns, within });
    if (sink === null) return;
    try {
      const assembly = new RowAssembly(reading, sink, Infinity);
      let row = 0;
      for (const cells of rows) {
        assembly.begin(-1, hiddenRows?.has(row) === true);
        cells.forEach((value, column) => assembly.put(column, value));
        assembly.end();
        row++;
      }
    } finally {
      sink.end();
    }
  });
}
