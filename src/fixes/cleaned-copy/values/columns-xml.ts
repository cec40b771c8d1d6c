import type { SheetHead } from "../../../classifier/index";
import { LAST_COLUMN } from "../xlsx/references";

const WIDEST = 255;
/** Excel's own, where none is said. */
const USUAL = 9;

/** The `cols` of a sheet: ranges in order that do not overlap, which is how Excel takes them; empty where nothing is said of any column. */
export function columnsXml({ hiddenColumns, looks }: SheetHead): string {
  const widths = looks?.widths ?? [];
  const edges = new Set<number>();
  for (const { first, last } of [...widths, ...hiddenColumns]) {
    edges.add(first);
    edges.add(Math.min(last, LAST_COLUMN) + 1);
  }
  const ascending = Array.from(edges)
    .filter((edge) => edge <= LAST_COLUMN + 1)
    .sort((one, other) => one - other);
  let columns = "";
  for (let at = 0; at + 1 < ascending.length; at++) {
    const [from = 0, to = 0] = ascending.slice(at, at + 2);
    const holds = ({ first, last }: { readonly first: number; readonly last: number }): boolean =>
      first <= from && from <= last;
    const width = widths.filter(holds).pop()?.width ?? 0;
    const isHidden = hiddenColumns.some(holds);
    if (width === 0 && !isHidden) continue;
    const size = width === 0 ? `width="${USUAL}"` : `width="${Math.min(WIDEST, width)}" customWidth="1"`;
    columns += `<col min="${from + 1}" max="${to}" ${size}${isHidden ? ' hidden="1"' : ""}/>`;
  }
  return columns === "" ? "" : `<cols>${columns}</cols>`;
}
