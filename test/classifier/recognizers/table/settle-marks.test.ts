import { expect, it } from "vitest";
import { inspectRows, kindsOf } from "../../inspection/inspect-rows";

const PEOPLE = ["Anna Rossi", "John Smith", "Maria Garcia", "Peter Brown", "Linda Novak"];

function kindsUnder(headings: readonly string[], numbers: readonly number[]): Record<string, string> {
  const rows = PEOPLE.map((person, row) => [person, ...headings.map((_, at) => numbers[(row + at) % numbers.length]!)]);
  return kindsOf(inspectRows([["Name", ...headings], ...rows]).inspection);
}

it("takes numbers under the names of subjects for marks, and those beside them", () => {
  expect(kindsUnder(["Maths", "Physics", "Woodwork"], [61, 78, 85, 49, 90])).toEqual({
    "0": "full-name",
    "1": "performance",
    "2": "performance",
    "3": "performance",
  });
});

it.each<[string, string[], string[]]>([
  ["two that end in a word for marks", ["Safety test", "Panel score"], ["performance", "performance"]],
  ["none where only one does", ["Panel score"], []],
  ["none where the other is of a thing", ["Drug test", "Panel score"], []],
])("takes columns of numbers for marks: %s", (_, headings, kinds) => {
  const { 0: name, ...others } = kindsUnder(headings, [61, 78, 85, 49, 90]);
  expect(name).toBe("full-name");
  expect(Object.values(others)).toEqual(kinds);
});

it("takes nothing but 0 and 1 for no mark", () => {
  expect(kindsUnder(["Maths", "Physics", "Woodwork"], [0, 1, 1])).toEqual({ "0": "full-name" });
});
