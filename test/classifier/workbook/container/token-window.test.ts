import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { TokenWindow } from "../../../../src/classifier/workbook/container/token-window";

/** Scans lines: a token is complete with its line feed. Counts the bytes it was shown. */
function lineScanner() {
  const lines: string[] = [];
  const effort = { shown: 0 };
  const window = new TokenWindow((bytes, end) => {
    effort.shown += end;
    let start = 0;
    for (let i = 0; i < end; i++) {
      if (bytes[i] !== 0x0a) continue;
      lines.push(Buffer.from(bytes.subarray(start, i)).toString());
      start = i + 1;
    }
    return start;
  });
  return { window, lines, effort };
}

test.prop([
  fc.array(fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 30 }), { maxLength: 20 }),
  fc.array(fc.nat(600), { maxLength: 20 }),
])("no token is lost or cut, wherever the slices end", (expected, cuts) => {
  const bytes = new Uint8Array(Buffer.from(expected.map((line) => `${line}\n`).join("")));
  const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
  const { window, lines } = lineScanner();
  places.slice(1).forEach((end, i) => window.take(bytes.slice(places[i], Math.max(end, places[i]!))));
  window.finish();
  expect(lines).toEqual(expected);
});

it("a long token costs no more than a few times its length", () => {
  const { window, lines, effort } = lineScanner();
  for (let i = 0; i < 4000; i++) window.take(new Uint8Array(1000).fill(0x61));
  window.take(new Uint8Array([0x0a]));
  window.finish();
  expect(lines[0]).toHaveLength(4_000_000);
  expect(effort.shown).toBeLessThan(20_000_000);
});

it("a token without end is damaged", () => {
  const { window } = lineScanner();
  const endless = () => {
    for (let i = 0; i < 5000; i++) window.take(new Uint8Array(1000).fill(0x61));
  };
  expect(endless).toThrow("damaged");
});
