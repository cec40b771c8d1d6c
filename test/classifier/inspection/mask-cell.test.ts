import { expect, test } from "vitest";
import { maskCell } from "../../../src/classifier/inspection/mask-cell";

test.each([
  ["Ada Rahman", "A••• R•••"],
  ["ada.rahman@example.org", "a•••.r•••@e•••.o•••"],
  ["1984-02-29", "•••-•••-•••"],
  [4_250, "•••"],
  ["B12", "•••"],
  ["Li", "•••"],
  ["王小明", "王•••"],
  ["𠮷野家", "𠮷•••"],
  [true, "t•••"],
  ["", ""],
])("%o is shown as %o", (cell, masked) => {
  expect(maskCell(cell)).toBe(masked);
});

test("no cell is shown at length", () => {
  expect(maskCell("word ".repeat(100)).length).toBeLessThan(50);
});
