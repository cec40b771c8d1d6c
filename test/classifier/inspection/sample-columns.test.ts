import { describe, expect, it } from "vitest";
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
      [0, 1].map((index) => ({ sheet: 1, within: [], index })),
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
