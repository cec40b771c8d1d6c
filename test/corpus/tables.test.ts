import { beforeAll, describe, expect, test } from "vitest";
import { measureTables, type JudgedTable } from "./measure-tables";
import { isSharedDataHere } from "./shared";
import { f1, tallyColumns, tallyWithNamesAsOne } from "./tally-columns";

/** Harmful sheets of the incidents had as few as 31 rows; below five people a label says little. */
const FEWEST_PEOPLE = 5;

/** A little below what is reached, so that a change for the worse shows. */
const FLOORS = { recall: 0.98, falseAlarms: 0, columns: 0.92, columnsWithNamesAsOne: 0.93, people: 0.9 };

describe.skipIf(!isSharedDataHere)("labelled tables", () => {
  let tables: readonly JudgedTable[] = [];
  let personal: readonly JudgedTable[] = [];

  beforeAll(() => {
    tables = measureTables();
    personal = tables.filter((table) => table.personal === "yes");
  }, 300_000);

  test("with people are caught", () => {
    const lists = personal.filter(({ labelled }) => labelled >= FEWEST_PEOPLE);
    const missed = lists.filter(({ isCaught }) => !isCaught).map(({ file }) => file);
    expect(1 - missed.length / lists.length, missed.join(", ")).toBeGreaterThanOrEqual(FLOORS.recall);
  });

  test("without people stay silent", () => {
    const harmless = tables.filter((table) => table.personal === "no");
    const flagged = harmless.filter(({ isCaught }) => isCaught).map(({ file }) => file);
    expect(flagged.length / harmless.length, flagged.join(", ")).toBeLessThanOrEqual(FLOORS.falseAlarms);
  });

  test("have their personal columns named", () => {
    expect(f1(tallyColumns(personal))).toBeGreaterThanOrEqual(FLOORS.columns);
    expect(f1(tallyWithNamesAsOne(personal))).toBeGreaterThanOrEqual(FLOORS.columnsWithNamesAsOne);
  });

  test("have their people counted (labels count rows, so tables that repeat people differ)", () => {
    const counted = personal.filter(({ people, labelled }) => Math.abs((people ?? 0) - labelled) <= labelled * 0.02);
    expect(counted.length / personal.length).toBeGreaterThanOrEqual(FLOORS.people);
  });
});
