import type { DoubtReason } from "../message/doubt-reason";
import type { PersonalKind } from "../standards/kinds";
import type { FileFormat, HiddenStores, SheetVisibility, TableStore } from "../workbook/workbook";

/** A personal column: position, kind and the strength of its evidence; never its header or a cell. */
export interface PersonalColumn {
  /** From 0. */
  readonly index: number;
  readonly kind: PersonalKind;
  /** By flag, by zero width, or because nothing of its text is seen. */
  readonly hidden: boolean;
  readonly headerSays: boolean;
  /** By its neighbours alone, under no header: shown, and weighed by no rule. */
  readonly isGuess?: boolean;
  readonly matching: number;
  readonly tested: number;
  /** Where the header above it ends, as a row of the sheet from 0; absent where there is none. */
  readonly headerRow?: number;
  /** Where people stand in columns: the row that holds this of them, its label before it. The first of them is told with all its rows. */
  readonly row?: number;
}

/** The kinds that rules weigh: what nothing but the neighbours of a column tells raises no verdict. */
export function weighedKinds(columns: readonly Pick<PersonalColumn, "kind" | "isGuess">[]): readonly PersonalKind[] {
  return columns.filter(({ isGuess }) => isGuess !== true).map(({ kind }) => kind);
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
  /** Columns that are shown and of which no text is seen, personal or not. */
  readonly unseenColumns: readonly number[];
  /** Columns that hold anything, personal or not. */
  readonly columnsInUse: number;
  /** Where the header ends, as a row of the sheet from 0; null where there is none. */
  readonly headerRow: number | null;
  /** Distinct people, or null where the sheet is not about people. */
  readonly people: number | null;
  /** A header beside the people makes it private to be among them ("Disciplinary action"), whatever the kinds are. */
  readonly isSensitive: boolean;
  /** Personal columns only; empty where the sheet is not about people. */
  readonly columns: readonly PersonalColumn[];
}

/** A table that is kept behind the sheets: what a pivot table was made of, or cells of another workbook; or people listed in remarks. */
export interface CacheInspection {
  readonly store: TableStore;
  /** Remarks where it is no table. */
  readonly rows: number;
  readonly people: number | null;
  readonly kinds: readonly PersonalKind[];
}

/** What one attachment holds, without any of its words. */
export interface AttachmentInspection {
  readonly name: string;
  /** Null where nothing could be read at all. */
  readonly format: FileFormat | null;
  /** Distinct people in all of it, hidden parts too. */
  readonly people: number | null;
  /** Distinct people in what is seen when the file is opened: columns in sight on visible sheets. */
  readonly peopleInSight: number | null;
  /** A header beside people of any table, hidden ones and caches too, makes it private to be among them. */
  readonly isSensitive: boolean;
  readonly sheets: readonly SheetInspection[];
  readonly caches: readonly CacheInspection[];
  readonly stores: HiddenStores;
  readonly doubts: readonly DoubtReason[];
}

const SHOWS_ITS_FILES: readonly (FileFormat | null)[] = ["zip", "eml", "msg"];

/**
 * A sheet of a workbook that lies inside a document or another workbook, where a double click opens it; an archive and a message show
 * their files.
 */
export function isEmbedded({ within }: Pick<SheetInspection, "within">, format: FileFormat | null): boolean {
  return within.length > 0 && !SHOWS_ITS_FILES.includes(format);
}
