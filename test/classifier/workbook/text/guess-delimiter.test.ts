import { describe, expect, test } from "vitest";
import { guessDelimiter } from "../../../../src/classifier/workbook/text/guess-delimiter";

describe("the delimiter is the one that divides most records alike", () => {
  test.each([
    ["commas", "a,b,c\n1,2,3\n4,5,6", ","],
    ["semicolons beside decimal commas", "price;stock\n1,5;2\n2,5;3\n3,9;4", ";"],
    ["tabs beside commas in the text", "name\tnote\nAnna\tyes, no\nBen\tno", "\t"],
    ["pipes", "a|b\n1|2\n3|4", "|"],
    ["a title above the table", "Staff 2024\nname;place;grade\nAnna;Rome;3\nBen;Oslo;4\nCleo;Lima;5", ";"],
    ["quoted fields that hold the other delimiter", '"a;b","c"\n"d;e","f"\n"g;h;i","j"', ","],
    ["loosely quoted fields that hold the other delimiter", "'a; b','c, d'\n'e; f','g'\n'h; i','j'\n", ","],
    ["a line break in quotes", '"a\nb",c\nd,e\n', ","],
    ["a quote that never closes", 'size,5" pipe\n"x,y\n1,2\n', ","],
    ["one column", "anna@example.org\nben@example.org\n", ","],
    ["nothing", "", ","],
  ])("%s", (_, sample, delimiter) => {
    expect(guessDelimiter(sample).delimiter).toBe(delimiter);
  });
});
