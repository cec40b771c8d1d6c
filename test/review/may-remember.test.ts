import { expect, test } from "vitest";
import type { Finding } from "../../src/classifier/index";
import { mayRemember } from "../../src/review/index";
import { buildReport, personalColumns, visibleRecipients } from "../support/report";

const long = (data: Parameters<typeof visibleRecipients>[0] = {}): Finding => ({
  ...visibleRecipients({ people: 30, outside: 30, ...data }, { verdict: "ask" }),
  exposure: "outside",
});

test.each<[says: string, findings: readonly Finding[], expected: boolean]>([
  ["a long list and nothing else", [long()], true],
  [
    "a long list, and a file that the policy lets pass",
    [long(), personalColumns("a.csv", {}, { verdict: "send" })],
    true,
  ],
  ["nothing", [], false],
  ["a private matter", [long({ isSensitive: true })], false],
  ["a list of which only the first part is known", [long({ isAtLeast: true })], false],
  ["more people than have marks of their own", [long({ people: 201 })], false],
  ["a grave number", [visibleRecipients()], false],
  ["a file about people", [personalColumns()], false],
  ["a long list and a file about people", [long(), personalColumns()], false],
])("people may be remembered with %s: %s", (_, findings, expected) => {
  expect(mayRemember(buildReport(findings))).toBe(expected);
});
