import type { DoubtReason } from "../message/doubt-reason";
import type { OpenReading } from "./open-reading";
import { ReadingStop } from "./reading-stop";
import type { FileFormat } from "./workbook";

/** A file whose format is known and that can now be read. */
export interface IdentifiedFile {
  readonly format: FileFormat;
  /** Hands over what the file holds, or throws the ReadingStop that says why it cannot. */
  readonly read: () => void;
}

export interface NamedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** The archives around it lead to this file's name. */
  readonly within: readonly string[];
}

/** Finds out what a file inside of another is. */
export type Identify = (file: NamedFile) => IdentifiedFile;

/** A file that is settled without being read: it holds no table, or could hold one that is not read. */
export function settled(format: FileFormat, doubt: DoubtReason | null): IdentifiedFile {
  return doubt === null ? { format, read: () => undefined } : doubtful(format, doubt);
}

export function doubtful(format: FileFormat, reason: DoubtReason): IdentifiedFile {
  return failing(format, new ReadingStop(reason));
}

export function failing(format: FileFormat, error: unknown): IdentifiedFile {
  return {
    format,
    read: () => {
      throw error;
    },
  };
}

/** Reads a file inside of `outer`. @throws ReadingStop `too-deep` */
export function readInside(
  reading: OpenReading,
  outer: NamedFile,
  inner: { readonly name: string; readonly bytes: Uint8Array },
  identify: Identify,
): void {
  if (outer.within.length >= reading.limits.maxDepth) throw new ReadingStop("too-deep");
  identify({ ...inner, within: [...outer.within, inner.name] }).read();
}

/** Reads files inside of `outer`, one after the other; what stops one does not stop the others. */
export function readFilesInside(
  reading: OpenReading,
  outer: NamedFile,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  identify: Identify,
): void {
  if (files.length > reading.limits.maxParts) throw new ReadingStop("too-many-parts");
  for (const inner of files) reading.attempt(() => readInside(reading, outer, inner, identify));
}
