import { describe, expect, test } from "vitest";
import { BALANCED, checkMessage, unknown } from "../../../src/classifier/index";
import { inspectionOf, unreadInspection } from "../../support/inspection";
import { buildSnapshot } from "../../support/message";
import { testRule } from "../../support/test-rule";

const message = buildSnapshot({ to: ["someone@elsewhere.example"] });

testRule("unreadable-attachment", ["passed", "cantTell", "inapplicable"], {
  passed: [{ name: "a file that was read to its end", message, inspections: [inspectionOf("prices.xlsx", null)] }],
  cantTell: [
    { name: "a password", message, inspections: [unreadInspection("staff.xlsx", "encrypted")], reason: "encrypted" },
    {
      name: "no bytes from the host",
      message,
      inspections: [unreadInspection("staff.xlsx", "no-content")],
      reason: "no-content",
    },
    {
      name: "the list of attachments is unknown",
      message: { ...message, attachments: unknown("host-silent") },
      reason: "host-silent",
    },
  ],
  inapplicable: [{ name: "nothing attached", message }],
});

describe("what the policy does with a doubt", () => {
  test.each([
    ["encrypted", "ask"],
    ["cloud-link", "send"],
  ] as const)("%s: %s", (reason, verdict) => {
    expect(checkMessage(message, [unreadInspection("file.xlsx", reason)], BALANCED).verdict).toBe(verdict);
  });
});
