import { shortenFileName } from "./shorten";
import type { Words } from "./words";

const NAME = 31;

/**
 * A sheet by its number and, where it is known, its name, with the files it lies in.
 *
 * @param name read from the file, or empty
 */
export function describeSheet(
  { sheet, within }: { readonly sheet: number; readonly within: readonly string[] },
  name: string,
  { pane }: Words,
): string {
  const { columns } = pane;
  const n = sheet + 1;
  const own = name === "" ? columns.sheet({ n }) : columns.namedSheet({ n, name: shortenFileName(name, NAME) });
  return [...within.map((file) => shortenFileName(file, NAME)), own].join(" › ");
}
