import { beforeAll, describe, expect, test } from "vitest";
import { addTallies, f1, measureTables, type JudgedTable } from "./measure-tables";
import { isSharedDataHere } from "./shared";

/** Harmful sheets of the incidents had as few as 31 rows; below five people a label says little. */
const FEWEST_PEOPLE = 5;

/** A little below what is reached, so that a change for the worse shows. */
const FLOORS = { recall: 0.96, falseAlarms: 0.01, columns: 0.86, columnsWithNamesAsOne: 0.87, people: 0.8 };

describe.skipIf(!isSharedDataHere)("labelled tables", () => {
  let tables: readonly JudgedTable[] = [];
  let personal: readonly JudgedTable[] = [];

  beforeAll(() => {
    tables = measureTables();
    personal = tables.filter((table) => table.personal === "yes");
    process.stdout.write(`${describeResult(tables)}\n`);
  }, 300_000);

  test("with people are caught", () => {
    const lists = personal.filter(({ labelled }) => labelled >= FEWEST_PEOPLE);
    const missed = lists.filter(({ people }) => people === null).map(({ file }) => file);
    expect(1 - missed.length / lists.length, missed.join(", ")).toBeGreaterThanOrEqual(FLOORS.recall);
  });

  test("without people stay silent", () => {
    const harmless = tables.filter((table) => table.personal === "no");
    const flagged = harmless.filter(({ people }) => people !== null).map(({ file }) => file);
    expect(flagged.length / harmless.length, flagged.join(", ")).toBeLessThanOrEqual(FLOORS.falseAlarms);
  });

  test("have their personal columns named", () => {
    expect(f1(addTallies(personal.map(({ columns }) => columns)))).toBeGreaterThanOrEqual(FLOORS.columns);
    expect(f1(addTallies(personal.map(({ columnsWithNamesAsOne }) => columnsWithNamesAsOne)))).toBeGreaterThanOrEqual(
      FLOORS.columnsWithNamesAsOne,
    );
  });

  test("have their people counted (labels count rows, so tables that repeat people differ)", () => {
    expect(personal.filter(isCounted).length / personal.length).toBeGreaterThanOrEqual(FLOORS.people);
  });
});

function isCounted({ people, labelled }: JudgedTable): boolean {
  return Math.abs((people ?? 0) - labelled) <= labelled * 0.02;
}

function describeResult(tables: readonly JudgedTable[]): string {
  const yes = tables.filter((table) => table.personal === "yes");
  const no = tables.filter((table) => table.personal === "no");
  const lists = yes.filter(({ labelled }) => labelled >= FEWEST_PEOPLE);
  const count = (some: readonly JudgedTable[]): number => some.filter(({ people }) => people !== null).length;
  const strict = addTallies(yes.map(({ columns }) => columns));
  const loose = addTallies(yes.map(({ columnsWithNamesAsOne }) => columnsWithNamesAsOne));
  return [
    `tables of ${FEWEST_PEOPLE} people or more caught: ${count(lists)} of ${lists.length}; all: ${count(yes)} of ${yes.length}`,
    `false alarms: ${count(no)} of ${no.length}`,
    `columns: F1 ${f1(strict).toFixed(3)}, names as one ${f1(loose).toFixed(3)}`,
    `people within 2 %: ${yes.filter(isCounted).length} of ${yes.length}`,
  ].join("\n");
}
