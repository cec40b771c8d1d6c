import { describe, expect, it } from "vitest";
import { BALANCED, unknown } from "../../src/classifier/index";
import { planMoveOutsideToBcc, planMoveToBcc } from "../../src/fixes/move-to-bcc";
import { buildSnapshot, recipient } from "../support/message";

describe("planning to move everybody to Bcc", () => {
  it("keeps the sender visible in To", () => {
    const snapshot = buildSnapshot({ from: "sender@example.org", to: ["a@example.com"], cc: ["b@example.com"] });
    expect(planMoveToBcc(snapshot)).toEqual([
      { type: "move-to-bcc", staying: [], keepInTo: [recipient("sender@example.org")] },
    ]);
  });

  it("keeps nobody visible where Outlook does not say who sends", () => {
    const snapshot = { ...buildSnapshot({ to: ["a@example.com"] }), from: unknown("host-refused") };
    expect(planMoveToBcc(snapshot)).toEqual([{ type: "move-to-bcc", staying: [], keepInTo: [] }]);
  });
});

describe("planning to move those outside to Bcc", () => {
  const snapshot = buildSnapshot({
    from: "sender@example.org",
    to: ["Colleague@Example.org", "a@example.com"],
    cc: ["sender@example.org", "b@gmail.com", "partner@sub.example.org"],
  });

  it("leaves colleagues, and the sender among them, where they are", () => {
    const [edit] = planMoveOutsideToBcc(snapshot, BALANCED);
    expect(edit?.staying.map(({ address }) => address)).toEqual([
      "Colleague@Example.org",
      "sender@example.org",
      "partner@sub.example.org",
    ]);
  });

  it.each(["from", "to", "cc"] as const)("plans nothing where %s is unknown", (part) => {
    expect(planMoveOutsideToBcc({ ...snapshot, [part]: unknown("host-silent") }, BALANCED)).toEqual([]);
  });
});
