import { describe, expect, it } from "vitest";
import { GIVEN, PEOPLE, decide } from "./decide";
import type { Row } from "./decide";

/** Two words that no list of names has. */
function strange(row: number): string {
  return `Zorkan Qwert${String.fromCharCode(97 + (row % 26))}`;
}

describe("what tells people from things", () => {
  const rows = (cells: (row: number) => Row): Row[] => PEOPLE.map((_, row) => cells(row));

  it.each<[string, string[], (row: number) => Row, (string | null)[]]>([
    [
      "a box of their own each, whatever they work with",
      ["name", "email", "team", "app", "version"],
      (row) => [PEOPLE[row]!.fullName, `u${row + 100}@firm.example`, "North", "Mail", "2.1"],
      ["full-name", "email", null, null, null],
    ],
    [
      "a telephone of their own each, whatever they gave",
      ["Time", "Name", "Phone", "Amount", "Message"],
      (row) => [
        `2024-03-0${1 + (row % 9)} 10:${10 + row}`,
        row % 3 === 0 ? strange(row) : PEOPLE[row]!.fullName,
        `+4420794600${10 + row}`,
        25,
        "Well done",
      ],
      [null, "full-name", "phone", null, null],
    ],
    [
      "names, half of which are known, beside what they were given",
      ["Name", "Village", "Amount"],
      (row) => [row % 2 === 0 ? PEOPLE[row]!.fullName : strange(row), ["North", "South"][row % 2]!, 20 + row],
      ["full-name", "location", null],
    ],
    [
      "people of one family's name, which many share",
      ["Name", "Village", "Amount"],
      (row) => [`${PEOPLE[row]!.firstName} Singh`, ["North", "South"][row % 2]!, 20 + row],
      ["full-name", "location", null],
    ],
    [
      "whole names under a word that nobody knows, beside a few answers",
      ["Xyzzy", "Qwertz"],
      (row) => [PEOPLE[row]!.fullName, ["Fish", "Meat", "Nuts"][row % 3]!],
      ["full-name", null],
    ],
    [
      "a number behind the name",
      ["Contatto", "Prodotto"],
      (row) => [`${PEOPLE[row]!.fullName} (06 12 34 56 ${row + 10})`, "Mail"],
      ["full-name", null],
    ],
    [
      "a passport's number in each row, whatever stands beside it",
      ["Passport number", "Hotel"],
      (row) => [`X${4_401_117 + row * 13}`, ["Grand", "Park", "Astoria"][row % 3]!],
      ["passport", null],
    ],
    ["telephones that stand alone", ["Mobile number"], (row) => [PEOPLE[row]!.phone], ["phone"]],
    [
      "what kind of leave numbered staff took",
      ["Employee ID", "Leave type", "Days"],
      (row) => [`E${100 + (row % 12)}`, ["Sick", "Annual", "Maternity"][row % 3]!, 1 + (row % 9)],
      ["employee-id", "health", null],
    ],
    [
      "a user name beside a birth date",
      ["login", "birthday"],
      (row) => [PEOPLE[row]!.firstName.toLowerCase(), PEOPLE[row]!.birthDate],
      ["username", "birth-date"],
    ],
    [
      "a case beside who is displaced",
      ["Case No", "Gender", "Population group"],
      (row) => [`KEN-24-${row}`, "Female", ["Refugee", "IDP", "Returnee"][row % 3]!],
      ["person-reference", "gender", "ethnicity-nationality"],
    ],
    [
      "whole names beside telephones, under a word that nobody knows",
      ["Xyzzy", "Phone"],
      (row) => [PEOPLE[row]!.fullName, PEOPLE[row]!.phone],
      ["full-name", "phone"],
    ],
    [
      "parents and how to reach them, where nobody else is named",
      ["Eltern", "Handy"],
      (row) => [PEOPLE[row]!.fullName, PEOPLE[row]!.phone],
      ["family", "phone"],
    ],
    [
      "players and their parents' telephones",
      ["Spieler", "Handy Eltern"],
      (row) => [PEOPLE[row]!.fullName, PEOPLE[row]!.phone],
      ["full-name", "phone"],
    ],
    [
      "pay beside first names, whatever they work on",
      ["Vorname", "Gehalt", "Projekt"],
      (row) => [PEOPLE[row]!.firstName, 40_000 + row, "Apollo"],
      ["first-name", "salary", null],
    ],
    [
      "where somebody lives, beside a number of visits",
      ["Name", "Gender", "Address", "Number of visits"],
      (row) => (GIVEN[row] === undefined ? [null, null, null, null] : [GIVEN[row], "F", `${row + 3} Elm Road`, row]),
      ["first-name", "gender", "address", null],
    ],
    [
      "pay beside whole names under a header of first names",
      ["jmeno", "plat"],
      (row) => [PEOPLE[row]!.fullName, 20_000 + row],
      ["full-name", "salary"],
    ],
    [
      "the day somebody was born, and how to reach whoever it was",
      ["id", "photo", "date_of_birth", "phone"],
      (row) => [row + 1, null, PEOPLE[row]!.birthDate, PEOPLE[row]!.phone],
      ["person-reference", "photo-url", "birth-date", "phone"],
    ],
    [
      "names in small letters beside numbers of identity cards",
      ["NIK", "Nama"],
      (row) => [`0000${row + 1234}`, PEOPLE[row]!.fullName.toLowerCase()],
      ["national-id", "full-name"],
    ],
    [
      "who came to which event, half of them known as names",
      ["Name", "Event name", "Event date"],
      (row) => [
        row % 2 === 0 ? PEOPLE[row]!.fullName : strange(row),
        ["Clean-up", "Quiz"][row % 2]!,
        `2024-03-0${1 + (row % 9)}`,
      ],
      ["full-name", null, null],
    ],
    [
      "who came to which event, a row for each",
      ["Name", "Event name", "Event date", "Hours"],
      (row) => [PEOPLE[row % 7]!.fullName, ["Clean-up", "Quiz"][row % 2]!, `2024-03-0${1 + (row % 9)}`, 1 + (row % 5)],
      ["full-name", null, null, null],
    ],
    [
      "whom an order goes to, by a name that is known",
      ["Order", "Name", "Product", "Weight", "Price"],
      (row) => [
        `R${row}`,
        ["Anna Keller", "Peter Smith", "Laura Rossi", "Thomas Weber"][row % 4]!,
        "Chair",
        3,
        20 + row,
      ],
      [null, "full-name", null, null, null],
    ],
    [
      "addresses to log in with",
      ["Staff no.", "Login"],
      (row) => [3_170_450 + row * 7, PEOPLE[row]!.email],
      ["employee-id", "email"],
    ],
    [
      "accounts of numbered staff",
      ["Staff no.", "User name"],
      (row) => [3_170_450 + row * 7, PEOPLE[row]!.email.split("@")[0]!],
      ["employee-id", "username"],
    ],
  ])("%s", (_, header, cells, kinds) => {
    expect(decide(header, rows(cells))).toEqual(kinds);
  });

  it("customers that are firms, called after one, two or three people, are none", () => {
    const firms = rows((row) => [
      `C${row}`,
      [
        `${PEOPLE[row]!.lastName} Ltd`,
        `${PEOPLE[row]!.lastName}-${PEOPLE[row]!.firstName}`,
        `${PEOPLE[row]!.lastName}, ${PEOPLE[row]!.firstName} and Lund`,
      ][row % 3]!,
    ]);
    const people = rows((row) => [`C${row}`, PEOPLE[row]!.fullName]);
    const header = ["Customer ID", "Customer name"];
    expect(decide(header, firms, ["customers.csv"])).toEqual([null, null]);
    expect(decide(header, people, ["customers.csv"])).toEqual(["person-reference", "full-name"]);
  });

  it.each<[string, string[], (row: number) => Row]>([
    [
      "car parks and where they are",
      ["id", "name", "long", "lat"],
      (row) => [
        `P${row}A`,
        ["Harbour", "Central", "Riverside", "North", "Martin", "Garcia"][row] ?? null,
        1.2345678 + row / 1000,
        50.1234567 + row / 1000,
      ],
    ],
    [
      "two words each beside a sum, a third of which are known as names",
      ["Name", "Village", "Amount"],
      (row) => [row % 3 === 0 ? PEOPLE[row]!.fullName : strange(row), ["North", "South"][row % 2]!, 20 + row],
    ],
    [
      "authors beside their works, under words that nobody knows",
      ["Xyzzy", "Qwertz"],
      (row) => [PEOPLE[row]!.fullName, `The ${PEOPLE[row]!.lastName} Sonata, no. ${row}`],
    ],
    [
      "licences of numbered machines",
      ["Staff no.", "User name", "Product", "Price"],
      (row) => [3_170_450 + row * 7, `seat${row}`, "Drawing program", 20 + row],
    ],
    [
      "names, two thirds of which are known, that come again beside what was sold",
      ["Name", "Product"],
      (row) => [row % 3 === 0 ? strange(row % 6) : PEOPLE[row % 6]!.fullName, ["Lamp", "Rug"][row % 2]!],
    ],
    [
      "winners beside their years, under words that nobody knows",
      ["Xyzzy", "Qwertz"],
      (row) => [PEOPLE[row]!.fullName, 1930 + row],
    ],
    [
      "ships of one firm",
      ["Name", "Sales", "Region"],
      (row) => (GIVEN[row] === undefined ? [null, null, null] : [`${GIVEN[row]} Mærlin`, 100 + row, "North"]),
    ],
    [
      "streets in a language nobody knows",
      ["Name", "Length", "Lamps"],
      (row) => [`${PEOPLE[row]!.lastName} Xyzzy`, 100 + row, 7 + row],
    ],
    [
      "goods that are called by a word and a name",
      ["Article", "Name", "Weight", "Price", "Colour", "Gender"],
      (row) => [
        `A-${row}`,
        `${["Blouse", "Skirt"][row % 2]!} ${GIVEN[row % GIVEN.length]!}`,
        0.3,
        20 + row,
        "red",
        ["Women", "Men"][row % 2]!,
      ],
    ],
    [
      "how often a name is given",
      ["Vorname", "Anzahl", "Geschlecht"],
      (row) => (GIVEN[row] === undefined ? [null, null, null] : [GIVEN[row], row + 3, "w"]),
    ],
    [
      "firms that are called after somebody, with a box of that name",
      ["name", "email", "product", "city"],
      (row) => [
        `${PEOPLE[row]!.lastName} Ltd`,
        `${PEOPLE[row]!.lastName}@${PEOPLE[row]!.lastName}.example`,
        "Mail",
        "Rome",
      ],
    ],
    [
      "firms that are called after somebody, with a telephone each",
      ["Time", "Name", "Phone", "Amount", "Message"],
      (row) => [
        `2024-03-0${1 + (row % 9)} 10:${10 + row}`,
        `${PEOPLE[row]!.lastName} Ltd`,
        `+4420794600${10 + row}`,
        25,
        "Well done",
      ],
    ],
    [
      "cost centres with what they pay",
      ["KSt", "Name", "Köpfe", "Brutto", "Netto"],
      (row) => [
        510 + row,
        ["Lager", "Büro", "Versand", "Werkstatt", "Vertrieb"][row % 5]!,
        row % 9,
        9_000 + row,
        7_000,
      ],
    ],
    [
      "goods that are called by a woman's name",
      ["Name", "Netto", "Lager"],
      (row) => [PEOPLE[row]!.firstName, 40 + row, row],
    ],
    [
      "staff by gender and origin, whatever the file is called",
      ["Directorate", "Female", "Disability: yes", "No", "Headcount"],
      (row) => [`Team ${row}`, 60 + row, 11 + row, 43 + row, 99 + row],
    ],
    ["nineteen telephones", ["Mobile number"], (row) => [row < 19 ? PEOPLE[row]!.phone : null]],
    ["telephones of shops", ["Pharmacy", "Mobile number"], (row) => [`Pharmacy ${row}`, PEOPLE[row]!.phone]],
    ["nineteen passports' numbers", ["Passport number"], (row) => [row < 19 ? `X${4_401_117 + row * 13}` : null]],
    ["machines by number", ["Name", "Identification number"], (row) => [`Pump ${row}`, `ID-${1_000 + row}`]],
    ["two first names", ["nome", "età"], (row) => (row < 2 ? [["andy", "tom"][row]!, 47 + 20 * row] : [null, null])],
    [
      "schools that are called after somebody",
      ["Name", "Straße", "Telefon"],
      (row) => [
        `${PEOPLE[row]!.firstName}-${PEOPLE[row]!.lastName}-Schule`,
        `Hauptstr. ${row + 1}`,
        `030 12345${row + 10}`,
      ],
    ],
  ])("not %s", (_, header, cells) => {
    expect(decide(header, rows(cells), ["staff.xlsx"].slice(0, Number(header[0] === "Directorate")))).toEqual(
      header.map(() => null),
    );
  });
});

describe("a bare number of staff", () => {
  it.each<[string, string[], (row: number) => Row]>([
    ["pay and a year of birth", ["No", "Year of birth", "Salary"], (row) => [row + 101, 1950 + row, 40_000 + row]],
    ["age and pay", ["Nr", "Alter", "Gehalt"], (row) => [row + 101, 20 + row, 40_000 + row]],
  ])("is somebody's beside %s", (_, header, cells) => {
    expect(
      decide(
        header,
        PEOPLE.map((__, row) => cells(row)),
        ["staff.csv"],
      ),
    ).not.toEqual([null, null, null]);
  });
});
