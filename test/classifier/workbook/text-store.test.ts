import { expect, it } from "vitest";
import { READING_LIMITS } from "../../../src/classifier/workbook/limits";
import { OpenReading } from "../../../src/classifier/workbook/open-reading";
import { TextStore } from "../../../src/classifier/workbook/text-store";

function handedOver(fill: (store: TextStore) => void) {
  const rows: unknown[][] = [];
  const sink = { row: (_: number, cells: readonly unknown[]) => rows.push([...cells]), end: () => undefined };
  const reading = new OpenReading({ sheet: () => sink }, { ...READING_LIMITS, isOutOfTime: () => false });
  const store = new TextStore("comments");
  fill(store);
  store.handOver(reading, []);
  return { rows, doubts: reading.close("xlsx").doubts };
}

it("gives a row for each remark, without its author's line and without blank ones", () => {
  expect(
    handedOver((store) => {
      store.add("Eve:\r\nAda\n\nBell", ["Eve"]);
      store.add(" \n");
      store.add("Eve: of the text", ["Eve"]);
    }),
  ).toEqual({ rows: [["Ada", "Bell"], ["Eve: of the text"]], doubts: [] });
});

it("leaves nothing of a long remark out", () => {
  const long = "x".repeat(30_000);
  expect(handedOver((store) => store.add(`${long}\n`.repeat(300))).rows[0]).toEqual(new Array(300).fill(long));
});

it("says so where there are more remarks than are looked at", () => {
  const many = (count: number) => (store: TextStore) => {
    for (let i = 0; i < count; i++) store.add("a");
  };
  expect(handedOver(many(5_000)).doubts).toEqual([]);
  const { rows, doubts } = handedOver(many(5_001));
  expect([rows.length, doubts]).toEqual([5_000, ["too-many-cells"]]);
});
