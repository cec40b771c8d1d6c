import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/classifier/index";
import { isProven } from "../../src/review/index";
import { proofFor } from "../../src/review/proof";
import { buildReport, hiddenData, personalColumns, visibleRecipients } from "../support/report";

const grave = (finding: Finding): Finding => ({ ...finding, exposure: "grave" });
const file = (name: string): Finding => grave(personalColumns(name));
const NOTHING = { people: null, files: [] };

const ONE = file("a.xlsx");
const OTHER = file("b.xlsx");
const CROWD = visibleRecipients();

describe("what the sender has to do besides giving a reason", () => {
  test.each([
    ["nothing where no exposure is grave", [personalColumns()], null],
    ["nothing where the policy lets the grave one pass", [visibleRecipients({}, { verdict: "send" })], null],
    ["the number of people in one file", [ONE], { type: "people", finding: ONE }],
    ["the number of people who see each other", [personalColumns(), CROWD], { type: "people", finding: CROWD }],
    ["each of two files", [ONE, OTHER], { type: "files", findings: [ONE, OTHER] }],
    [
      "a file with two findings once",
      [ONE, grave(hiddenData("a.xlsx")), OTHER],
      { type: "files", findings: [ONE, OTHER] },
    ],
    ["a number rather than six boxes", ["1", "2", "3", "4", "5", "6"].map(file), "people"],
  ] as const)("is %s", (_, findings, proof) => {
    const asked = proofFor(buildReport(findings));
    if (typeof proof === "string") expect(asked?.type).toBe(proof);
    else expect(asked).toEqual(proof);
  });
});

describe("is done", () => {
  test("by the number, and by no other", () => {
    const proof = proofFor(buildReport([ONE]));
    expect(isProven(proof, { ...NOTHING, people: 8253 })).toBe(true);
    expect(isProven(proof, { ...NOTHING, people: 825 })).toBe(false);
    expect(isProven(proof, NOTHING)).toBe(false);
  });

  test("by ticking every file, and not by all but one", () => {
    const proof = proofFor(buildReport([ONE, OTHER]));
    expect(isProven(proof, { ...NOTHING, files: [OTHER, ONE] })).toBe(true);
    expect(isProven(proof, { ...NOTHING, files: [OTHER] })).toBe(false);
  });

  test("where nothing is asked", () => {
    expect(isProven(null, NOTHING)).toBe(true);
  });
});
