import { describe, expect, it } from "vitest";
import { decideTable } from "../../../../src/classifier/recognizers/table/decide-table";
import { guessColumns } from "../../../../src/classifier/recognizers/table/guess-columns";
import { readColumns } from "../../../../src/classifier/recognizers/table/read-columns";
import { weighedKinds } from "../../../../src/classifier/inspection/inspection";
import { inspectRows } from "../../inspection/inspect-rows";
import { PEOPLE, guess } from "./decide";
import type { Row } from "./decide";

const rows = (cells: (row: number) => Row): Row[] => PEOPLE.map((_, row) => cells(row));
const SEATS = rows((row) => [`${"ABC"[row % 3]!}${row + 1}`, 410_000 + row * 17, `06${10_234_567 + row * 771}`]);

describe("columns without a header that only their neighbours tell", () => {
  it.each<[string, Row[]]>([
    ["seats and orders", SEATS],
    ["streets of a town", rows((row) => [1000 + row, `Molenend ${row}`, "Gouda"])],
    ["vacancies", rows((row) => [500 + row, ["Driver", "Cook"][row % 2]!, 2100 + row])],
    ["goods with old days", rows((row) => [`T${100 + row}`, ["Lamp", "Rug"][row % 2]!, `${1960 + row}-02-03`])],
  ])("make no people of things: %s", (_, things) => {
    expect(guess(null, things).every((kind) => kind === null)).toBe(true);
  });

  it("are left alone under a header, known or not", () => {
    const table = rows((row) => [PEOPLE[row]!.fullName, ["Driver", "Cook"][row % 2]!, 2100 + row]);
    expect(guess(["Name", "", ""], table)).toEqual(["full-name", "job-title", "salary"]);
    expect(guess(["Name", "Xyzzy", "Plugh"], table)).toEqual(["full-name", null, null]);
  });

  it("are guesses, and change neither who is counted nor what rules weigh", () => {
    const table = rows((row) => [700 + row, PEOPLE[row]!.fullName, PEOPLE[row]!.gender]);
    const sheet = inspectRows(table, { guess: guessColumns }).inspection;
    const plain = inspectRows(table).inspection;
    expect(sheet.columns.map(({ kind, isGuess = false }) => [kind, isGuess])).toEqual([
      ["person-reference", true],
      ["full-name", false],
      ["gender", false],
    ]);
    expect(sheet.people).toBe(plain.people);
    expect(weighedKinds(sheet.columns)).toEqual(weighedKinds(plain.columns));
  });

  it("say so in their evidence", () => {
    const columns = readColumns(
      null,
      rows((row) => [`K-${300 + row}`, PEOPLE[row]!.fullName, PEOPLE[row]!.email]),
    );
    const [number, name] = guessColumns(decideTable(columns, { owner: null }), columns);
    expect(number).toMatchObject({ isGuess: true, evidence: { header: 0, tested: 0, isConclusive: false } });
    expect(name).toMatchObject({ kind: "full-name", evidence: { isConclusive: true } });
  });

  it.each<[string, Row[], string]>([
    [
      "a guess",
      PEOPLE.slice(0, 4).map(({ fullName }, row) => [fullName, ["Nurse", "Driver", "Teacher", "Cook"][row]!]),
      "job-title",
    ],
    ["a telephone", [["Name", "Phone"], ...PEOPLE.slice(0, 4).map((p) => [p.fullName, p.phone])], "phone"],
  ])("never hide what is grave in another table of the sheet: %s", (_, other, kind) => {
    const kindsIn = (table: readonly Row[]): string[] =>
      inspectRows(table, { guess: guessColumns }).inspection.columns.map((column) => column.kind);
    const ill = [["Name", "Diagnosis"], ...PEOPLE.slice(4, 9).map(({ fullName }) => [fullName, "Asthma"])];
    expect(kindsIn(other)).toEqual(["full-name", kind]);
    expect(kindsIn([...other, [], ...ill])).toEqual(["full-name", "health"]);
    expect(kindsIn([...ill, [], ...other])).toEqual(["full-name", "health"]);
  });

  it("make nothing private: arrears behind an empty column are others'", () => {
    const table = [
      ["Name", "", "", "Rent arrears"],
      ...rows((row) => [PEOPLE[row]!.fullName, null, `6${12_345_678 + row * 771_131}`, "120"]),
    ];
    const { columns, isSensitive } = inspectRows(table, { guess: guessColumns }).inspection;
    expect(columns.map(({ kind, isGuess = false }) => [kind, isGuess])).toContainEqual(["phone", true]);
    expect(isSensitive).toBe(false);
  });

  it("are looked for in no table of measurements", () => {
    const wide = (width: number): Row[] =>
      rows((row) => [PEOPLE[row]!.fullName, ...Array.from({ length: width }, (_, column) => 2 + ((row + column) % 9))]);
    expect(guess(null, wide(20)).filter((kind) => kind === "performance")).toHaveLength(20);
    expect(guess(null, wide(200)).filter((kind) => kind === "performance")).toHaveLength(0);
  });
});
