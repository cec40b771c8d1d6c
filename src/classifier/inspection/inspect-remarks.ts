import { findPeopleInText } from "../recognizers/text/people-in-text";
import type { ListedPeople } from "../recognizers/text/people-in-text";
import type { PersonalKind } from "../standards/kinds";
import type { RowSink, TableStore } from "../workbook/workbook";
import type { CacheInspection } from "./inspection";

/** Fewer names with nothing beside them are those who talk, or what ranges are called. */
const FEWEST_BARE_NAMES = 20;
const NAMES: readonly PersonalKind[] = ["full-name", "first-name", "last-name"];

/** "Born: " before what stands in a line of a remark. */
const LABEL = /^[^\d:]{2,24}:\s+/;

/**
 * Looks for people in what somebody wrote beside the sheets: as a list in one remark, or each in a remark of their own. Remarks that speak
 * of people without listing them are no list, as in the text of a message.
 */
export function inspectRemarks(store: TableStore, done: (found: CacheInspection) => void): RowSink {
  const remarks: (readonly string[])[] = [];
  return {
    row(_position, cells) {
      remarks.push(cells.map(String));
    },
    end() {
      const lines = remarks.reduce<string[]>((all, remark) => all.concat(remark), []);
      const found = largest([findPeopleInText(lines), findPeopleInText(onePerRemark(remarks))]);
      if (found === null || isTalk(found)) return;
      done({ store, rows: remarks.length, people: found.people, kinds: found.kinds });
    },
  };
}

/** Nothing where each has one line: then they are the lines. */
function onePerRemark(remarks: readonly (readonly string[])[]): readonly string[] {
  if (remarks.every(({ length }) => length === 1)) return [];
  return remarks.map((lines) => lines.map((line) => line.replace(LABEL, "")).join("\t"));
}

function isTalk({ people, kinds, hasFigures }: ListedPeople): boolean {
  return people < FEWEST_BARE_NAMES && !hasFigures && kinds.every((kind) => NAMES.includes(kind));
}

function largest(found: readonly (ListedPeople | null)[]): ListedPeople | null {
  return found.reduce((best, one) => (one !== null && (best === null || one.people > best.people) ? one : best), null);
}
