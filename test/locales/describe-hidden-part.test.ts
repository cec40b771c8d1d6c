import { expect, test } from "vitest";
import type { HiddenPart } from "../../src/classifier/index";
import { describeHiddenPart } from "../../src/locales/index";
import { hiddenPart } from "../support/report";
import { ENGLISH, wordsOf } from "../support/words";

const TABLE: readonly [HiddenPart, string, string, string][] = [
  [
    hiddenPart("hidden-sheet", 640, { sheet: 1 }),
    "Raw data",
    "Sheet 2 “Raw data”: a hidden sheet",
    "640 people and 640 rows",
  ],
  [hiddenPart("hidden-columns", 9, { columns: [2, 27] }), "", "Sheet 1: hidden columns (C, AB)", "9 people and 9 rows"],
  [
    hiddenPart("hidden-columns", 9, { columns: [0, 1, 2, 3, 4, 5, 6, 7, 8] }),
    "",
    "Sheet 1: hidden columns (A, B, C, D, E, F, G, H…)",
    "9 people and 9 rows",
  ],
  [hiddenPart("pivot-cache", 1230, { sheet: null }), "", "What a pivot table keeps", "1,230 people and 1,230 rows"],
  [
    hiddenPart("hidden-rows", 2, { within: ["old.xlsx"] }),
    "List",
    "old.xlsx › Sheet 1 “List”: hidden or filtered rows",
    "2 people and 2 rows",
  ],
];

test.each(TABLE)("%#: %o", (part, sheetName, place, size) => {
  expect(describeHiddenPart(part, sheetName, ENGLISH)).toEqual({ place, size });
});

test("the colon is the language's own", () => {
  expect(describeHiddenPart(hiddenPart("hidden-rows", 2), "", wordsOf("fr")).place).toContain("Feuille 1 : des lignes");
  expect(describeHiddenPart(hiddenPart("hidden-rows", 2), "", wordsOf("zh")).place).toContain("工作表 1：");
});
