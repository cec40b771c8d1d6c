import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Column, Evidence, Recognizer } from "../../../src/classifier/recognizers/recognizer";
import { readColumns } from "../../../src/classifier/recognizers/table/read-columns";
import type { CellValue } from "../../../src/classifier/workbook/workbook";

/** A column as a sheet would give it. */
function columnOf(header: string | null, values: readonly CellValue[]): Column {
  const rows = values.map((value) => [value]);
  return readColumns(header === null ? null : [header], rows.length > 0 ? rows : [[]])[0]!;
}

export interface RecognizerTable {
  /** Headers that say this kind clearly, in several languages and spellings. */
  readonly clear: readonly string[];
  /** Headers that may mean it. */
  readonly vague?: readonly string[];
  /** Headers that look alike and mean something else. */
  readonly other: readonly string[];
  /** A column of values of this kind, and values that are none. */
  readonly fits?: readonly CellValue[];
  readonly misfits?: readonly CellValue[];
  /** Columns whose values prove the kind without a header. */
  readonly proofs?: readonly (readonly CellValue[])[];
  readonly noProofs?: readonly (readonly CellValue[])[];
}

/** The table each recognizer is held to: what it accepts, what it leaves alone, and that rows may come in any order. */
export function describeRecognizer(recognizer: Recognizer, table: RecognizerTable): void {
  const { clear, vague = [], other, fits = [], misfits = [], proofs = [], noProofs = [] } = table;
  const recognize = (header: string | null, values: readonly CellValue[]): Evidence | null =>
    recognizer.recognize(columnOf(header, values), "header") ??
    recognizer.recognize(columnOf(header, values), "values");

  describe(recognizer.id, () => {
    it.each(clear)("is what the header %j says", (header) => {
      expect(recognize(header, [])?.header).toBeGreaterThanOrEqual(0.9);
    });

    it.each(vague)("may be what the header %j says", (header) => {
      const strength = recognize(header, [])?.header;
      expect(strength).toBeGreaterThan(0);
      expect(strength).toBeLessThan(0.9);
    });

    it.each(other)("is not what the header %j says", (header) => {
      expect(recognize(header, [])?.header ?? 0).toBeLessThan(0.4);
    });

    if (fits.length > 0) {
      it.each(fits)("can be %j", (value) => {
        expect(recognize(clear[0]!, [value])).toMatchObject({ matching: 1, tested: 1 });
      });
    }

    if (misfits.length > 0) {
      it.each(misfits)("cannot be %j", (value) => {
        expect(recognize(clear[0]!, [value])).toMatchObject({ matching: 0, tested: 1 });
      });
    }

    if (proofs.length > 0) {
      it.each(proofs.map((values) => [values]))("is proven by %j", (values) => {
        expect(recognize(null, values)?.isConclusive).toBe(true);
      });
    }

    it.each(noProofs.map((values) => [values]))("is not proven by %j", (values) => {
      expect(recognize(null, values)?.isConclusive ?? false).toBe(false);
    });

    test.prop([fc.shuffledSubarray([...fits, ...misfits], { minLength: fits.length + misfits.length })])(
      "does not depend on the order of rows",
      (values) => {
        expect(recognize(clear[0]!, values)).toEqual(recognize(clear[0]!, [...fits, ...misfits]));
      },
    );
  });
}
