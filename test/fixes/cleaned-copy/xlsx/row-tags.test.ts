import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { RowTags } from "../../../../src/fixes/cleaned-copy/xlsx/row-tags";

function readAll(tags: readonly string[]): unknown[] {
  const bytes = new TextEncoder().encode(tags.join(""));
  const rows = new RowTags(bytes);
  let at = 0;
  return tags.map((tag) => {
    const number = rows.read(at + 1, (at += tag.length));
    return [number, Object.fromEntries(rows.attributes)];
  });
}

it("reads a row's number apart from what else its tag says", () => {
  expect(
    readAll([
      '<row r="7" ht="0" hidden="1" x14ac:dyDescent="0.2">',
      "<row>",
      '<row hidden="1" r="9"/>',
      '<row r="x">',
      '<row spans="1:2">',
    ]),
  ).toEqual([
    [7, { ht: "0", hidden: "1" }],
    [null, {}],
    [9, { hidden: "1" }],
    [NaN, {}],
    [null, { spans: "1:2" }],
  ]);
});

const rest = fc.constantFrom(
  "",
  ' spans="1:9"',
  ' spans="1:8"',
  ' hidden="1"',
  ' ht="15" customHeight="1"',
  ' hidden = "0"',
  "/",
);
const number = fc.option(fc.nat(2_000_000));

test.prop([fc.array(fc.tuple(number, rest), { maxLength: 12 })])(
  "reads a row like the one before as any other",
  (rows) => {
    const tags = rows.map(([row, more]) => `<row${row === null ? "" : ` r="${row}"`}${more}>`);
    expect(readAll(tags)).toEqual(tags.flatMap((tag) => readAll([tag])));
  },
);
