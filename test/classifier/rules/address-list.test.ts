import { describe, expect, test } from "vitest";
import type { AttachmentInspection } from "../../../src/classifier/index";
import { BALANCED, checkMessage, unknown } from "../../../src/classifier/index";
import { inspectionOf } from "../../support/inspection";
import { buildSnapshot } from "../../support/message";
import { testRule } from "../../support/test-rule";

const outside = buildSnapshot({ to: ["someone@elsewhere.example"] });
const inside = buildSnapshot({ to: ["colleague@example.org"] });
const list = inspectionOf("list.csv", 50_000, ["email", "full-name"]);

function withColumnsInUse(inspection: AttachmentInspection, columnsInUse: number): AttachmentInspection {
  return { ...inspection, sheets: inspection.sheets.map((sheet) => ({ ...sheet, columnsInUse })) };
}

testRule("address-list", ["failed", "passed", "cantTell", "inapplicable"], {
  failed: [
    {
      name: "addresses beside what nothing but its neighbours tells",
      message: buildSnapshot({ to: ["x@gmail.com"] }),
      inspections: [
        {
          ...list,
          sheets: list.sheets.map((sheet) => ({
            ...sheet,
            columns: [...sheet.columns, { ...sheet.columns[0]!, index: 5, kind: "phone", isGuess: true }],
          })),
        },
      ],
      exposure: "outside",
    },
    {
      name: "addresses beside a party are grave",
      message: buildSnapshot({ to: ["x@gmail.com"] }),
      inspections: [{ ...list, isSensitive: true }],
      exposure: "grave",
    },
    {
      name: "Customer.io: 50,000 addresses to a private box",
      message: buildSnapshot({ to: ["x@gmail.com"] }),
      inspections: [list],
      data: { people: 50_000 },
      exposure: "outside",
    },
    {
      name: "a running number and a date of joining beside the addresses",
      message: outside,
      inspections: [withColumnsInUse(inspectionOf("list.csv", 500, ["email", "first-name", "last-name"]), 5)],
    },
    { name: "a draft without recipients", message: buildSnapshot(), inspections: [list], exposure: "outside" },
    {
      name: "to the newsletter provider that the policy names",
      message: outside,
      inspections: [list],
      policy: { ...BALANCED, approvedDomains: ["elsewhere.example"] },
      exposure: "minor",
    },
  ],
  passed: [
    { name: "the same among colleagues is a table like any other", message: inside, inspections: [list] },
    {
      name: "nineteen addresses",
      message: outside,
      inspections: [inspectionOf("list.csv", 19, ["email", "full-name"])],
    },
    {
      name: "a table with more than addresses",
      message: outside,
      inspections: [inspectionOf("list.csv", 500, ["email", "salary"])],
    },
    {
      name: "several columns that are not personal beside the addresses",
      message: outside,
      inspections: [withColumnsInUse(inspectionOf("list.csv", 500, ["email"]), 3)],
    },
    { name: "nobody in the file", message: outside, inspections: [inspectionOf("prices.csv", null)] },
  ],
  cantTell: [
    {
      name: "no list of attachments",
      message: { ...outside, attachments: unknown("host-silent") },
      reason: "host-silent",
    },
  ],
  inapplicable: [{ name: "nothing attached", message: outside }],
});

describe("one cause, one finding", () => {
  const rules = (policy = BALANCED, message = outside) =>
    checkMessage(message, [list], policy).findings.map(({ rule }) => rule);

  test("an address list is not a table of personal columns as well", () => {
    expect(rules()).toEqual(["address-list"]);
  });

  test("where the rule is off or the list stays inside, it is such a table", () => {
    const off = {
      ...BALANCED,
      rules: { ...BALANCED.rules, "address-list": { ...BALANCED.rules["address-list"], on: false } },
    };
    expect(rules(off)).toEqual(["personal-columns"]);
    expect(rules(BALANCED, inside)).toEqual(["personal-columns"]);
  });
});
