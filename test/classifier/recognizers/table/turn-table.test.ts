import { expect, test } from "vitest";
import { turnTable } from "../../../../src/classifier/recognizers/table/turn-table";

test("a table whose headers stand in the first column is turned, and says which column each row was", () => {
  const sheet = [
    [null, "Full name", "Ana Lima", "Bo Chen"],
    [null, "E-mail", "ana@mail.example", "bo@mail.example"],
    [null, "Date of birth", "1984-03-12", "1979-11-02"],
  ];

  expect(turnTable(sheet)).toEqual({
    header: ["Full name", "E-mail", "Date of birth"],
    rows: [
      ["Ana Lima", "ana@mail.example", "1984-03-12"],
      ["Bo Chen", "bo@mail.example", "1979-11-02"],
    ],
    places: [2, 3].map((index) => [0, 1, 2].map((line) => ({ index, line }))),
    forms: null,
  });
});

test("forms with several labels a line are read as rows, one for each time the first label comes again", () => {
  const sheet = [
    ["Full name", "Ana Lima", "Date of birth", "1984-03-12"],
    ["Phone", "+44 1632 960110", "Notes", null],
    [],
    ["Full name", "Bo Chen", "Date of birth", "1979-11-02"],
    ["Phone", null, "Notes", "asks for a lift"],
  ];

  expect(turnTable(sheet)).toMatchObject({
    header: ["Full name", "Date of birth", "Phone", "Notes"],
    rows: [
      ["Ana Lima", "1984-03-12", "+44 1632 960110"],
      ["Bo Chen", "1979-11-02", null, "asks for a lift"],
    ],
  });
});

test("forms side by side are one each", () => {
  const sheet = [
    ["Full name", "Ana Lima", "Full name", "Bo Chen"],
    ["Date of birth", "1984-03-12", "Date of birth", "1979-11-02"],
    ["Full name", "Cy Dale", "Full name", "Di Ek"],
    ["Date of birth", "1990-01-31", "Date of birth", "2001-07-09"],
  ];

  const turned = turnTable(sheet);
  expect(turned?.rows).toEqual([
    ["Ana Lima", "1984-03-12"],
    ["Bo Chen", "1979-11-02"],
    ["Cy Dale", "1990-01-31"],
    ["Di Ek", "2001-07-09"],
  ]);
  expect(turned?.places.flat()).toEqual([1, 3].flatMap((index) => [0, 1].map((line) => ({ index, line }))));
});

test.each([
  [
    "a table as usual",
    [
      ["Full name", "E-mail"],
      ["Ana Lima", "ana@mail.example"],
      ["Bo Chen", "bo@mail.example"],
    ],
  ],
  [
    "a column of goods",
    [
      ["Pump", 3],
      ["Valve", 4],
      ["Pipe", 2],
    ],
  ],
  [
    "a description of columns",
    [
      ["Full name", "text"],
      ["E-mail", "text"],
      ["Date of birth", "date"],
    ],
  ],
  [
    "labels in two languages",
    [
      ["Full name", "Nom complet"],
      ["E-mail", "Courriel"],
      ["Phone", "Téléphone"],
    ],
  ],
  [
    "a table with words that come again",
    [
      ["Organisation", "Sector", "District", "Affected group", "Reached"],
      ...Array.from({ length: 24 }, (_, row) => [
        ["UNICEF", "Oxfam", "IRC"][row % 3]!,
        ["Health", "Education", "Salary"][row % 3]!,
        ["Gao", "Mopti"][row % 2]!,
        ["Refugees", "Patients", "Children"][(row >> 1) % 3]!,
        40 + row,
      ]),
    ],
  ],
  ["nothing", []],
])("%s is not", (_, sheet) => {
  expect(turnTable(sheet)).toBeNull();
});
