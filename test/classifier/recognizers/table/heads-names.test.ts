import { describe, expect, it } from "vitest";
import { headsNames } from "../../../../src/classifier/recognizers/table/heads-names";
import { PEOPLE } from "./decide";

const NAMES = PEOPLE.slice(0, 6).map(({ fullName }) => fullName);

describe("a row that heads names", () => {
  it.each(["Name", "Student", "Full name", "Mitarbeiter"])("%j above names does", (header) => {
    expect(headsNames([[header, "Mon", "Tue"], ...NAMES.map((name) => [name, "x", null])])).toBe(true);
  });

  it.each(["Product", "Mon", NAMES[0]!])("%j above names does not", (header) => {
    expect(headsNames([[header, "Mon", "Tue"], ...NAMES.slice(1).map((name) => [name, "x", null])])).toBe(false);
  });

  it("does not above goods", () => {
    expect(headsNames([["Name", "Mon"], ...["Oak table", "Garden chair", "Lamp"].map((name) => [name, 3])])).toBe(
      false,
    );
  });
});
