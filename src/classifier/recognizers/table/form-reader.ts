import type { CellValue } from "../../workbook/workbook";
import { isData } from "./find-header";
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
  /** Where the first value of each label stands. */
  readonly places: FormPlace[] = [];
  private form: CellValue[] = [];

  /** @param labels the columns of labels */
  constructor(private readonly labels: readonly number[]) {}

  read(row: Row, line: number, done: (form: Row) => void): void {
    this.labels.forEach((column, at) => {
      const label = cellOf(row[column]);
      if (typeof label !== "string" || isData(label)) return;
      const end = this.labels[at + 1] ?? row.length;
      const index = row.findIndex((cell, place) => place > column && place < end && cellOf(cell) !== null);
      let own = this.header.indexOf(label);
      if (own < 0 && index >= 0 && this.header.length < MOST_LABELS) {
        own = this.header.push(label) - 1;
        this.places.push({ index, line });
      }
      if (own < 0) return;
      if (this.form[own] !== undefined) this.finish(done);
      this.form[own] = row[index] ?? null;
    });
  }

  finish(done: (form: Row) => void): void {
    const { form } = this;
    this.form = [];
    if (form.length > 0) done(form);
  }
}
