import { expect, it } from "vitest";
import { cellsOf, readFile } from "../../../support/read-file";

/** An attribute (MS-OXTNEF 2.1.3): level, id, length, value, and a checksum that readers ignore. */
function attribute(level: number, id: number, value: string): Buffer {
  const head = Buffer.alloc(9);
  head.writeUInt8(level, 0);
  head.writeUInt32LE(id, 1);
  head.writeUInt32LE(value.length, 5);
  return Buffer.concat([head, Buffer.from(value, "latin1"), Buffer.alloc(2)]);
}

const winmail = Buffer.concat([
  Buffer.from("\x78\x9F\x3E\x22\x01\x00", "latin1"),
  attribute(1, 0x00089006, "\x00\x00\x01\x00"),
  attribute(2, 0x00069002, "\0".repeat(14)),
  attribute(2, 0x00018010, "list.csv\0"),
  attribute(2, 0x0006800f, "Name,Town\nAnn,X\nBob,Y\n"),
]);

it("reads the files in a winmail.dat", () => {
  const file = readFile(new Uint8Array(winmail), "winmail.dat");
  expect(file).toMatchObject({ format: "msg", doubts: [] });
  expect(file.sheets[0]?.head.within).toEqual(["list.csv"]);
  expect(cellsOf(file)[0]).toHaveLength(3);
});

it("is damaged when it breaks off", () => {
  expect(readFile(new Uint8Array(winmail.subarray(0, -10)), "winmail.dat").doubts).toContain("damaged");
});
