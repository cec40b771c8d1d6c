import { describe, expect, it } from "vitest";
import { decide, PEOPLE } from "./decide";
import type { Row } from "./decide";

describe("codes under no header", () => {
  const rows = (cells: (row: number) => Row): Row[] => PEOPLE.slice(0, 12).map((_, row) => cells(row));
  const name = (row: number): string => PEOPLE[row]!.fullName;

  it.each<[string, (row: number) => Row, (string | null)[]]>([
    [
      "of one length are numbers of people",
      (row) => [`D${100 + row * 7}`, name(row)],
      ["person-reference", "full-name"],
    ],
    ["are figures too", (row) => [4_101 + row * 3, name(row)], ["person-reference", "full-name"]],
    [
      "are of staff beside pay",
      (row) => [`E${100 + row}`, name(row), "Nurse", row % 2 === 0 ? "full-time" : "part-time"],
      ["employee-id", "full-name", null, "contract-type"],
    ],
    ["may be pay behind the names", (row) => [name(row), 4_101 + row * 3], ["full-name", null]],
    ["are nobody's where they come again", (row) => [`D10${row % 3}`, name(row)], [null, "full-name"]],
    ["are lines where they are counted from one", (row) => [row + 1, name(row)], [null, "full-name"]],
    ["are nothing without names", (row) => [`D${100 + row}`, `Lamp ${row}`], [null, null]],
  ])("%s", (_, cells, kinds) => {
    expect(decide(null, rows(cells))).toEqual(kinds);
  });
});
