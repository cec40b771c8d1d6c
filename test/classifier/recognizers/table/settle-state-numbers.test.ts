import { describe, expect, it } from "vitest";
import { areNationalNumbers } from "../../../../src/classifier/recognizers/values/national-numbers";
import { decide, PEOPLE } from "./decide";
import { many, scattered } from "./silent/beside-people";

/** Of the numbers that begin so, the one whose last digit is right. */
function withCheck(begin: string, rest: (digits: number[]) => number): string {
  return begin + String(rest(Array.from(begin, Number)));
}

const kindBeside = (numbers: readonly string[]): string | null =>
  decide(
    null,
    numbers.map((number, row) => [PEOPLE[row]!.fullName, number]),
  )[1] ?? null;

const hungarian = (row: number): string =>
  withCheck(scattered(row, 8), (digits) => weighted(digits, [3, 7, 3, 7, 3, 7, 3, 7]) % 10);

const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  digits.reduce((sum, digit, at) => sum + digit * weights[at]!, 0);

const SHARED: readonly [state: string, number: (row: number) => string][] = [
  [
    "Croatian",
    (row) =>
      withCheck(scattered(row, 10), (digits) => {
        const rest = digits.reduce((carried, digit) => (((carried + digit) % 10 || 10) * 2) % 11, 10);
        return (11 - rest) % 10;
      }),
  ],
  [
    "Portuguese",
    (row) =>
      withCheck(`2${scattered(row, 7)}`, (digits) => {
        const rest = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
        return rest < 2 ? 0 : 11 - rest;
      }),
  ],
  ["Hungarian", hungarian],
];

describe.each(SHARED)("%s numbers, which firms have as well", (_, number) => {
  it("are people's beside their names", () => {
    expect(kindBeside(many(12, number))).toBe("national-id");
  });

  it("are nobody's where nobody is named", () => {
    const rows = many(12, number).map((value, row) => [`Lamp ${row}`, value]);
    expect(decide(null, rows)).toEqual([null, null]);
    expect(areNationalNumbers(many(12, number))).toBe(false);
  });
});

it("takes numbers of the same length without check digits for none", () => {
  expect(kindBeside(many(12, (row) => scattered(row, 9)))).not.toBe("national-id");
});

it("leaves numbers to their header, and those that come again to the firms of the people", () => {
  const [first, second] = many(2, hungarian);
  const tables = [
    { header: ["Name", "Xyzzy"], numbers: many(12, hungarian) },
    { header: null, numbers: many(12, (row) => [first!, second!, hungarian(row)][row % 3]!) },
  ];
  for (const { header, numbers } of tables) {
    const rows = numbers.map((number, row) => [PEOPLE[row]!.fullName, number]);
    expect(decide(header, rows)).toEqual(["full-name", null]);
  }
});
