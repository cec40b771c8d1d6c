import type { OpenWorkbook, Relationship } from "../../../classifier/index";
import { ReadingStop } from "../../../classifier/index";

/** A part of the original, and what its relationships lead to. */
export interface OfficePart {
  readonly bytes: Uint8Array;
  /** The bytes behind a relationship; null where there is none, or it leads out of the file. */
  readonly follow: (id: string) => Uint8Array | null;
}

export function officePart({ office }: OpenWorkbook, entry: NonNullable<Relationship["entry"]>): OfficePart {
  const relationships = office.relationships(entry.name);
  return {
    bytes: office.read(entry),
    follow: (id) => {
      const target = relationships.get(id)?.entry ?? null;
      return target === null ? null : readMarkupOrPicture(office, target);
    },
  };
}

/** Null for a picture whose first bytes look like UTF-16, as those of drawn formats (EMF, WMF) do. */
function readMarkupOrPicture(
  office: OpenWorkbook["office"],
  entry: NonNullable<Relationship["entry"]>,
): Uint8Array | null {
  try {
    return office.read(entry);
  } catch (error) {
    if (error instanceof ReadingStop && error.reason === "unknown-encoding") return null;
    throw error;
  }
}
