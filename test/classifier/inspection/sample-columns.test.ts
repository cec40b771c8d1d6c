import { describe, expect, it } from "vitest";
import { known } from "../../../src/classifier/index";
import { inspectAttachment } from "../../../src/classifier/inspection/inspect-attachment";
import { sampleColumns } from "../../../src/classifier/inspection/sample-columns";
import { READING_LIMITS } from "../../../src/classifier/workbook/limits";
import { syntheticPeople } from "../../support/people";
import { buildXlsx } from "../../support/xlsx";

const LIMITS = { ...READING_LIMITS, isOutOfTime: () => false };
const PEOPLE = syntheticPeople(400);
const BYTES = buildXlsx({
  sheets: [
    { name: "Notes", rows: [["Nothing here"]] },
    { name: "People", rows: [["Name", "E-mail"], ...PEOPLE.map(({ fullName, email }) => [fullName, email])] },
  ],
});

describe("samples of columns", () => {
  it("are the header and two different cells, masked", () => {
    const [name, email] = sampleColumns(
      BYTES,
      "list.xlsx",
      [0, 1].map((index) => ({ sheet: 1, within: [], index, headerRow: 0 })),
      LIMITS,
    );
    expect(name).toMatchObject({ sheet: 1, index: 0, header: "Name" });
    expect(email).toMatchObject({ sheet: 1, index: 1, header: "E-mail" });
    expect(email!.samples).toHaveLength(2);
    for (const sample of [...name!.samples, ...email!.samples]) expect(sample).toContain("•••");
    const shown = [...name!.samples, ...email!.samples].join("\n");
    for (const { fullName, email: address } of PEOPLE) {
      expect(shown).not.toContain(fullName);
      expect(shown).not.toContain(address);
    }
  });

  it("are none where the file cannot be read again, or time is up", () => {
    const columns = [{ sheet: 1, within: [], index: 0 }];
    expect(sampleColumns(new Uint8Array([1, 2, 3]), "list.xlsx", columns, LIMITS)).toEqual([]);
    expect(sampleColumns(BYTES, "list.xlsx", columns, { ...LIMITS, isOutOfTime: () => true })).toEqual([]);
  });

  it("are of the columns asked for, on the sheet asked for", () => {
    expect(sampleColumns(BYTES, "list.xlsx", [{ sheet: 7, within: [], index: 0 }], LIMITS)).toEqual([]);
  });
});

describe("of several tables on one sheet", () => {
  const [one, other, third] = PEOPLE;
  const rows = [
    ["Contacts"],
    [],
    ["Name", "E-mail"],
    ...PEOPLE.slice(0, 300).map(({ fullName, email }) => [fullName, email]),
    [],
    ["Employee ID", "Full name", "Salary"],
    ...PEOPLE.slice(300, 360).map(({ employeeId, fullName, salary }) => [employeeId, fullName, salary]),
  ];
  const sampled = (table: typeof rows, wanted: number) => {
    const bytes = buildXlsx({ sheets: [{ name: "People", rows: table }] });
    const { sheets } = inspectAttachment({ name: "list.xlsx", kind: "file", content: known(bytes) }, LIMITS);
    const columns = sheets[0]!.columns.map((column) => ({ ...column, sheet: 0, within: [] }));
    return sampleColumns(bytes, "list.xlsx", columns, LIMITS).filter(({ index }) => index === wanted);
  };

  it("each column has the header of its own table, and cells below it", () => {
    expect(sampled(rows, 1)).toMatchObject([{ header: "E-mail" }]);
    expect(sampled(rows, 2)).toMatchObject([{ header: "Salary" }]);
    expect(sampled(rows, 2)[0]!.samples).toEqual(["•••"]);
  });

  it("people in columns: each of their rows has its label, and cells of that row", () => {
    const turned = [
      ["Name", one!.fullName, other!.fullName, third!.fullName],
      ["E-mail", one!.email, other!.email, third!.email],
      ["Date of birth", one!.birthDate, other!.birthDate, third!.birthDate],
    ];
    const told = sampled(turned, 1);
    expect(told.map(({ row, header }) => [row, header])).toEqual([
      [0, "Name"],
      [1, "E-mail"],
      [2, "Date of birth"],
    ]);
    expect(told[1]!.samples.every((sample) => sample.includes("@"))).toBe(true);
  });
});
