import { deflateRawSync } from "node:zlib";
import { expect, it } from "vitest";
import { nativeInflate } from "../../src/cli/native-inflate";
import { readFile } from "../support/read-file";
import { buildXlsx } from "../support/xlsx";
import { buildZip } from "../support/zip";

const content = Buffer.from(Array.from({ length: 200_000 }, (_, i) => `line ${(i * 7919) % 99_991}\n`).join(""));

it.each([0, -5000, 5000])("hands over all bytes of a part that lies about its size by %d", (lie) => {
  const slices: Uint8Array[] = [];
  nativeInflate(
    new Uint8Array(deflateRawSync(content)),
    content.length + lie,
    (slice) => slices.push(slice.slice()) > 0,
  );
  expect(Buffer.concat(slices).equals(content)).toBe(true);
});

it("reads a workbook as the add-in's own inflate does", () => {
  const bytes = buildXlsx({
    sheets: [{ name: "A", rows: Array.from({ length: 5000 }, (_, i) => [`person ${i}`, i]) }],
  });
  expect(readFile(bytes, "a.xlsx", { inflate: nativeInflate })).toEqual(readFile(bytes, "a.xlsx"));
});

it("stops at a bomb as early", () => {
  const bytes = buildZip([{ name: "a.csv", bytes: new Uint8Array(40_000_000).fill(0x20) }]);
  expect(readFile(bytes, "a.zip", { inflate: nativeInflate }).doubts).toEqual(["too-compressed"]);
});
