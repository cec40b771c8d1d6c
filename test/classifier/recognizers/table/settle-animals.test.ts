import { describe, expect, it } from "vitest";
import { syntheticPeople } from "../../../support/people";
import { inspectRows, kindsOf } from "../../inspection/inspect-rows";

const OWNERS = syntheticPeople(20, 9);
const ANIMALS =
  "Bella Max Luna Simba Nala Rocky Daisy Charlie Coco Leo Oscar Ruby Milo Rosie Molly Jack Lola Toby Emma Felix".split(
    " ",
  );
const born = (row: number): string => `20${10 + (row % 14)}-0${1 + (row % 9)}-1${row % 9}`;

function kinds(header: readonly string[], cells: (row: number) => readonly (string | number)[], fileName?: string) {
  return kindsOf(
    inspectRows([header, ...ANIMALS.map((_, row) => cells(row))], { fileName: fileName ?? "list.xlsx" }).inspection,
  );
}

describe("animals are no people", () => {
  it.each<[string, string[], string?]>([
    ["in a zoo", ["Name", "Species", "Sex", "Date of birth"]],
    ["in a shelter", ["Name", "Rasse", "Geschlecht", "Geburtsdatum"]],
    ["at a breeder's", ["Nome", "Razza", "Sesso", "Data di nascita"]],
    ["at a vet's", ["Кличка", "Порода", "Пол", "Дата рождения"]],
    ["in a file called after them", ["Name", "Colour", "Sex", "Date of birth"], "Dogs 2024.xlsx"],
    ["in a file called after two kinds", ["Name", "Farbe", "Geschlecht", "Geburtsdatum"], "Hunde und Katzen.xlsx"],
  ])("%s", (_, header, fileName) => {
    expect(kinds(header, (row) => [ANIMALS[row]!, "Labrador", "MF"[row % 2]!, born(row)], fileName)).toEqual({});
  });

  it.each<[string, string[]]>([
    ["English", ["Owner", "Phone", "Pet name", "Breed", "Sex", "Date of birth"]],
    ["German", ["Halter", "Telefon", "Tiername", "Rasse", "Geschlecht", "Geburtsdatum"]],
    ["Spanish", ["Propietario", "Teléfono", "Nombre", "Especie", "Sexo", "Fecha de nacimiento"]],
    ["Polish", ["Właściciel", "Telefon", "Imię", "Gatunek", "Płeć", "Data urodzenia"]],
  ])("but their owners are, in %s", (_, header) => {
    const cells = (row: number): string[] => [
      OWNERS[row]!.fullName,
      OWNERS[row]!.phone,
      ANIMALS[row]!,
      ["Beagle", "Collie", "Boxer"][row % 3]!,
      "MF"[row % 2]!,
      born(row),
    ];
    expect(kinds(header, cells)).toMatchObject({ 0: "full-name", 1: "phone" });
    expect(kinds(header, cells)).not.toHaveProperty("5");
  });

  it.each(["Dog walkers.xlsx", "Horse riders.xlsx", "Cat lovers, members.xlsx"])(
    "and those in %s are people",
    (fileName) => {
      expect(
        kinds(
          ["Name", "Sex", "Date of birth"],
          (row) => [OWNERS[row]!.fullName, "MF"[row % 2]!, OWNERS[row]!.birthDate],
          fileName,
        ),
      ).toEqual({ 0: "full-name", 1: "gender", 2: "birth-date" });
    },
  );

  it.each<[string, string[], (row: number) => readonly (string | number)[], Record<number, string>]>([
    [
      "a germ made ill",
      ["Name", "Date of birth", "Diagnosis", "Species"],
      (row) => [OWNERS[row]!.fullName, OWNERS[row]!.birthDate, "Sepsis", "E. coli"],
      { 0: "full-name", 1: "birth-date", 2: "health" },
    ],
    [
      "a dog bit",
      ["Name", "Date of birth", "Phone", "Injury", "Breed of dog"],
      (row) => [OWNERS[row]!.fullName, OWNERS[row]!.birthDate, OWNERS[row]!.phone, "Hand", "Collie"],
      { 0: "full-name", 1: "birth-date", 2: "phone", 3: "health" },
    ],
    [
      "are of the species",
      ["Subject ID", "Sex", "Diagnosis", "Species"],
      (row) => [`S-${row}`, "MF"[row % 2]!, "Asthma", "human"],
      { 0: "person-reference", 1: "gender", 2: "health" },
    ],
    [
      "are paid",
      ["Name", "Sex", "Salary", "Species"],
      (row) => [OWNERS[row]!.firstName, "MF"[row % 2]!, 30_000 + row, "Lions"],
      { 0: "first-name", 1: "gender", 2: "salary" },
    ],
  ])("but people whom or who %s stay people", (_, header, cells, expected) => {
    expect(kinds(header, cells)).toEqual(expected);
  });

  it("nor is somebody with a pet", () => {
    expect(
      kinds(["Employee", "Date of birth", "Pets"], (row) => [OWNERS[row]!.fullName, OWNERS[row]!.birthDate, row % 3]),
    ).toEqual({ 0: "full-name", 1: "birth-date" });
  });
});
