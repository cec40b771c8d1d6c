import { deflateRawSync } from "node:zlib";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { readZipDirectory } from "../../../../src/classifier/workbook/container/zip-directory";
import { readPart, streamPart } from "../../../../src/classifier/workbook/container/zip-part";
import { READING_LIMITS } from "../../../../src/classifier/workbook/limits";
import { OpenReading } from "../../../../src/classifier/workbook/open-reading";
import type { ReadingLimits } from "../../../../src/classifier/workbook/workbook";
import { buildZip, type ZipItem, type ZipOptions } from "../../../support/zip";

function open(item: Omit<ZipItem, "name">, limits: Partial<ReadingLimits> = {}, options: ZipOptions = {}) {
  const zip = readZipDirectory(buildZip([{ name: "part", ...item }], options), 10);
  const reading = new OpenReading({ sheet: () => null }, { ...READING_LIMITS, isOutOfTime: () => false, ...limits });
  return { reading, zip, entry: zip.entries[0]! };
}

function read(item: Omit<ZipItem, "name">, limits: Partial<ReadingLimits> = {}, options: ZipOptions = {}): Uint8Array {
  const { reading, zip, entry } = open(item, limits, options);
  return readPart(reading, zip, entry);
}

/** Text that deflates to about a third. */
const varied = (length: number) =>
  new Uint8Array(
    Buffer.from(Array.from({ length: length / 10 }, (_, i) => `${(i * 7919) % 99_991}`.padStart(10, "row ")).join("")),
  );

describe("a part", () => {
  it.each([
    ["deflated", { bytes: "some text" }],
    ["stored", { bytes: "some text", method: 0 }],
    ["with sizes behind it", { bytes: "some text", hasDataDescriptor: true }],
    ["with zip64 sizes", { bytes: "some text", isZip64: true }],
  ])("is read when %s", (_, item) => {
    expect(Buffer.from(read(item)).toString()).toBe("some text");
  });

  it("is read behind the bytes of a program", () => {
    expect(Buffer.from(read({ bytes: "x" }, {}, { prefix: new Uint8Array(999) })).toString()).toBe("x");
  });

  it.each([0, 1, 65_535, 600_000, 3_000_000])("of %d bytes comes back whole", (length) => {
    const bytes = varied(length);
    expect(Buffer.from(read({ bytes })).equals(Buffer.from(bytes))).toBe(true);
  });

  test.prop([fc.uint8Array({ maxLength: 3000 }), fc.constantFrom(0, 1, 6, 9)])(
    "comes back as it was packed, at any level",
    (bytes, level) => {
      expect(read({ bytes }, {}, { level })).toEqual(bytes);
    },
  );

  it("is no longer inflated when nobody wants more", () => {
    const { reading, zip, entry } = open({ bytes: varied(8_000_000) }, { maxInflatedBytes: 1_000_000 });
    let taken = 0;
    streamPart(reading, zip, entry, (slice) => {
      taken += slice.length;
      return false;
    });
    expect(taken).toBeLessThan(1_000_000);
  });
});

describe("a reading stops", () => {
  const zeros = new Uint8Array(20_000_000);
  const packed = new Uint8Array(deflateRawSync(varied(50_000)));

  it.each([
    ["encrypted", "by its flag", { bytes: "x", flags: 1 }],
    ["encrypted", "by AES", { bytes: "x", method: 99 }],
    ["unsupported-format", "at a method that is not deflate", { bytes: "x", method: 12 }],
    ["too-compressed", "at a ratio no workbook has", { bytes: zeros }],
    ["too-compressed", "at a bomb that calls itself small", { bytes: zeros, declaredSize: 4096 }],
    ["damaged", "at bytes that are not deflated", { bytes: varied(50_000), packed: new Uint8Array(400).fill(0xff) }],
    ["damaged", "at a stream cut short", { bytes: varied(50_000), packed: packed.slice(0, packed.length / 2) }],
  ])("as %s %s", (reason, _, item) => {
    expect(() => read(item)).toThrow(reason);
  });

  it.each([
    ["too small", { bytes: varied(50_000), declaredSize: 100 }],
    ["too large", { bytes: varied(50_000), declaredSize: 60_000 }],
    ["that of something else, stored", { bytes: varied(50_000), method: 0, declaredSize: 4 }],
  ])("never at a size that is %s, but doubts it", (_, item) => {
    const { reading, zip, entry } = open(item);
    expect(readPart(reading, zip, entry)).toEqual(varied(50_000));
    expect(reading.close("zip").doubts).toEqual(["damaged"]);
  });

  it("at too many bytes of all parts together", () => {
    const { reading, zip, entry } = open({ bytes: varied(50_000) }, { maxInflatedBytes: 120_000 });
    readPart(reading, zip, entry);
    readPart(reading, zip, entry);
    expect(() => readPart(reading, zip, entry)).toThrow("too-many-bytes");
  });

  it("when time is up, however long the part", () => {
    let asked = 0;
    expect(() => read({ bytes: varied(8_000_000) }, { isOutOfTime: () => ++asked > 3 })).toThrow("out-of-time");
  });

  it("as damaged where the local header is not there", () => {
    const bytes = buildZip([{ name: "part", bytes: "x" }]);
    bytes[0] = 0;
    const reading = new OpenReading({ sheet: () => null }, { ...READING_LIMITS, isOutOfTime: () => false });
    const zip = readZipDirectory(bytes, 10);
    expect(() => readPart(reading, zip, zip.entries[0]!)).toThrow("damaged");
  });
});
