import { describe, expect, it } from "vitest";
import { BALANCED, READING_LIMITS, checkMessage, inspectAttachment } from "../../src/classifier/index";
import { FIX_IDS } from "../../src/classifier/report/report";
import { COPY_FIXES, planFix } from "../../src/fixes/index";
import { COPY_OPTIONS } from "../support/copy";
import { judge } from "../support/judge";
import { addresses, buildSnapshot } from "../support/message";
import { agoraSheet } from "../support/people";
import { only } from "../support/report";
import { buildXlsx } from "../support/xlsx";

const bytes = buildXlsx({ sheets: [{ name: "Users", rows: agoraSheet(30) }] });
const snapshot = buildSnapshot({
  to: [...addresses(30, "example.com"), "anna@gmail.com", "ben@example.org"],
  attachments: [{ name: "list.xlsx", bytes }],
});
const inspections =
  snapshot.attachments.status === "known"
    ? snapshot.attachments.value.map((file) => inspectAttachment(file, { ...READING_LIMITS, isOutOfTime: () => false }))
    : [];
const report = checkMessage(snapshot, inspections, BALANCED);
const message = { snapshot, report, policy: BALANCED };

it.each(FIX_IDS)("plans %s on a message that has everything", (fixId) => {
  const plan = planFix({ fixId, attachment: only("list.xlsx") }, message, COPY_OPTIONS);
  const isCopy = COPY_FIXES.some((id) => id === fixId);
  const type = isCopy ? "replace-attachment" : fixId === "move-outside-to-bcc" ? "move-to-bcc" : fixId;
  expect(plan).toMatchObject({ ok: true, edits: [{ type }] });
});

it("replaces, without a name, what a finding offers to replace", () => {
  const plan = planFix({ fixId: "drop-columns", attachment: null }, message, COPY_OPTIONS);
  expect(plan).toMatchObject({ edits: [{ name: "list.xlsx", newName: "list (without personal data).xlsx" }] });
  expect(planFix({ fixId: "drop-hidden", attachment: null }, message, COPY_OPTIONS)).toEqual({ ok: true, edits: [] });
});

describe("of two files of one name", () => {
  const other = buildXlsx({
    sheets: [
      {
        name: "Prices",
        rows: [
          ["Item", "Price"],
          ["Bolt", 3],
          ["Nut", 1],
        ],
      },
    ],
  });
  const twins = buildSnapshot({
    to: ["someone@elsewhere.example"],
    attachments: [
      { name: "list.xlsx", bytes: other },
      { name: "list.xlsx", bytes },
    ],
  });
  const { findings, ...rest } = judge(twins);

  it("the finding is about the one that holds people", () => {
    expect(findings.map(({ attachment }) => attachment)).toEqual([{ name: "list.xlsx", ordinal: 1, namesakes: 2 }]);
  });

  it.each(["drop-columns", "remove-attachment"] as const)("%s changes that one only", (fixId) => {
    for (const attachment of [findings[0]!.attachment!, null]) {
      const judged = { snapshot: twins, report: { ...rest, findings }, policy: BALANCED };
      const plan = planFix({ fixId, attachment }, judged, COPY_OPTIONS);
      expect(plan.ok && plan.edits).toMatchObject([{ name: "list.xlsx", ordinal: 1 }]);
    }
  });
});

it("says why a copy could not be made", () => {
  const changed = buildSnapshot({ attachments: [{ name: "list.xlsx", bytes: bytes.slice(0, 900) }] });
  const plan = planFix(
    { fixId: "drop-columns", attachment: only("list.xlsx") },
    { snapshot: changed, report, policy: BALANCED },
    COPY_OPTIONS,
  );
  expect(plan).toEqual({ ok: false, reason: "damaged" });
});
