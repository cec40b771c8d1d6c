import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { profileNames } from "../../../../src/classifier/recognizers/values/name-profile";
import { syntheticPeople } from "../../../support/people";

describe("profileNames", () => {
  it("knows most of the names of people and hardly any of places", () => {
    const people = profileNames(syntheticPeople(200).map(({ fullName }) => fullName));
    expect(people.shaped).toBe(1);
    expect(people.known).toBeGreaterThan(0.9);
    const places = [
      "Oslo",
      "Berlin",
      "Nairobi",
      "Bogotá",
      "Hanoi",
      "Dakar",
      "Lima",
      "Quito",
      "Riga",
      "Tunis",
      "Sapporo",
    ];
    expect(profileNames(places).known).toBeLessThan(0.2);
  });

  it("reads names with a number or an address behind them", () => {
    const cells = ["Maria Rossi (06 12 34 56 78)", "John Smith, john@example.org", "Anna Nowak - +48 600 100 200"];
    expect(profileNames(cells)).toMatchObject({ shaped: 1, known: 1, reached: 1 });
  });

  it("of nothing is nothing", () => {
    expect(profileNames([])).toEqual({ shaped: 0, given: 0, family: 0, known: 0, paired: 0, whole: 0, reached: 0 });
  });

  test.prop([fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.integer()))])(
    "holds shares of any values",
    (values) => {
      for (const share of Object.values(profileNames(values))) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    },
  );
});
