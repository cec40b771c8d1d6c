import { expect, it } from "vitest";
import { BALANCED, checkMessage } from "../../src/classifier/index";
import { FIX_IDS } from "../../src/classifier/report/report";
import { planFix } from "../../src/fixes/index";
import { addresses, buildSnapshot } from "../support/message";

it.each(FIX_IDS)("plans %s on a message that has everything", (fixId) => {
  const snapshot = buildSnapshot({
    to: addresses(30, "example.com"),
    attachments: [{ name: "list.xlsx", bytes: new Uint8Array([1]) }],
  });
  const edits = planFix(fixId, snapshot, checkMessage(snapshot, [], BALANCED), "list.xlsx");
  expect(edits.map(({ type }) => type)).toEqual([fixId]);
});
