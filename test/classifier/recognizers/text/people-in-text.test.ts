import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { findPeopleInText } from "../../../../src/classifier/recognizers/text/people-in-text";
import { peopleLines } from "../../../support/people-lines";

test.each(["\t", " | ", "; ", ", ", " - ", "     "])("counts people whose details are parted by %j", (parting) => {
  expect(findPeopleInText(peopleLines(12, parting))).toMatchObject({ people: 12 });
});

test("finds the list among the sender's sentences", () => {
  const lines = ["Dear Kim, as agreed, here they are:", "", ...peopleLines(9), "", "Best, with thanks, Ana"];
  expect(findPeopleInText(lines)).toMatchObject({
    people: 9,
    kinds: expect.arrayContaining(["full-name", "birth-date"]) as unknown,
  });
});

test("the same person twice is one", () => {
  expect(findPeopleInText([...peopleLines(9), ...peopleLines(9)])).toMatchObject({ people: 9 });
});

const NAMES =
  "Ana Kim, Ben Lee, Cara Novak, Dan Rossi, Eva Meyer, Finn Costa, Gina Huber, Hugo Berger, Ida Vogel".split(", ");
const listed = (above: string, line: (name: string, at: number) => string, title?: string) =>
  findPeopleInText([above, ...NAMES.map(line)], title);

test.each<[string, string, (at: number) => string]>([
  ["salary", "Our salaries", (at) => String(3100 + at)],
  ["salary", "Gehälter:", (at) => String(3100 + at)],
  ["performance", "Maths exam:", (at) => String(40 + at)],
  ["performance", "Calificaciones", (at) => `${String(5 + at)},5`],
  ["health", "Sick days", (at) => `${String(at)} days`],
  ["birth-date", "Birthdays", (at) => `0${String(1 + at)}.03.2021`],
  ["credential", "Passwords", (at) => `Winter${String(at)}!`],
])("numbers beside names are of kind %s below %j", (kind, above, detail) => {
  expect(listed(above, (name, at) => `${name} ${detail(at)}`)).toMatchObject({
    people: 9,
    kinds: expect.arrayContaining([kind]) as unknown,
    hasFigures: true,
  });
  expect(listed("Hello", (name, at) => `${name} ${detail(at)}`, above)?.kinds).toContain(kind);
});

test.each<[string, (name: string, at: number) => string, boolean]>([
  ["amounts", (name, at) => `${name}: EUR ${String(at + 2)},500`, true],
  ["amounts behind thousands", (name, at) => `${name}: 1${String(at)} 000 zł`, true],
  ["medicine", (name, at) => `${name}: insulin ${String(at + 2)} mg`, true],
  ["days long past", (name, at) => `${name}: 0${String(at + 1)}.04.1970`, true],
  [
    "prices of books",
    (name, at) => `${name}: The ${"ABCDEFGHI".charAt(at)} River, 19.90 EUR, 20${String(10 + at)}`,
    false,
  ],
  [
    "salaries beside titles and years of birth",
    (name, at) => `${name}: Head of ${"ABCDEFGHI".charAt(at)}, 52,000 EUR, 19${String(60 + at)}`,
    true,
  ],
  ["times", (name, at) => `${name}: ${String(10 + at)}:30`, false],
  ["points", (name, at) => `${name}: ${String(214 - at)}`, false],
  ["births in other centuries", (name, at) => `${name}: born ${String(at + 1)} May 18${String(10 + at)}`, false],
])("%s beside names", (_, line, areFigures) => {
  expect(listed("Please see below.", line)?.hasFigures).toBe(areFigures);
});

test.each<[string, string, (name: string, at: number) => string, boolean]>([
  ["rooms and seats", "Rooms:", (name, at) => `${name}, ${String(12 + at * 6)}`, false],
  [
    "seats and floors",
    "Please see below.",
    (name, at) => `${name}, ${String(12 + at * 6)} seats, level ${String(at % 3)}`,
    false,
  ],
  ["patients", "Patients:", (name, at) => `${name}, ${String(12 + at * 6)}`, true],
  [
    "something told of each",
    "Please see below.",
    (name, at) => `${name}, ${String(12 + at * 6)}, reason ${"ABCDEFGHI".charAt(at)}`,
    true,
  ],
  ...["år", "lat", "let", "éves", "tahun", "godina", "vuotta", "χρονών", "שנים"].map(
    (years): [string, string, (name: string, at: number) => string, boolean] => [
      `patients, with ${years}`,
      "Patients:",
      (name, at) => `${name}, ${String(12 + at * 6)} ${years}`,
      true,
    ],
  ),
  ["children", "Children in the group:", (name, at) => `${name}, ${String(12 + at * 6)}`, true],
  ["år of no patients", "Please see below.", (name, at) => `${name}, ${String(12 + at * 6)} år`, true],
  ["years", "Please see below.", (name, at) => `${name}, ${String(12 + at * 6)} years, reason`, true],
])("bare numbers as ages: %s", (_, above, line, areAges) => {
  expect(listed(above, line)?.kinds.includes("age")).toBe(areAges);
});

test.each<[string, boolean]>([
  ["Program staff and what each of them still owes us:", true],
  ["Precise amounts each of them still owes us:", true],
  ["Seminar participants who have not paid yet:", true],
  ["Concerts: what each of them still has to pay", true],
  ["Tarifs impayés:", true],
  ["Concerts this autumn:", false],
  ["Seminarprogramm Herbst:", false],
  ["Preise:", false],
  ["Wine list", false],
  ["Listino:", false],
])("amounts below %j are somebody's: %s", (above, areFigures) => {
  expect(listed(above, (name, at) => `${name}: ${String(12 + at)}.50 EUR`)?.hasFigures).toBe(areFigures);
});

test.each<[string, string, (at: number) => string]>([
  ["Health and safety briefing", "Seats:", String],
  ["Cancer charity run on Sunday", "Start numbers:", (at) => String(101 + at)],
  ["Allergy-free lunch: table numbers", "Hello", String],
  ["Password training", "Rooms:", (at) => `B10${String(at)}`],
  ["Passwords", "Hello", (at) => `B10${String(at)}`],
  ["Bonus round table tennis", "Hello", (at) => String(31 + at)],
  ["Exam supervision next week", "Hello", (at) => String(101 + at)],
  ["Maths exam", "Rooms:", (at) => String(101 + at)],
  ["Marks & Spencer trip", "Hello", String],
])("the subject %j does not say what numbers are below %j", (title, above, detail) => {
  const found = listed(above, (name, at) => `${name}, ${detail(at)}`, title);
  expect(found).toMatchObject({ kinds: ["full-name"], hasFigures: false });
});

test.each<[string, string]>([
  ["performance", "Marks of class 7b"],
  ["performance", "Maths exam 2025: marks"],
  ["salary", "Salaries for 2025"],
  ["salary", "Gehälter ab Juli"],
])("numbers are of kind %s by the subject %j", (kind, title) => {
  expect(listed("Dear colleagues,", (name, at) => `${name}, ${String(31 + at)}`, title)?.kinds).toContain(kind);
});

test("nobody is in no text", () => {
  expect(findPeopleInText([])).toBeNull();
  expect(findPeopleInText(["", "", "", ""])).toBeNull();
});

property.prop([fc.array(fc.string({ unit: "binary", maxLength: 60 }), { maxLength: 60 })])(
  "never fails on any text",
  (lines) => {
    const found = findPeopleInText(lines);
    expect(found === null || (found.people > 0 && found.people <= lines.length)).toBe(true);
  },
);

property.prop([fc.integer({ min: 8, max: 60 }), fc.infiniteStream(fc.nat())])(
  "the order of the lines does not matter",
  (count, keys) => {
    const lines = peopleLines(count);
    const shuffled = lines
      .map((line) => ({ line, key: keys.next().value as number }))
      .sort((a, b) => a.key - b.key)
      .map(({ line }) => line);
    expect(findPeopleInText(shuffled)?.people).toBe(findPeopleInText(lines)?.people);
  },
);
