import { groupDigits } from "./format-number";
import type { PluralRule } from "./plural";

/** How a language counts, groups and lists. */
export interface Grammar {
  /** BCP 47. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly plural: PluralRule;
  readonly formatNumber: (value: number) => string;
  readonly joinList: (items: readonly string[]) => string;
}

interface Habits {
  readonly language: string;
  readonly direction?: "rtl";
  readonly plural: PluralRule;
  /** Between groups of three digits. */
  readonly digits: string;
  /** Least digits of a number that is grouped; Spanish leaves 8253 as it is. */
  readonly groupedFrom?: number;
  /** Between the items of a list, and before its last one. */
  readonly list: readonly [comma: string, and: string];
}

export function grammarOf({ language, direction, plural, digits, groupedFrom = 4, list }: Habits): Grammar {
  return {
    language,
    direction: direction ?? "ltr",
    plural,
    formatNumber: (value) => (value < 10 ** (groupedFrom - 1) ? String(value) : groupDigits(value, digits)),
    joinList: (items) => {
      const last = items[items.length - 1] ?? "";
      return items.length < 2 ? last : `${items.slice(0, -1).join(list[0])}${list[1]}${last}`;
    },
  };
}
