import { describe, expect, it } from "vitest";
import { areTypes } from "../../../../src/classifier/recognizers/values/data-types";

describe("types of data", () => {
  it.each<[string, (string | number | boolean)[], boolean]>([
    ["of a form", ["text", "date", "Number"], true],
    ["of a database", ["varchar(40)", "INT", "timestamp", "enum"], true],
    ["one word alone", ["text"], false],
    ["words", ["Nurse", "Driver", "Date"], false],
    ["numbers", [1, 2], false],
    ["nothing", [], false],
  ])("%s", (_, values, are) => expect(areTypes(values)).toBe(are));
});
