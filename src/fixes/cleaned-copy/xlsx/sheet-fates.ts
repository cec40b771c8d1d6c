import type { Fate } from "./formula-fate";

const COLUMNS = 16_384;

/** What becomes of the formulas of one sheet, once all are judged. */
export class SheetFates {
  /** Of formulas that do not stay as they are. */
  private readonly fates = new Map<number, Fate>();
  /** Groups of which some cell does not keep its formula, so that none can. */
  private readonly brokenGroups = new Set<string>();

  /** @param others what becomes of those that nothing else is said of */
  constructor(private readonly others: Fate = "keep") {}

  set(row: number, column: number, fate: Fate): void {
    this.fates.set(row * COLUMNS + column, fate);
  }

  breakGroup(group: string): void {
    this.brokenGroups.add(group);
  }

  of(row: number, column: number, group: string): Fate {
    const fate = this.fates.get(row * COLUMNS + column);
    return fate ?? (this.brokenGroups.has(group) ? "value" : this.others);
  }
}
