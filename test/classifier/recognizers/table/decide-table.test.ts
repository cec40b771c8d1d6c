import { describe, expect, it } from "vitest";
import { PEOPLE, decide } from "./decide";
import type { Row } from "./decide";

const PLACES = ["Fresno", "Salem", "Reno"];
const STATES = ["California", "Oregon", "Nevada"];
const MARKETS = ["West", "North West", "South West"];

describe("whose names and places are whose", () => {
  const rows = (cells: (row: number) => Row): Row[] => PEOPLE.map((_, row) => cells(row));

  it.each<[string, string[], (row: number) => Row, (string | null)[]]>([
    [
      "half a name is the last one beside the first",
      ["Nom de l'élève", "Prénom de l'élève"],
      (row) => [PEOPLE[row]!.lastName, PEOPLE[row]!.firstName],
      ["last-name", "first-name"],
    ],
    [
      "what is paid for something is no salary",
      ["Name", "Email", "Currency", "Fee", "Net"],
      (row) => [PEOPLE[row]!.fullName, PEOPLE[row]!.email, "EUR", 0.5, 90.5 + row],
      ["full-name", "email", null, null, null],
    ],
    [
      "what is left of somebody's gross pay is pay",
      ["EmployeeNumber", "EmployeeName", "GrossCutoff1", "NetCutoff1"],
      (row) => [1_000 + row, PEOPLE[row]!.fullName, 20_000 + row, 18_000 + row],
      ["employee-id", "full-name", "salary", "salary"],
    ],
    [
      "a consignment's name is somebody's where it says how to reach them",
      ["AWB", "Delivered to", "Drop address", "Mobile", "Weight kg"],
      (row) => [4_100 + row, PEOPLE[row]!.fullName, `${row + 3} Elm Road`, PEOPLE[row]!.phone, 1.2],
      [null, "full-name", "address", "phone", null],
    ],
    [
      "three towns under an unknown header name nobody",
      ["Name", "Email", "Xyzzy"],
      (row) => [PEOPLE[row]!.fullName, PEOPLE[row]!.email, ["Bari", "Padova", "Lecce"][row % 3]!],
      ["full-name", "email", null],
    ],
    [
      "a state between a town and a post code is the buyer's, however much is about the order",
      [
        "Order",
        "Customer Name",
        "City",
        "State",
        "Postal Code",
        "Region",
        "Quantity",
        "Price",
        "Discount",
        "Product",
        "Category",
      ],
      (row) => [
        4_100 + row,
        PEOPLE[row]!.fullName,
        PLACES[row % 3]!,
        STATES[row % 3]!,
        `${90_210 + row}`,
        MARKETS[row % 3]!,
        row,
        9.5,
        0.1,
        "Lamp",
        "Lights",
      ],
      [null, "full-name", "location", "location", "postal-code", null, null, null, null, null, null],
    ],
    [
      "vague words are of people where more columns are about them than about goods",
      [
        "Tenant ID",
        "Date of birth",
        "Phone",
        "Email",
        "Father name",
        "ID number",
        "Rent",
        "Rent paid",
        "Room",
        "Price",
      ],
      (row) => [
        `T${4_100 + row}`,
        `19${60 + row}-03-04`,
        PEOPLE[row]!.phone,
        PEOPLE[row]!.email,
        PEOPLE[row]!.fullName,
        `ID${5_001 + row}`,
        8_000 + row,
        8_000,
        row + 1,
        90.5,
      ],
      ["person-reference", "birth-date", "phone", "email", "family", "national-id", null, null, null, null],
    ],
    [
      "a middle name is no last one, whoever is called by it too",
      ["first", "middle", "last", "email"],
      (row) => [
        PEOPLE[row]!.firstName,
        PEOPLE[(row + 3) % PEOPLE.length]!.lastName,
        PEOPLE[row]!.lastName,
        PEOPLE[row]!.email,
      ],
      ["first-name", "first-name", "last-name", "email"],
    ],
    [
      "names under a number's header are names",
      ["Site", "Keyholder", "Mobile"],
      (row) => [`North ${row}`, PEOPLE[row]!.fullName, PEOPLE[row]!.phone],
      ["location", "full-name", "phone"],
    ],
    [
      "the number to call is a telephone, whoever answers",
      ["Patient name", "NOK contact"],
      (row) => [PEOPLE[row]!.fullName, `+44 20 7946 0${100 + row}`],
      ["full-name", "phone"],
    ],
    [
      "addresses under a number's header are addresses",
      ["Teilnehmer", "Teilnehmer-ID"],
      (row) => [PEOPLE[row]!.fullName, PEOPLE[row]!.email],
      ["full-name", "email"],
    ],
  ])("%s", (_, header, cells, kinds) => {
    expect(decide(header, rows(cells))).toEqual(kinds);
  });
});

describe("a bare name", () => {
  const rows = (cells: (row: number) => Row): Row[] => PEOPLE.map((_, row) => cells(row));

  it.each<[string, string[], (row: number) => Row, (string | null)[]]>([
    [
      "is a full name where it has two words",
      ["Name", "Age"],
      (row) => [PEOPLE[row]!.fullName, 20 + row],
      ["full-name", "age"],
    ],
    [
      "is a first name beside a surname",
      ["Name", "Surname"],
      (row) => [PEOPLE[row]!.firstName, PEOPLE[row]!.lastName],
      ["first-name", "last-name"],
    ],
    [
      "is a last name beside a first name",
      ["Vorname", "Name"],
      (row) => [PEOPLE[row]!.firstName, PEOPLE[row]!.lastName],
      ["first-name", "last-name"],
    ],
    [
      "is a first name by its values",
      ["Name", "Salary"],
      (row) => [PEOPLE[row]!.firstName, 1_000 + row],
      ["first-name", "salary"],
    ],
    [
      "is nobody's beside price and stock",
      ["Name", "Price", "Stock"],
      (row) => [PEOPLE[row]!.lastName, 9.5, row],
      [null, null, null],
    ],
    ["is nobody's where the values are no names", ["Name", "Age"], (row) => [`Model ${row}`, row], [null, null]],
  ])("%s", (_, header, cells, kinds) => {
    expect(decide(header, rows(cells))).toEqual(kinds);
  });
});

describe("a bare number", () => {
  const rows = PEOPLE.map((p) => [p.employeeId, p.fullName, p.email]);

  it.each<[string, readonly string[], string]>([
    ["a person's reference", [], "person-reference"],
    ["an employee's where the file is of staff", ["staff list.xlsx"], "employee-id"],
    ["a customer's reference where the file is of customers", ["Kunden.csv"], "person-reference"],
  ])("is %s", (_, names, kind) => {
    expect(decide(["ID", "Name", "Email"], rows, names)[0]).toBe(kind);
  });

  it("is an employee's beside salaries, and an account's beside passwords", () => {
    expect(
      decide(
        ["ID", "Name", "Salary"],
        PEOPLE.map((p) => [p.employeeId, p.fullName, p.salary]),
      )[0],
    ).toBe("employee-id");
    expect(
      decide(
        ["ID", "PW", "Name"],
        PEOPLE.map((p, row) => [`user${row}`, `x${row}y`, p.fullName]),
      )[0],
    ).toBe("username");
  });

  it("points elsewhere where it repeats, and only the first is the key", () => {
    expect(
      decide(
        ["ID", "Name", "Email"],
        PEOPLE.map((p, row) => [row % 4, p.fullName, p.email]),
      )[0],
    ).toBeNull();
    expect(
      decide(
        ["No.", "ID", "Email"],
        PEOPLE.map((p, row) => [row, p.employeeId, p.email]),
      ).slice(0, 2),
    ).toEqual(["person-reference", null]);
  });
});

describe("a counter of lines", () => {
  it.each(["No.", "№", "#", "Nr."])("is nobody's number under %j", (header) => {
    expect(
      decide(
        [header, "ID", "Name", "Email"],
        PEOPLE.map((p, row) => [row + 1, p.employeeId, p.fullName, p.email]),
      ).slice(0, 2),
    ).toEqual([null, "person-reference"]);
  });
});

describe("neighbours", () => {
  it("make firms' contact details personal only where there are persons", () => {
    const firms = PEOPLE.map((_, row) => [`Firm ${row} Ltd`, `office@firm${row}.example`, "+44 20 7946 0000"]);
    expect(decide(["Company", "Email", "Phone"], firms)).toEqual([null, null, null]);
    const contacts = PEOPLE.map((p, row) => [`Firm ${row} Ltd`, p.email, p.phone]);
    expect(decide(["Company", "Email", "Phone"], contacts)).toEqual(["employer", "email", "phone"]);
  });

  it("make a lone half of a name a name", () => {
    expect(
      decide(
        ["name"],
        PEOPLE.map((p) => [p.firstName]),
      ),
    ).toEqual([null]);
    expect(
      decide(
        ["name", "email"],
        PEOPLE.map((p) => [p.firstName, p.email]),
      ),
    ).toEqual(["first-name", "email"]);
  });

  it("make a special category enough beside a person's number", () => {
    const rows = PEOPLE.map((p, row) => [p.employeeId, row % 2 === 0 ? "positive" : "negative"]);
    expect(decide(["Patient ID", "HIV status"], rows)).toEqual(["person-reference", "health"]);
    expect(decide(["Patient ID", "Colour"], rows)).toEqual([null, null]);
  });
});

describe("a column under a word for people", () => {
  it.each(["Athlete", "Patient", "Mieter", "Сотрудник"])("%j holds their names, rare ones too", (header) => {
    const rows = PEOPLE.map((p, row) => [row < 6 ? p.fullName : `${p.lastName}ix Xq${"aeiou"[row % 5]}l`, p.birthDate]);
    expect(decide([header, "Date of birth"], rows)).toEqual(["full-name", "birth-date"]);
  });

  it("holds none where the words are nobody's", () => {
    const rows = PEOPLE.map((_, row) => ["Http Client", "Web Viewer", "Json Parser"][row % 3]!).map((cell) => [
      cell,
      1,
    ]);
    expect(decide(["Client", "Count"], rows)).toEqual([null, null]);
  });
});

describe("two last names in one column", () => {
  it("are known by the first names beside them", () => {
    const last = ["Orellana Paredes", "Mejía Cavazos", "Delgadillo Miramontes", "García Fernández", "Ruiz Zúñiga"];
    expect(
      decide(
        null,
        ["Samuel", "María", "José", "Carmen", "Luis"].map((first, row) => [last[row]!, first, `x${row}@mail.example`]),
      ),
    ).toEqual(["last-name", "first-name", "email"]);
  });
});

describe("what is said of others", () => {
  it.each([
    ["Direkter Vorgesetzter", "supervisor"],
    ["Beloved next of kin", "family"],
  ])("%j holds no names of the table's people", (header, kind) => {
    const rows = PEOPLE.map((p, row) => [p.fullName, p.email, PEOPLE[(row * 7) % 30]!.fullName]);
    expect(decide(["Name", "Email", header], rows)[2]).toBe(kind);
  });

  it("is the staff's number where columns of staff stand beside it, whatever the file is called", () => {
    expect(
      decide(
        ["Matricola", "Nome e cognome", "Responsabile", "Contratto"],
        PEOPLE.map((p, row) => [p.employeeId, p.fullName, PEOPLE[row % 3]!.fullName, "part-time"]),
        ["utenti.csv"],
      )[0],
    ).toBe("employee-id");
  });

  it("is a nationality where the words are names as well", () => {
    const origins = ["Kenyan", "French", "Syrian"];
    expect(
      decide(
        null,
        PEOPLE.map((p, row) => [p.fullName, p.email, origins[row % 3]!]),
      )[2],
    ).toBe("ethnicity-nationality");
  });
});

describe("a few words that come again and again", () => {
  it("are no names under a header of places, whatever the words", () => {
    const regions = ["Carolina", "Victoria", "Florence"];
    expect(
      decide(
        ["Name", "Email", "Region"],
        PEOPLE.map((p, row) => [p.fullName, p.email, regions[row % 3]!]),
      ),
    ).toEqual(["full-name", "email", "location"]);
  });
});

describe("a column whose values contradict its header", () => {
  it("is not believed", () => {
    expect(
      decide(
        ["Email", "Full name"],
        PEOPLE.map((p, row) => [row, p.fullName]),
      ),
    ).toEqual([null, "full-name"]);
  });

  it("is what its values prove where the header is silent", () => {
    expect(
      decide(
        ["Name", "xyz"],
        PEOPLE.map((p) => [p.fullName, p.email]),
      ),
    ).toEqual(["full-name", "email"]);
  });

  it("is nothing where it is empty, unless the header is clear", () => {
    expect(
      decide(
        ["Name", "State", "Phone"],
        PEOPLE.map((p) => [p.fullName, null, null]),
      )[2],
    ).toBe("phone");
    expect(
      decide(
        ["Name", "State", "Phone"],
        PEOPLE.map((p) => [p.fullName, null, null]),
      )[1],
    ).toBeNull();
  });
});
