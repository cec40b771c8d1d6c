import { describe, expect, test } from "vitest";
import type { LaidOutTable } from "../../../../src/classifier/recognizers/text/lay-out-lines";
import { layOut } from "../../../../src/classifier/recognizers/text/lay-out-lines";

const PEOPLE = [
  ["Ana Kim", "3.4.1970", "Bern"],
  ["Ben Lee", "8.1.1981", "Rome"],
  ["Cara Novak", "1.9.1966", "Oslo"],
  ["Dan Rossi", "2.2.1990", "Lima"],
];
const rowsOf = (tables: readonly LaidOutTable[]) => tables.map(({ rows }) => rows);
const each = (line: (cells: readonly string[]) => string): string[] => PEOPLE.map(line);

describe("rows and cells", () => {
  test.each([
    ["tabs", each((cells) => cells.join("\t"))],
    ["bars", each((cells) => `| ${cells.join(" | ")} |`)],
    ["semicolons", each((cells) => cells.join("; "))],
    ["Arabic commas", each((cells) => cells.join("، "))],
    ["gaps of any width", each((cells) => cells.join(" ".repeat(500)))],
    ["wide spaces", each((cells) => cells.join("　"))],
    [
      "numbers in another width",
      each((cells) => cells.join("，")).map((line, at) => `${"１２３４".charAt(at)}．${line}`),
    ],
    ["bullets", each((cells) => `•${cells.join(" - ")}`)],
    [
      "digits of Hindi",
      each((cells) => cells.join(", ").replace(/\d/gu, (digit) => "०१२३४५६७८९".charAt(Number(digit)))),
    ],
  ])("parted by %s", (_, lines) => {
    expect(rowsOf(layOut(["Dear Kim,", "", ...lines, "", "Best"]).parted)).toContainEqual(PEOPLE);
  });

  test.each([
    ["brackets", each(([name, born, town]) => `${name!} (${born!}), ${town!}`)],
    ["nothing but figures between words", each((cells) => cells.join(" "))],
    ["all in a line of their own", PEOPLE.flat()],
    ["all in a line of their own, with gaps", PEOPLE.flatMap((cells) => cells.flatMap((cell) => [cell, ""]))],
  ])("mixed: %s", (_, lines) => {
    expect(rowsOf(layOut(lines).mixed)).toContainEqual(PEOPLE);
  });

  test("a form for each person", () => {
    const lines = each(([name, born, town]) => `Name: ${name!}\nBorn: ${born!}\nTown: ${town!}\n`);
    expect(rowsOf(layOut(lines.join("\n").split("\n")).mixed)).toContainEqual([["Name", "Born", "Town"], ...PEOPLE]);
  });

  test("a form with an answer missing", () => {
    const lines = each(([name, , town]) => `Name: ${name!}\nTown: ${town!}`);
    const { mixed } = layOut([...lines.join("\n").split("\n"), "Born: 1.1.1970"]);
    expect(rowsOf(mixed)).toContainEqual([
      ["Name", "Town", "Born"],
      ...PEOPLE.map(([name, , town], at) => [name, town, at === 3 ? "1.1.1970" : ""]),
    ]);
  });

  test("addresses in one line, as mail programs write them", () => {
    const line = PEOPLE.map(([name], at) => `${name!} <p${String(at)}@mail.example>`).join("; ");
    expect(rowsOf(layOut([line]).mixed)).toContainEqual(
      PEOPLE.map(([name], at) => [name, `p${String(at)}@mail.example`]),
    );
  });
});

describe("sentences", () => {
  test.each([
    ["in a line each", PEOPLE.map(([name]) => `${name!} owes 1,200 lei`)],
    ["in one paragraph", [`Owing: ${PEOPLE.map(([name]) => `${name!} owes 1,200 lei`).join(", ")}.`]],
    [
      "with the last one joined",
      [
        `Owing: ${PEOPLE.map(([name]) => `${name!} owes 1,200 lei`)
          .join(", ")
          .replace(/, (?=Dan)/u, " and ")}.`,
      ],
    ],
  ])("that begin with a name, %s", (_, lines) => {
    expect(rowsOf(layOut(lines).mixed)).toContainEqual(PEOPLE.map(([name]) => [name, "owes", "1,200\u00a0lei"]));
  });

  test("commas in brackets part nothing", () => {
    const line = PEOPLE.map(([name, , town]) => `${name!} (${town!}, Asia)`).join(", ");
    expect(rowsOf(layOut([line]).mixed)).toContainEqual(PEOPLE.map(([name, , town]) => [name, town, "Asia"]));
  });
});

test("what stands above a list comes with it", () => {
  const lines = ["Dear Kim,", "", "Marks:", ...each(([name, , town]) => `${name!} | ${town!}`)];
  expect(layOut(lines).parted).toContainEqual({ rows: PEOPLE.map(([name, , town]) => [name, town]), above: "Marks:" });
  expect(layOut(lines).mixed).toContainEqual({ rows: PEOPLE.map(([name, , town]) => [name, town]), above: "Marks:" });
});

test("of one there may be more to tell than of another: the name, and all the rest", () => {
  const lines = each(([name, , town]) => `${name!} (${town!}${name!.startsWith("B") ? ", night" : ""}) - refused`);
  expect(rowsOf(layOut(lines).mixed)).toContainEqual(
    PEOPLE.map(([name, , town]) => [name, `${town!}${name!.startsWith("B") ? " night" : ""} refused`]),
  );
});

test("heads of quoted messages are no forms", () => {
  const head = ["From: Ana Kim", "Sent: Monday", "To: Ben Lee", "Subject: Hello"];
  const { mixed } = layOut([...head, ...head, ...head, ...head, ...head]);
  expect(rowsOf(mixed).map(([labels]) => labels)).not.toContainEqual(["From", "Sent", "To", "Subject"]);
  expect(rowsOf(mixed)).toContainEqual([["Subject"], ...Array.from({ length: 5 }, () => ["Hello"])]);
});
