import { expect, it } from "vitest";
import { inspectRows, kindsOf } from "../../inspection/inspect-rows";

const PEOPLE = ["Anna Rossi", "John Smith", "Maria Garcia", "Peter Brown", "Linda Novak"];

function kindsUnder(headings: readonly string[]): Record<string, string> {
  const rows = PEOPLE.map((person, row) => [person, ...headings.map((_, at) => 21_000 - 1_500 * at + 137 * row)]);
  return kindsOf(inspectRows([["Name", ...headings], ...rows]).inspection);
}

it.each<[string, string[], string[]]>([
  ["what is left beside what is paid", ["Gross salary", "NetCutoff1"], ["salary", "salary"]],
  ["nothing that is left of something unknown", ["NetCutoff1"], []],
  ["no averages", ["Gross salary", "Average net"], ["salary"]],
])("takes for pay: %s", (_, headings, kinds) => {
  const { 0: name, ...others } = kindsUnder(headings);
  expect(name).toBe("full-name");
  expect(Object.values(others)).toEqual(kinds);
});
