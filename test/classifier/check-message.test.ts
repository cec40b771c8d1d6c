import { expect, test } from "vitest";
import type { Policy } from "../../src/classifier/index";
import { BALANCED, checkMessage, unknown } from "../../src/classifier/index";
import { inspectionOf, unreadInspection } from "../support/inspection";
import { addresses, buildSnapshot } from "../support/message";

const message = buildSnapshot({ cc: addresses(30, "elsewhere.example") });
const sheets = [
  inspectionOf("small.xlsx", 40, ["full-name", "salary"]),
  unreadInspection("locked.xlsx", "encrypted"),
  inspectionOf("large.xlsx", 400, ["full-name", "salary"]),
];

test("the worst comes first, and among equals the one with most people", () => {
  const { findings, verdict } = checkMessage(message, sheets, BALANCED);

  expect(findings.map(({ rule, attachment }) => attachment ?? rule)).toEqual([
    "large.xlsx",
    "small.xlsx",
    "visible-recipients",
  ]);
  expect(verdict).toBe("review");
});

test("what is wrong and what is unknown are both told", () => {
  const { outcome, doubts } = checkMessage(message, sheets, BALANCED);

  expect(outcome).toBe("failed");
  expect(doubts.map(({ attachment, reason }) => [attachment, reason])).toEqual([["locked.xlsx", "encrypted"]]);
});

test("each fix is named once, the best first", () => {
  const { fixes } = checkMessage(message, sheets, BALANCED);

  expect(fixes[0]).toBe("move-to-bcc");
  expect(new Set(fixes).size).toBe(fixes.length);
});

test("the people of a message are those of its largest file", () => {
  expect(checkMessage(message, sheets, BALANCED).people).toBe(400);
  expect(checkMessage(message, [], BALANCED).people).toBeNull();
});

test("a rule that the policy switches off says nothing", () => {
  const { rules } = BALANCED;
  const policy: Policy = {
    ...BALANCED,
    rules: { ...rules, "visible-recipients": { ...rules["visible-recipients"], on: false } },
  };
  const report = checkMessage(message, [], policy);

  expect(report.rules.map(({ rule }) => rule)).not.toContain("visible-recipients");
  expect(report.verdict).toBe("send");
});

test("a message nothing is known about is asked about, never sent as clean", () => {
  const silent = unknown("host-silent");
  const nothing = { ...message, from: silent, to: silent, cc: silent, bcc: silent, attachments: silent };
  const report = checkMessage(nothing, [], BALANCED);

  expect(report.outcome).toBe("cantTell");
  expect(report.verdict).toBe("ask");
});
