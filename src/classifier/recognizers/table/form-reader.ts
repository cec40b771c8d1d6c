import type { CellValue } from "../../workbook/workbook";
import { isData } from "./data-cells";
import { cellOf } from "./read-columns";

type Row = readonly CellValue[];

/** No form has more. */
export const MOST_LABELS = 60;

/** Where somebody's value stands: the column, and which of the rows. */
export interface FormPlace {
  readonly index: number;
  readonly line: number;
}

/** Reads forms, one below the other, as rows of a table: each label has its value behind it, and where it comes again the next form begins. */
export class FormReader {
  readonly header: string[] = [];
  /** For each column of values: where the first of each label stands in it. */
  readonly places: FormPlace[][] = [];
  /** The open one, or one for each column of labels. */
  private readonly open: CellValue[][] = [];

  /**
   * @param labels the columns of labels
   * @param areBeside each of them has forms of its own
   */
  constructor(
    private readonly labels: readonly number[],
    private readonly areBeside: boolean,
  ) {}

  read(row: Row, line: number, done: (form: Row) => void): void {
    this.labels.forEach((column, at) => {
      const label = cellOf(row[column]);
      if (typeof label !== "string" || isData(label)) return;
      const end = this.labels[at + 1] ?? row.length;
      const index = row.findIndex((cell, place) => place > column && place < end && cellOf(cell) !== null);
      let own = this.header.indexOf(label);
      if (own < 0 && index >= 0 && this.header.length < MOST_LABELS) own = this.header.push(label) - 1;
      if (own < 0) return;
      if (index >= 0) this.place(own, index, line);
      const slot = this.areBeside ? at : 0;
      const open = this.open[slot];
      if (open !== undefined && open[own] === undefined) {
        open[own] = row[index] ?? null;
        return;
      }
      if (open !== undefined) done(open);
      const form: CellValue[] = [];
      form[own] = row[index] ?? null;
      this.open[slot] = form;
    });
  }

  /** @returns those that may go on in the next row */
  unfinished(): readonly Row[] {
    return this.open.filter((form) => form.length > 0);
  }

  private place(own: number, index: number, line: number): void {
    const places = (this.places[index] = this.places[index] ?? []);
    places[own] = places[own] ?? { index, line };
  }
}
