import type { OpenReading } from "./open-reading";
import type { TableStore } from "./workbook";

/** More are not looked at, which is a doubt. */
const MOST_REMARKS = 5_000;

const NOTHING = (): void => undefined;

/** What people wrote beside the sheets of a workbook, handed over as a table: a row for each remark, a cell for each of its lines. */
export class TextStore {
  private readonly remarks: (readonly string[])[] = [];
  private isCut = false;

  constructor(private readonly store: TableStore) {}

  /** @param authors whose names stand above their notes, in a line of their own */
  add(text: string, authors: readonly string[] = []): void {
    const lines = text.split(/\r\n|[\r\n]/).filter((line) => line.trim() !== "");
    const written = lines.filter((line) => !authors.some((author) => line === `${author}:`));
    if (written.length === 0) return;
    if (this.remarks.length === MOST_REMARKS) this.isCut = true;
    else this.remarks.push(written);
  }

  handOver(reading: OpenReading, within: readonly string[]): void {
    if (this.isCut) reading.doubt("too-many-cells");
    if (this.remarks.length === 0) return;
    const { store } = this;
    const rows = reading.sink.sheet({ index: 0, name: "", visibility: "hidden", hiddenColumns: [], within, store });
    this.remarks.forEach((lines, position) => rows?.row(position, lines, false, [], NOTHING));
    rows?.end();
  }
}
