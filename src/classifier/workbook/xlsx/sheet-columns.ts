import { MAX_COLUMNS } from "../row-assembly";
import type { ColumnRange } from "../workbook";
import { AttributeWalk, isFlagSet } from "../xml/attributes";
import { isNamed, nameEnd } from "../xml/markup";
import { parseIndex, parseNumber } from "../xml/numbers";

/** A column narrower than half a pixel; a width counts digits of about 7 pixels. */
export const INVISIBLE_WIDTH = 0.07;

/** Gathers which columns of a sheet are not seen, from the tags that stand before its data. */
export class SheetColumns {
  private readonly attributes = new AttributeWalk();
  private readonly hidden: ColumnRange[] = [];
  /** Columns that the sheet speaks of; the others are as wide as its default. */
  private readonly described: ColumnRange[] = [];
  private isHiddenByDefault = false;

  /** @param name where the tag's name begins */
  take(bytes: Uint8Array, name: number, next: number): void {
    if (isNamed(bytes, name, "col")) this.takeColumn(bytes, name, next);
    else if (isNamed(bytes, name, "sheetFormatPr")) this.takeDefaults(bytes, name, next);
  }

  /** By flag or by width. */
  ranges(): readonly ColumnRange[] {
    return this.isHiddenByDefault ? [...this.hidden, ...rangesBeside(this.described)] : this.hidden;
  }

  /** A default width of zero hides every column that has none of its own (ECMA-376 part 1, 18.3.1.81). */
  private takeDefaults(bytes: Uint8Array, name: number, next: number): void {
    const { attributes } = this;
    attributes.start(nameEnd(bytes, name, next));
    while (attributes.next(bytes, next)) {
      if (!attributes.isNamed(bytes, "defaultColWidth")) continue;
      this.isHiddenByDefault = parseNumber(bytes, attributes.valueAt, attributes.valueEnd) < INVISIBLE_WIDTH;
    }
  }

  private takeColumn(bytes: Uint8Array, name: number, next: number): void {
    const { attributes } = this;
    let first = -1;
    let last = -1;
    let isHidden = false;
    attributes.start(nameEnd(bytes, name, next));
    while (attributes.next(bytes, next)) {
      const { valueAt, valueEnd } = attributes;
      if (attributes.isNamed(bytes, "min")) first = parseIndex(bytes, valueAt, valueEnd) - 1;
      else if (attributes.isNamed(bytes, "max")) last = parseIndex(bytes, valueAt, valueEnd) - 1;
      else if (attributes.isNamed(bytes, "hidden")) isHidden = isHidden || isFlagSet(bytes, valueAt, valueEnd);
      else if (attributes.isNamed(bytes, "width"))
        isHidden = isHidden || parseNumber(bytes, valueAt, valueEnd) < INVISIBLE_WIDTH;
    }
    // Formats beyond the grid lose nothing, so they are cut off without a doubt.
    last = Math.min(last, MAX_COLUMNS - 1);
    if (first < 0 || last < first) return;
    this.described.push({ first, last });
    if (isHidden) this.hidden.push({ first, last });
  }
}

/** The columns of the grid in none of these. */
function rangesBeside(ranges: readonly ColumnRange[]): readonly ColumnRange[] {
  const beside: ColumnRange[] = [];
  let next = 0;
  for (const { first, last } of [...ranges].sort((one, other) => one.first - other.first)) {
    if (first > next) beside.push({ first: next, last: first - 1 });
    next = Math.max(next, last + 1);
  }
  if (next < MAX_COLUMNS) beside.push({ first: next, last: MAX_COLUMNS - 1 });
  return beside;
}
