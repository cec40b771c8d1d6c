import type { OpenReading } from "./open-reading";
import type { TableStore } from "./workbook";

/** More are no remarks that anybody reads. */
const MOST_REMARKS = 5_000;
const MOST_LINES = 200;
const LONGEST_LINE = 2_000;

const NOTHING = (): void => undefined;

/** What people wrote beside the sheets of a workbook, handed over as a table: a row for each remark, a cell for each of its lines. */
export class TextStore {
  private readonly remarks: (readonly string[])[] = [];

  constructor(private readonly store: TableStore) {}

  /** @param authors whose names stand above their notes, in a line of their own */
  add(text: string, authors: readonly string[] = []): void {
    const lines = text.split(/\r\n|[\r\n]/).filter((line) => line.trim() !== "");
    const written = lines.filter((line) => !authors.some((author) => line === `${author}:`)).slice(0, MOST_LINES);
    if (written.length === 0 || this.remarks.length === MOST_REMARKS) return;
    this.remarks.push(written.map((line) => line.slice(0, LONGEST_LINE)));
  }

  handOver({ sink }: OpenReading, within: readonly string[]): void {
    if (this.remarks.length === 0) return;
    const { store } = this;
    const rows = sink.sheet({ index: 0, name: "", visibility: "hidden", hiddenColumns: [], within, store });
    this.remarks.forEach((lines, position) => rows?.row(position, lines, false, [], NOTHING));
    rows?.end();
  }
}
