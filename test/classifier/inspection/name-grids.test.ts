import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../src/classifier/workbook/workbook";
import { inspectRows } from "./inspect-rows";

type Rows = readonly (readonly CellValue[])[];

/** Both parts of them are well known. */
const WHOLE = ["Anna", "Peter", "Maria", "Thomas", "Laura", "Daniel"].flatMap((given) =>
  ["Miller", "Schmidt", "Garcia", "Rossi"].map((family) => `${given} ${family}`),
);
const grid = (width: number): Rows =>
  Array.from({ length: WHOLE.length / width }, (_, row) => WHOLE.slice(row * width, (row + 1) * width));

describe("everybody is counted", () => {
  it.each<[string, Rows]>([
    ["in a plan of seats", grid(6)],
    ["in a plan of seats below a title", [["Class 5a"], [], ...grid(6)]],
    ["in a timetable of rooms", [["Time", "Room 1", "Room 2"], ...grid(2).map((row, at) => [`${9 + at}:00`, ...row])]],
    [
      "in a timetable of rooms, with a break and what they come for",
      [
        ["Time", "Room 1", "Gym"],
        ...grid(2).map((row, at) => [`${9 + at}:00`, ...row.map((name) => `${name} – knee, left`)]),
        ["Lunch", null, null],
      ],
    ],
    ["in classes side by side", [["5a", "5b", "5c"], ...grid(3)]],
    ["at tables", [["Table 1", "Table 2", "Table 3"], ...grid(3)]],
    ["under the name of a class", [["Class 5a"], ...grid(1)]],
    [
      "right of a longer list of goods",
      Array.from({ length: 60 }, (_, row) => [
        ...(row === 0 ? ["Code", "Item", "Price"] : [`A${row}`, `Bolt M${row}`, row % 7]),
        null,
        ...(row === 0 ? ["Name", "DOB"] : row <= 24 ? [WHOLE[row - 1]!, `19${50 + row}-03-12`] : []),
      ]),
    ],
    [
      "with remarks behind their names",
      [["Patient", "Room"], ...WHOLE.map((name, at) => [`${name} (12/03/20${10 + (at % 9)})`, at])],
    ],
  ])("%s", (_, rows) => {
    expect(inspectRows(rows).inspection.people).toBe(24);
  });
});

describe("nobody is found", () => {
  it.each<[string, Rows]>([
    [
      "in matches of teams",
      [
        ["Date", "Home", "Away"],
        ...Array.from({ length: 12 }, (_, row) => [`2025-03-${10 + row}`, `Leeds ${row} United`, "Florence Rovers"]),
      ],
    ],
    [
      "in a timetable with the names of teachers",
      [
        ["Time", "Mon", "Tue", "Wed"],
        ...["Maths", "English", "History", "Art"].map((subject, row) => [`${9 + row}:00`, "Miller", "Garcia", subject]),
      ],
    ],
    ["in winners of years", [["Year", "Winner", "Second"], ...grid(2).map((row, at) => [1990 + at, ...row])]],
    ["in a cast", [["Film", "Actor", "Actress"], ...grid(2).map((row, at) => [`The Return ${at}`, ...row])]],
    ["in books", [["Title", "Author 1", "Author 2"], ...grid(2).map((row, at) => [`Gardens, vol. ${at}`, ...row])]],
    [
      "in name days",
      [["Day", "January", "February"], ...Array.from({ length: 14 }, (_, row) => [row + 1, "Anna, Peter", "Maria"])],
    ],
    ["in towns", [["North", "South"], ...Array.from({ length: 14 }, (_, row) => [`Saint Peter ${row}`, "San Jose"])]],
  ])("%s", (_, rows) => {
    expect(inspectRows(rows).inspection.people).toBeNull();
  });
});
