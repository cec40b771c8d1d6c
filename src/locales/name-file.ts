import type { AttachmentReference } from "../classifier/index";
import { shortenFileName } from "./shorten";

/**
 * A file by its name, and one of several of that name by its place among them: "list.xlsx (2/2)".
 *
 * @param length most UTF-16 units of the name, at least 12
 */
export function nameFile({ name, ordinal, namesakes }: AttachmentReference, length: number): string {
  const shown = shortenFileName(name, length);
  return namesakes > 1 ? `${shown} (${String(ordinal + 1)}/${String(namesakes)})` : shown;
}
