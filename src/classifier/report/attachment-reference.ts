/** Which file of a message is meant: Outlook's ids are indexes on classic Windows and Mac, and two files may have one name. */
export interface AttachmentReference {
  readonly name: string;
  /** 0 for the first file of that name. */
  readonly ordinal: number;
  /** How many files of the message have that name. */
  readonly namesakes: number;
}

interface Named {
  readonly name: string;
}

/** @param file one of `files`, itself */
export function referTo<File extends Named>(file: File, files: readonly File[]): AttachmentReference {
  const namesakes = files.filter(({ name }) => name === file.name);
  return { name: file.name, ordinal: namesakes.indexOf(file), namesakes: namesakes.length };
}

/** The file meant, among the attachments of the same message or their inspections, in the message's order. */
export function findReferred<File extends Named>(
  { name, ordinal }: Pick<AttachmentReference, "name" | "ordinal">,
  files: readonly File[],
): File | undefined {
  return files.filter((file) => file.name === name)[ordinal];
}
