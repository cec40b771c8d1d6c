import type { AttributeWalk } from "../../../classifier/index";
import { decodeXmlText } from "../../../classifier/index";
import type { Area } from "./references";
import { parseArea } from "./references";
import type { CellSpans } from "./cell-spans";

import { readAttributes } from "./row-tags";

/** What a cell says of its formula. */
export interface FormulaCell {
  readonly kind: "normal" | "shared" | "array" | "dataTable";
  /** As the file stores it; empty in all cells of a group but its first. */
  readonly text: string;
  /** Number of the group of cells that share one formula; empty where there is none. */
  readonly group: string;
  /** The cells that the formula fills, of which this is the first; null where none are named. */
  readonly filled: Area | null;
}

/** Null where the cell has no formula. */
export function readFormulaCell(bytes: Uint8Array, walk: AttributeWalk, cell: CellSpans): FormulaCell | null {
  const { from, to } = cell.formulaTag;
  if (from < 0) return null;
  const attributes = readAttributes(bytes, walk, from + 1, to);
  const kind = attributes.get("t");
  return {
    kind: kind === "shared" || kind === "array" || kind === "dataTable" ? kind : "normal",
    text: cell.formula.to > cell.formula.from ? decodeXmlText(bytes, cell.formula.from, cell.formula.to) : "",
    group: kind === "shared" ? (attributes.get("si") ?? "") : "",
    filled:
      kind === "array" || kind === "dataTable" || kind === "shared" ? parseArea(attributes.get("ref") ?? "") : null,
  };
}
