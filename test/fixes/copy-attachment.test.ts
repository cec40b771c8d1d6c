import { expect, test } from "vitest";
import { READING_LIMITS, inspectAttachment, known } from "../../src/classifier/index";
import { findObstacle } from "../../src/fixes/index";

const text = inspectAttachment(
  { name: "a.csv", kind: "file", content: known(new TextEncoder().encode("a,b\n1,2\n")) },
  { ...READING_LIMITS, isOutOfTime: () => false },
);
const COLUMN = [{ sheet: 0, index: 0 }];

test.each([
  ["columns are to be found in a text nobody understood", "drop-columns", undefined, "unknown-encoding"],
  ["its columns are named", "drop-columns", COLUMN, null],
  ["nothing is to be found in it", "drop-hidden", undefined, null],
] as const)("letters that nobody can tell stand in the way only where %s", (_, fix, columns, obstacle) => {
  expect(findObstacle({ ...text, doubts: ["unknown-encoding"] }, fix, columns)).toBe(obstacle);
  expect(findObstacle({ ...text, doubts: ["unknown-encoding", "damaged"] }, fix, columns)).toBe(obstacle ?? "damaged");
});
