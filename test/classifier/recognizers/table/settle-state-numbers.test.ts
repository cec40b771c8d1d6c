import { expect, it } from "vitest";
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

it.each<[string, string[]]>([
  [
    "Croatian",
    many(12, (row) =>
      withCheck(scattered(row, 10), (digits) => {
        const rest = digits.reduce((carried, digit) => (((carried + digit) % 10 || 10) * 2) % 11, 10);
        return (11 - rest) % 10;
      }),
    ),
  ],
  [
    "Portuguese",
    many(12, (row) =>
      withCheck(`2${scattered(row, 7)}`, (digits) => {
        const rest = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
        return rest < 2 ? 0 : 11 - rest;
      }),
    ),
  ],
  ["Hungarian", many(12, hungarian)],
])("knows national numbers by their check digits: %s", (_, numbers) => {
  expect(kindBeside(numbers)).toBe("national-id");
});

it("takes numbers of the same length without check digits for none", () => {
  expect(kindBeside(many(12, (row) => scattered(row, 9)))).not.toBe("national-id");
});

it("takes numbers with check digits that firms have, too, for nobody's where nobody is named", () => {
  const numbers = many(12, hungarian);
  expect(
    decide(
      null,
      numbers.map((number, row) => [`Lamp ${row}`, number]),
    ),
  ).toEqual([null, null]);
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
