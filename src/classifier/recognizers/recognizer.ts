import type { ColumnKind } from "../standards/kinds";
import type { CellValue } from "../workbook/workbook";
import type { HeaderReading } from "./header/header-reading";
import type { NameProfile } from "./values/name-profile";

/** A column as recognizers see it: what its header says and a sample of its cells. */
export interface Column {
  /** From 0, in the sheet. */
  readonly index: number;
  /** The header as written, or null where the table has none. */
  readonly header: string | null;
  /** The header as understood, and the values as names: read once for all recognizers. */
  readonly says: HeaderReading;
  readonly names: NameProfile;
  /** Distinct non-empty cells below the header, at most a few hundred; text comes trimmed. */
  readonly values: readonly Exclude<CellValue, null>[];
  /** Non-empty cells in the sample, repeated ones too. */
  readonly filled: number;
}

/** Why a column may be of a kind: what the header says and what the values are, kept apart so that both can be shown. */
export interface Evidence {
  readonly kind: ColumnKind;
  /** 0 (says nothing or something else) to 1 (a header that can mean nothing else). */
  readonly header: number;
  /** Distinct values that pass the kind's own test, out of `tested`; 0 of 0 where the kind has no test. */
  readonly matching: number;
  readonly tested: number;
  /** The values alone prove the kind (e-mail addresses do, words do not). */
  readonly isConclusive: boolean;
}

export interface Recognizer {
  readonly id: ColumnKind;
  /**
   * Evidence for this kind by its header, or by values alone under a header that does not speak for it; null where there is none. Same
   * answer whatever the order of rows.
   */
  recognize(column: Column, by: "header" | "values"): Evidence | null;
}
