import { walkSheetData } from "./sheet-data";
import type { SheetPlan } from "./open-sheets";
import type { StringTable } from "./string-table";

/** Shorter pieces are in other words by chance. */
const SHORTEST = 3;

/**
 * Whether what a formula made of removed cells repeats one of them: `=B2` does, `="Dear "&B2` does, `=B2>5` and a sum do not. The cells
 * are only looked through when the first such formula is met.
 */
export class RepeatedValues {
  private found: { readonly whole: ReadonlySet<string>; readonly beginnings: ReadonlyMap<string, string[]> } | null =
    null;

  constructor(
    private readonly plans: readonly SheetPlan[],
    private readonly strings: StringTable,
    private readonly checkTime: () => void,
  ) {}

  isIn(value: string): boolean {
    this.found ??= this.find();
    const { whole, beginnings } = this.found;
    const text = normalize(value);
    if (whole.has(text)) return true;
    for (let at = 0; at + SHORTEST <= text.length; at++) {
      const candidates = beginnings.get(text.slice(at, at + SHORTEST)) ?? [];
      if (candidates.some((candidate) => text.startsWith(candidate, at))) return true;
    }
    return false;
  }

  private find(): NonNullable<RepeatedValues["found"]> {
    const whole = new Set<string>();
    for (const { source, removal } of this.plans) {
      if (source === null || (!removal.isWhole && removal.columns.length === 0)) continue;
      const { bytes, data } = source;
      walkSheetData(bytes, data, this.checkTime, {
        row: () => undefined,
        cell: (cell) => {
          if (!removal.hasColumn(cell.column)) return;
          const shared = cell.sharedPosition(bytes);
          const text = normalize(shared >= 0 ? this.strings.text(shared) : (cell.ownText(bytes) ?? ""));
          if (text !== "") whole.add(text);
        },
        rowEnd: () => undefined,
      });
    }
    const beginnings = new Map<string, string[]>();
    whole.forEach((text) => {
      // A number's digits are in other numbers by chance.
      if (text.length < SHORTEST || /^-?[\d.]+(?:e[-+]?\d+)?$/.test(text)) return;
      const beginning = text.slice(0, SHORTEST);
      const same = beginnings.get(beginning);
      if (same === undefined) beginnings.set(beginning, [text]);
      else same.push(text);
    });
    return { whole, beginnings };
  }
}

function normalize(text: string): string {
  return text.trim().toLowerCase();
}
