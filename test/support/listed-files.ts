import type { ReplaceAttachment } from "../../src/fixes/index";
import type { DraftContent } from "../outlook/index";

export const text = (words: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(words);

export const COPY = "list (without personal data).csv";

/** Two files of one name, with a picture that is no file between them. */
export const FILES: NonNullable<DraftContent["attachments"]> = [
  { name: "list.csv", bytes: text("first") },
  { name: "image001.png", isInline: true, bytes: text("signature") },
  { name: "list.csv", bytes: text("second") },
  { name: "notes.txt", bytes: text("notes") },
];

/** The second of them by its copy. */
export const REPLACE: ReplaceAttachment = {
  type: "replace-attachment",
  name: "list.csv",
  ordinal: 1,
  original: text("second"),
  newName: COPY,
  bytes: text("clean"),
};
