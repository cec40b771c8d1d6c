import type { DoubtReason } from "../message/doubt-reason";
import type { PersonalKind } from "../standards/kinds";
import type { FileFormat, HiddenStores, SheetVisibility } from "../workbook/workbook";

/** A personal column: position, kind and the strength of its evidence; never its header or a cell. */
export interface PersonalColumn {
  /** From 0. */
  readonly index: number;
  readonly kind: PersonalKind;
  /** Hidden by flag or by zero width. */
  readonly hidden: boolean;
  readonly headerSays: boolean;
  readonly matching: number;
  readonly tested: number;
}

export interface SheetInspection {
  /** Position in the file, from 0. */
  readonly index: number;
  /** Files this sheet lies in, for a zip; empty otherwise. */
  readonly within: readonly string[];
  readonly visibility: SheetVisibility;
  /** Data rows, headers aside. */
  readonly rows: number;
  /** Data rows hidden by hand or by a filter. */
  readonly hiddenRows: number;
  /** Distinct people, or null where the sheet is not about people. */
  readonly people: number | null;
  /** Personal columns only; empty where the sheet is not about people. */
  readonly columns: readonly PersonalColumn[];
}

/** What one attachment holds, without any of its words. */
export interface AttachmentInspection {
  readonly name: string;
  /** Null where nothing could be read at all. */
  readonly format: FileFormat | null;
  readonly people: number | null;
  readonly sheets: readonly SheetInspection[];
  readonly stores: HiddenStores;
  readonly doubts: readonly DoubtReason[];
}
