import { expect, test } from "vitest";
import { decideTable } from "../../../../src/classifier/recognizers/table/decide-table";
import { readColumns } from "../../../../src/classifier/recognizers/table/read-columns";
import { partSideBySide } from "../../../../src/classifier/recognizers/table/side-by-side";
import { hintsFrom } from "../../../../src/classifier/recognizers/table/table-hints";
import { syntheticPeople } from "../../../support/people";

const PEOPLE = syntheticPeople(12, 5);

/** The columns of each table in a sheet whose rows hold two people. */
function parts(header: readonly (string | null)[]): readonly (readonly number[])[] {
  const rows = PEOPLE.map(({ fullName, email }, row) => {
    const other = PEOPLE[(row + 5) % PEOPLE.length]!;
    return header.map((heading, column) => {
      const person = column < header.length / 2 ? { fullName, email } : other;
      if (heading === null) return null;
      return heading.startsWith("E-mail") ? person.email : person.fullName;
    });
  });
  const columns = readColumns(header, rows);
  return partSideBySide(decideTable(columns, hintsFrom([])), columns).map((part) => part.map(({ index }) => index));
}

test("a header that comes again opens another table", () => {
  expect(parts(["Name 1", "E-mail 1", "Name 2", "E-mail 2"])).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test("so does an empty column before names", () => {
  expect(parts(["Full name", "E-mail", null, "Full name", "E-mail"])).toEqual([
    [0, 1],
    [3, 4],
  ]);
});

test("one table is one", () => {
  expect(parts(["Full name", "E-mail"])).toEqual([[0, 1]]);
});
