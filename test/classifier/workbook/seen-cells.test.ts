import { expect, it } from "vitest";
import { SeenCells } from "../../../src/classifier/workbook/seen-cells";

/** One text a column: `u` for a cell that is not seen, `s` for one that is. */
const unseenIn = (...columns: string[]) => {
  const cells = new SeenCells();
  columns.forEach((column, index) => {
    for (const kind of column) cells.count(index, kind === "u");
  });
  return cells.unseenColumns();
};

it.each([
  ["where only a title is seen", ["sssss", "suuuu"], [1]],
  ["where a title and a header are", ["sssss", "ssuuu"], [1]],
  ["where one cell in ten is", ["s".repeat(50), "s".repeat(4) + "u".repeat(46)], [1]],
  ["not where one in five is", ["s".repeat(50), "s".repeat(10) + "u".repeat(40)], []],
  ["not where only a header is not", ["usss", "usss"], []],
  ["not where all columns are so", ["uuuu", "suuu"], []],
  ["in the order of columns", ["uuu", "sss", "uuu"], [0, 2]],
])("a column is unseen %s", (_, columns, unseen) => {
  expect(unseenIn(...columns)).toEqual(unseen);
});
