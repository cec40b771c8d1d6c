import type { CellValue } from "../../workbook/workbook";
import { isEmail } from "../email";
import { readHeader } from "../header/header-reading";
import { withoutRemark } from "../values/name-before";
import { nameShape } from "../values/name-shape";
import { withPlainDigits } from "../values/plain-digits";
import { isNumeric, yearOf } from "../values/value-tests";

/** Codes and numbers mix digits into letters; the numbering of headers ("Email 2") does not. */
const CODE = /\d{3}|\d[^\d\s]\d/;

/** What stands below headers, never in them. */
export function isData(cell: Exclude<CellValue, null>): boolean {
  if (typeof cell !== "string") return true;
  const text = withPlainDigits(cell);
  return CODE.test(text) || isNumeric(text) || yearOf(text) !== null || isEmail(cell) || isPersonName(cell);
}

function isPersonName(cell: string): boolean {
  return withoutRemark(cell) !== cell || (isFullName(cell) && !readHeader(cell).isKnown);
}

/** A given and a family name. */
export function isFullName(cell: CellValue | undefined): boolean {
  const shape = typeof cell === "string" ? nameShape(cell) : null;
  return shape !== null && shape.words > 1 && shape.hasGiven && shape.hasFamily;
}
