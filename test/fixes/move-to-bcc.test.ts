import { describe, expect, it } from "vitest";
import { unknown } from "../../src/classifier/index";
import { planMoveToBcc } from "../../src/fixes/move-to-bcc";
import { buildSnapshot, recipient } from "../support/message";

describe("planning to move everybody to Bcc", () => {
  it("keeps the sender visible in To", () => {
    const snapshot = buildSnapshot({ from: "sender@example.org", to: ["a@example.com"], cc: ["b@example.com"] });
    expect(planMoveToBcc(snapshot)).toEqual([{ type: "move-to-bcc", keepInTo: [recipient("sender@example.org")] }]);
  });

  it("keeps nobody visible where Outlook does not say who sends", () => {
    const snapshot = { ...buildSnapshot({ to: ["a@example.com"] }), from: unknown("host-refused") };
    expect(planMoveToBcc(snapshot)).toEqual([{ type: "move-to-bcc", keepInTo: [] }]);
  });
});
