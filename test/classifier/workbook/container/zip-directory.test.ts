import { describe, expect, it } from "vitest";
import { readZipDirectory } from "../../../../src/classifier/workbook/container/zip-directory";
import { buildZip } from "../../../support/zip";

const directoryOf = (bytes: Uint8Array, maxParts = 100) => readZipDirectory(bytes, maxParts);
const names = (bytes: Uint8Array) => directoryOf(bytes).entries.map((entry) => entry.name);

describe("entries", () => {
  it("are listed in the directory's order with what it claims", () => {
    const bytes = buildZip([
      { name: "a.txt", bytes: "aaaaaaaaaaaaaaaaaaaa" },
      { name: "b.txt", bytes: "b", method: 0, flags: 1 },
    ]);
    expect(directoryOf(bytes).entries).toMatchObject([
      { name: "a.txt", isEncrypted: false, method: 8, declaredSize: 20, headerAt: 0 },
      { name: "b.txt", isEncrypted: true, method: 0, packedSize: 1, declaredSize: 1 },
    ]);
  });

  it("are found by lower-case name, the last of one name first", () => {
    const { byName, entries } = directoryOf(
      buildZip([
        { name: "XL/Book.xml", bytes: "1" },
        { name: "xl/book.XML", bytes: "2" },
      ]),
    );
    expect(byName.get("xl/book.xml")).toBe(entries[1]);
  });

  it.each([
    ["UTF-8 by its flag", "日本.csv", "日本.csv"],
    ["UTF-8 without the flag", new Uint8Array(Buffer.from("Zoë.csv")), "Zoë.csv"],
    ["code page 437", new Uint8Array([0x5a, 0x6f, 0x89, 0x2e, 0x63, 0x73, 0x76]), "Zoë.csv"],
    ["with backslashes", "xl\\worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["with a leading slash", "/xl/workbook.xml", "xl/workbook.xml"],
  ])("have names in %s", (_, written, expected) => {
    expect(names(buildZip([{ name: written, bytes: "" }]))).toEqual([expected]);
  });

  it("that need AES are encrypted", () => {
    expect(directoryOf(buildZip([{ name: "a", bytes: "x", method: 99 }])).entries[0]?.isEncrypted).toBe(true);
  });

  it("have their numbers in zip64 fields where these are needed", () => {
    const bytes = buildZip([
      { name: "first", bytes: "1" },
      { name: "second", bytes: "22", isZip64: true },
    ]);
    expect(directoryOf(bytes).entries[1]).toMatchObject({ declaredSize: 2, headerAt: expect.any(Number) as number });
    expect(directoryOf(bytes).entries[1]?.headerAt).toBeLessThan(200);
  });
});

describe("the end record", () => {
  const items = [{ name: "a", bytes: "content" }];

  it.each([
    ["a comment", buildZip(items, { comment: "made by hand" })],
    ["something before the archive", buildZip(items, { prefix: new Uint8Array(Buffer.from("MZ a program")) })],
    ["something behind it", new Uint8Array(Buffer.concat([buildZip(items), Buffer.from("\r\n\r\n")]))],
    ["no entries", buildZip([])],
  ])("is found with %s", (_, bytes) => {
    expect(directoryOf(bytes).entries.length).toBeLessThanOrEqual(1);
  });

  it("counts modulo 65,536 without zip64", () => {
    const many = Array.from({ length: 65_540 }, (_, i) => ({ name: `f${i}`, bytes: "", method: 0 }));
    expect(directoryOf(buildZip(many), 70_000).entries).toHaveLength(65_540);
  });
});

describe("a reading stops", () => {
  const bytes = buildZip([
    { name: "a", bytes: "aaa" },
    { name: "b", bytes: "bbb" },
  ]);
  const changed = (change: (copy: Buffer, end: number) => void) => {
    const copy = Buffer.from(bytes);
    change(copy, copy.length - 22);
    return new Uint8Array(copy);
  };

  it.each([
    ["no end record", bytes.slice(0, -22)],
    ["a directory beyond the end", changed((copy, end) => copy.writeUInt32LE(0x7fffffff, end + 16))],
    ["a wrong count", changed((copy, end) => copy.writeUInt16LE(3, end + 10))],
    ["a directory cut short", changed((copy, end) => copy.writeUInt32LE(60, end + 12))],
    [
      "a name longer than the directory",
      changed((copy, end) => copy.writeUInt16LE(0xffff, copy.readUInt32LE(end + 16) + 28)),
    ],
  ])("as damaged at %s", (_, broken) => {
    expect(() => directoryOf(broken)).toThrow("damaged");
  });

  it("at too many parts", () => {
    expect(() => directoryOf(bytes, 1)).toThrow("too-many-parts");
  });
});
