/** A title and a header may be seen above letters that are not. */
const SEEN_ABOVE = 2;
const MOST_SEEN = 0.1;

interface Count {
  seen: number;
  unseen: number;
}

/** Counts, column by column, the cells of a sheet that are seen and those that are not, by the styles they have. */
export class SeenCells {
  private readonly counts = new Map<number, Count>();

  count(column: number, isUnseen: boolean): void {
    const count = this.counts.get(column) ?? { seen: 0, unseen: 0 };
    this.counts.set(column, count);
    if (isUnseen) count.unseen++;
    else count.seen++;
  }

  /**
   * Columns of which no more than a title is seen. None where that is so of all columns: then something else colours the sheet, such as a
   * table's own style.
   */
  unseenColumns(): readonly number[] {
    const columns = Array.from(this.counts.entries())
      .filter(([, { seen, unseen }]) => unseen > seen && seen <= Math.max(SEEN_ABOVE, MOST_SEEN * unseen))
      .map(([column]) => column);
    return columns.length < this.counts.size ? columns.sort((a, b) => a - b) : [];
  }
}
