import { fc, test as law } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { Report } from "../../src/classifier/index";
import { VERDICTS } from "../../src/classifier/index";
import { judge } from "../support/judge";
import { buildSnapshot } from "../support/message";
import { syntheticPeople } from "../support/people";

type Details = Readonly<Record<string, string>>;

const PEOPLE: readonly Details[] = syntheticPeople(60).map(({ fullName, email, birthDate, salary, phone }) => ({
  Name: fullName,
  Born: birthDate,
  Salary: `EUR ${String(salary)}.00`,
  Phone: phone,
  Email: email,
}));
const COLUMNS = ["Born", "Salary", "Phone", "Email"] as const;

/** The ways in which lists stand in texts: details parted all through, parted by this and that, or each in a line of its own. */
const LAYOUTS: Readonly<Record<string, (person: Details) => string>> = {
  tabs: (person) => Object.values(person).join("\t"),
  semicolons: (person) => Object.values(person).join("; "),
  dashes: (person) => `- ${Object.values(person).join(" - ")}`,
  brackets: ({ Name = "", ...others }) => `${Name} (${Object.values(others).join(", ")})`,
  lines: (person) => Object.values(person).join("\n"),
  forms: (person) =>
    Object.entries(person)
      .map(([label, value]) => `${label}: ${value}\n`)
      .join(""),
};
const anyLayout = fc.constantFrom(...Object.keys(LAYOUTS));
const anyColumns = fc.subarray([...COLUMNS], { minLength: 1 });
const anyCount = fc.integer({ min: 8, max: 60 });

const judged = (layout: string, columns: readonly string[], people: readonly Details[]): Report => {
  const list = people.map((person) =>
    LAYOUTS[layout]!(Object.fromEntries(["Name", ...columns].map((column) => [column, person[column]!]))),
  );
  return judge(
    buildSnapshot({ to: ["someone@elsewhere.example"], bodyText: `Dear Kim,\n\n${list.join("\n")}\n\nAna` }),
  );
};
const severity = ({ verdict }: Report): number => VERDICTS.indexOf(verdict);

describe("a list in the text, however it is laid out", () => {
  law.prop([anyLayout, anyColumns, anyCount])("counts everybody once", (layout, columns, count) => {
    expect(judged(layout, columns, PEOPLE.slice(0, count)).people).toBe(count);
  });

  law.prop([anyLayout, anyColumns, anyCount, fc.infiniteStream(fc.nat())])(
    "says the same in whatever order people stand",
    (layout, columns, count, order) => {
      const shuffled = PEOPLE.slice(0, count)
        .map((person) => ({ person, at: order.next().value as number }))
        .sort((one, other) => one.at - other.at)
        .map(({ person }) => person);
      const { verdict, findings } = judged(layout, columns, PEOPLE.slice(0, count));
      const other = judged(layout, columns, shuffled);
      expect([other.verdict, other.findings]).toEqual([verdict, findings]);
    },
  );

  law.prop([anyLayout, anyColumns, anyCount, fc.constantFrom(...COLUMNS)])(
    "is never judged milder with another detail, or with somebody more",
    (layout, columns, count, added) => {
      const before = severity(judged(layout, columns, PEOPLE.slice(0, count)));
      const wider = COLUMNS.filter((column) => columns.includes(column) || column === added);
      expect(severity(judged(layout, wider, PEOPLE.slice(0, count)))).toBeGreaterThanOrEqual(before);
      expect(severity(judged(layout, columns, PEOPLE.slice(0, count + 1)))).toBeGreaterThanOrEqual(before);
    },
  );
});
