import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { ByteWriter } from "../../../../src/fixes/cleaned-copy/xlsx/byte-writer";

const SOURCE = new TextEncoder().encode('<c r="A1"><v>17</v></c>'.repeat(20));
const piece = fc.oneof(
  fc.record({ text: fc.string({ unit: "grapheme" }) }),
  fc.record({ number: fc.nat(2 ** 31 - 1) }),
  fc
    .tuple(fc.nat(SOURCE.length), fc.nat(80))
    .map(([from, size]) => ({ from, to: Math.min(SOURCE.length, from + size) })),
);

test.prop([fc.array(piece), fc.boolean()])(
  "holds everything in its order, pieces in a row among it",
  (pieces, inRow) => {
    const out = new ByteWriter(1);
    const expected: Uint8Array[] = [];
    let at = 0;
    for (const each of pieces) {
      if ("text" in each) out.text(each.text);
      else if ("number" in each) out.number(each.number);
      const [from, to] = !("from" in each)
        ? [0, 0]
        : inRow
          ? [at, Math.min(SOURCE.length, at + 7)]
          : [each.from, each.to];
      if ("from" in each) out.copy(SOURCE, from, to);
      at = to;
      expected.push(
        "text" in each
          ? Buffer.from(each.text)
          : "number" in each
            ? Buffer.from(String(each.number))
            : SOURCE.subarray(from, to),
      );
    }
    expect(Buffer.from(out.finish())).toEqual(Buffer.concat(expected));
  },
);

test("grows beyond what was expected", () => {
  const out = new ByteWriter();
  const large = new Uint8Array(300_000).fill(7);
  out.text("a");
  out.append(large);
  out.text("\u00e9");
  expect(Buffer.from(out.finish())).toEqual(Buffer.concat([Buffer.from("a"), large, Buffer.from("\u00e9")]));
});
