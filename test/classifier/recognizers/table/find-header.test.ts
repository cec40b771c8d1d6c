import { describe, expect, it } from "vitest";
import { findHeader } from "../../../../src/classifier/recognizers/table/find-header";
import type { CellValue } from "../../../../src/classifier/workbook/workbook";

type Rows = readonly (readonly CellValue[])[];

const DATA: Rows = [
  ["Maria Rossi", "maria@example.org", 41],
  ["John Smith", "john@example.org", 38],
  ["Anna Nowak", "anna@example.org", 29],
];

const SUMS: Rows = [1, 2, 3, 4].map((row) => [`Group ${"_ABCD".charAt(row)}`, 10 + row, 2024]);

describe("findHeader", () => {
  it.each<[string, Rows, number]>([
    ["in the first row", [["Name", "Email", "Age"], ...DATA], 1],
    ["below titles and remarks", [["Staff list 2024"], ["Confidential"], ["Name", "Email", "Age"], ...DATA], 3],
    ["beside columns nobody knows", [["Name", "Qwertz", "Asdfgh"], ...DATA], 1],
    [
      "beside the days of a week",
      [["Name", "Mon", "Tue", "Wed", "Thu", "Fri"], ...DATA.map(([name]) => [name!, "x", "x", null, "x", "x"])],
      1,
    ],
    [
      "beside days of a month",
      [["Student", "01/09", "02/09", "03/09"], ...DATA.map(([name]) => [name!, "P", "A", "P"])],
      1,
    ],
    [
      "of words it does not know, above numbers",
      [
        ["Qwertz", "Asdfgh", "Yxcvbn"],
        ["a b c", "d e f", 1],
        ["g h i", "j k l", 2],
      ],
      1,
    ],
    ["below rows of sums that are as wide", [...SUMS, ["Name", "Email", "Age"], ...DATA], 5],
    ["below a title and sums", [["Report"], ...SUMS, ["Name", "Email", "Age"], ...DATA], 6],
    [
      "below sums, beside columns nobody knows, where numbers begin",
      [...SUMS, ["Student number", "Score", "Qwertz"], [48_212, 41, 2], [48_340, 38, 1], [48_388, 29, 3]],
      5,
    ],
    [
      "below numbers in each of its columns, where all of it is known",
      [
        ...SUMS.map((row) => [1, ...row.slice(1)]),
        ["Student number", "Score", "Age"],
        [48_212, 41, 22],
        [48_340, 38, 31],
      ],
      5,
    ],
  ])("finds it %s", (_, rows, firstData) => {
    const found = findHeader(rows);
    expect(found.firstData).toBe(firstData);
    expect(found.cells).toEqual(rows[firstData - 1]);
  });

  it("takes words that nobody knows for a header where names alone stand below one of them", () => {
    const names = ["Maria Rossi", "John Smith", "Anna Nowak", "Peter Schmidt", "Olga Petrova", "Daniel Brown"];
    const rows = names.map((name, row) => [name, ["Fish", "Meat"][row % 2]!]);
    expect(findHeader([["Xyzzy", "Qwertz"], ...rows]).firstData).toBe(1);
    expect(findHeader([["Xyzzy Qwertz", "Fish"], ...rows])).toEqual({ cells: null, firstData: 0 });
    expect(findHeader([...rows, ["Xyzzy", "Qwertz"]])).toEqual({ cells: null, firstData: 0 });
  });

  it.each<[string, Rows]>([
    ["numbers", [[1, 2, 3]]],
    ["letters", [["A", "B", "C"]]],
    ["words and numbers", [["Unnamed: 0", "Unnamed: 1", "Unnamed: 2"]]],
  ])("looks for words below a row that only counts the columns: %s", (_, counting) => {
    const header = ["Patient ID", "Diagnosis", "Sex"];
    const rows = [1, 2, 3].map((row) => [`P10${row}`, "Asthma", "F"]);
    expect(findHeader([...counting, header, ...rows])).toEqual({ cells: header, firstData: 2 });
    expect(findHeader([...counting, ...rows]).firstData).toBe(1);
  });

  it("takes no name below a header for more of it, whatever its words are elsewhere", () => {
    const names = [["Eva Rossi"], ["Lukas Becker"], ["Simon Schulz"], ["Anna Nowak"]];
    expect(findHeader([["EMPLOYEE"], ...names])).toEqual({ cells: ["EMPLOYEE"], firstData: 1 });
  });

  it("takes clear words above names for their header, though they look like one", () => {
    const names = [["Maria Rossi"], ["John Smith"], ["Anna Nowak"], ["Peter Schmidt"]];
    for (const header of ["Nombre Completo", "Petit Nom", "Abholberechtigte Personen"]) {
      expect(findHeader([[header], ...names])).toEqual({ cells: [header], firstData: 1 });
    }
  });

  it.each<[string, Rows]>([
    ["the first row is data", DATA],
    [
      "a family name among names is a word for pay in another language",
      [
        ["Maria", "Rossi"],
        ["John", "Smith"],
        ["Anna", "Nowak"],
        ["Peter", "Schmidt"],
        ["Daniel", "Maas"],
        ["Olga", "Petrova"],
      ],
    ],
    [
      "a full name holds that word",
      [["Maria Rossi"], ["John Smith"], ["Daniel Maas"], ["Anna Nowak"], ["Peter Schmidt"]],
    ],
    [
      "the first of the names holds a word for a place in another language",
      [["Maria Kota"], ["John Smith"], ["Anna Nowak"], ["Peter Schmidt"]],
    ],
    [
      "a name nobody knows, among names, sounds like one",
      [["Maria Rossi"], ["John Smith"], ["Quenavalli Kota"], ["Anna Nowak"], ["Peter Schmidt"]],
    ],
    [
      "cells come again below",
      [
        ["Manager", "Full time"],
        ["Manager", "Part time"],
        ["Nurse", "Full time"],
        ["Nurse", "Part time"],
      ],
    ],
    [
      "a row lacks its number and is called like a job",
      [
        ["Rossi", "Maria", 3407, "Nurse"],
        ["Smith", "John", 3563, "Driver"],
        ["Nowak", "Anna", 3564, "Nurse"],
        ["Keller", "Max", 3565, "Nurse"],
        ["Hassan", "Ahmed", 3328, "Driver"],
        ["Kim", "Olga", null, "Nurse"],
        ["Petrov", "Ivan", 3568, "Driver"],
      ],
    ],
    [
      "a row among the first says something else than its number",
      [
        ["Rossi", "Maria", 3407, "Nurse"],
        ["Smith", "John", 3563, "Driver"],
        ["Nowak", "Anna", 3564, "Nurse"],
        ["Keller", "Max", 3565, "Nurse"],
        ["Hassan", "Ahmed", 3328, "Driver"],
        ["Kim", "Olga", "Status", "Nurse"],
        ["Petrov", "Ivan", 3568, "Driver"],
      ],
    ],
    [
      "numbers begin late, below words nobody knows",
      [
        ["Rossi", "nil", "Oslo"],
        ["Smith", "nil", "Bern"],
        ["Nowak", "nil", "Rome"],
        ["Keller", "nil", "Kyiv"],
        ["Hassan", "nought", "Riga"],
        ["Kim", 41, "Oslo"],
        ["Petrov", 38, "Bern"],
      ],
    ],
    ["there are no rows", []],
    ["there are only addresses", [["a@example.org"], ["b@example.org"]]],
  ])("finds none where %s", (_, rows) => {
    expect(findHeader(rows)).toEqual({ cells: null, firstData: 0 });
  });

  it("takes a second language below as header too", () => {
    const rows: Rows = [["Full name", "Email", "Age"], ["Nom complet", "Courriel", "Âge"], ...DATA];
    expect(findHeader(rows)).toEqual({ cells: rows[0], firstData: 2 });
  });

  it("takes the tags of an exchange language below for header too", () => {
    const rows: Rows = [
      ["Affected group", "Reached"],
      ["#beneficiary", "#reached"],
      ["Returnees", 12],
      ["IDPs", 40],
    ];
    expect(findHeader(rows)).toEqual({ cells: rows[0], firstData: 2 });
  });

  it("puts together a header in two rows", () => {
    const rows: Rows = [
      ["Staff", null, "Test A"],
      ["First name", "Last name", null],
      ["Maria", "Rossi", 41],
      ["John", "Smith", 38],
    ];
    expect(findHeader(rows)).toEqual({ cells: ["First name", "Last name", "Test A"], firstData: 2 });
  });

  it("takes no numbers between two rows of a header for words", () => {
    const rows: Rows = [
      [null, null, "Test A", "Test B"],
      [null, null, 10, 20],
      ["First name", "Last name", null, null],
      ["Maria", "Rossi", 9, 18],
      ["John", "Smith", 7, 14],
    ];
    expect(findHeader(rows)).toEqual({ cells: ["First name", "Last name", "Test A", "Test B"], firstData: 3 });
  });

  it("does not eat the only row of data", () => {
    expect(
      findHeader([
        ["First name", "Email"],
        ["Firstname", "mail"],
      ]).firstData,
    ).toBe(1);
  });
});
