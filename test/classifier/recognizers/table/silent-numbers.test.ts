import { describe, expect, it } from "vitest";
import { syntheticPeople } from "../../../support/people";
import { inspectRows, kindsOf } from "../../inspection/inspect-rows";

const PEOPLE = syntheticPeople(20, 3);

function kindOfCodes(code: (row: number) => string, fileName = "list.csv"): string | undefined {
  const rows = PEOPLE.map(({ fullName, email }, row) => [code(row), fullName, email]);
  return kindsOf(inspectRows(rows, { fileName }).inspection)["0"];
}

describe("codes before names without a header", () => {
  it("are the numbers of the people", () => {
    expect(kindOfCodes((row) => `P${104 + row * 3}`)).toBe("person-reference");
  });

  it("are an employer's in a file of staff", () => {
    expect(kindOfCodes((row) => String(10_417 + row * 3), "employees.csv")).toBe("employee-id");
  });

  it.each<[string, (row: number) => string]>([
    ["count lines", (row) => String(row + 1)],
    ["come again", (row) => `P${100 + (row % 4)}`],
    ["are made differently", (row) => (row % 2 === 0 ? `P${100 + row}` : `Q${100 + row}`)],
  ])("are none where they %s", (_, code) => {
    expect(kindOfCodes(code)).toBeUndefined();
  });
});
