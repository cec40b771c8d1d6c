import { describe, expect, it } from "vitest";
import {
  digitsOf,
  isCode,
  isNumeric,
  isWords,
  yearOf,
} from "../../../../src/classifier/recognizers/values/value-tests";

describe("yearOf", () => {
  it.each<[string, number]>([
    ["1984-03-12", 1984],
    ["1984-03-12T09:30:00", 1984],
    ["12.03.1984", 1984],
    ["3/12/84", 1984],
    ["1.2.05", 2005],
    ["12 March 1984", 1984],
    ["Mar 12, 1984", 1984],
    ["1984年3月12日", 1984],
    ["17.07.1996.", 1996],
    ["12.03.84 9:30", 1984],
    ["12/03/1984 09.30", 1984],
  ])("of %j is %i", (text, year) => {
    expect(yearOf(text)).toBe(year);
  });

  it.each(["145.255.4.216", "06 12 10 56 78", "hello", "12", "2021", 1984, true])("of %j is none", (value) => {
    expect(yearOf(value)).toBeNull();
  });
});

describe("isNumeric", () => {
  it.each([1, -2.5, "1.299,99", "5 000", "$1,200.50", "28 %", "72000 EUR", "-3"])("takes %j", (value) => {
    expect(isNumeric(value)).toBe(true);
  });

  it.each(["A1", "12-34", "one", true, ""])("leaves %j", (value) => {
    expect(isNumeric(value)).toBe(false);
  });
});

describe("isWords and isCode", () => {
  it.each<[unknown, boolean, boolean]>([
    ["Nairobi", true, true],
    ["New York City", true, false],
    ["HYS-SN1", true, true],
    ["12345", false, true],
    ["943 476 5919", false, true],
    ["12 345678 A 910", true, true],
    ["12 Elm Road 4", true, false],
    [12345, false, true],
    [true, false, false],
  ])("of %j are %j and %j", (value, words, code) => {
    expect(isWords(value as string)).toBe(words);
    expect(isCode(value as string)).toBe(code);
  });
});

describe("digits", () => {
  it("are looked for with separators only between them", () => {
    expect(digitsOf("4111-1111 1111.1111")).toBe("4111111111111111");
    expect(digitsOf(4111)).toBe("4111");
    expect(digitsOf("A411")).toBe("");
  });
});
