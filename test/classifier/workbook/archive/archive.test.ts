import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { cellsOf, readFile } from "../../../support/read-file";
import { buildTar } from "../../../support/tar";

const LIST = "Name,Mail\nA,a@b.example\n";
const rows = [
  ["Name", "Mail"],
  ["A", "a@b.example"],
];

describe("a gzipped file", () => {
  it.each(["list.csv.gz", "list.gz", "list", ""])("named %j is read", (name) => {
    const file = readFile(new Uint8Array(gzipSync(`${LIST}B,b@b.example\nC,c@b.example\n`)), name);
    expect(file).toMatchObject({ format: "zip", doubts: [] });
    expect(cellsOf(file)[0]?.slice(0, 2)).toEqual(rows);
  });

  it("is damaged when it is cut, longer than it says, or two in one", () => {
    const packed = gzipSync(LIST.repeat(100));
    const lie = Buffer.from(packed);
    lie.writeUInt32LE(7, lie.length - 4);
    for (const bytes of [packed.subarray(0, 40), lie, Buffer.concat([packed, gzipSync("x")])]) {
      expect(readFile(new Uint8Array(bytes), "list.csv.gz").doubts).toEqual(["damaged"]);
    }
  });

  it("that inflates beyond the limit is named", () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(3_000_000)));
    expect(readFile(bomb, "a.gz").doubts).toEqual(["too-compressed"]);
    expect(readFile(bomb, "a.gz", { maxInflatedBytes: 1000, maxRatio: 2000 }).doubts).toEqual(["too-many-bytes"]);
  });
});

describe("a tar archive", () => {
  const tar = buildTar([
    { name: "folder/", text: "", type: "5" },
    { name: "folder/list.csv", text: LIST },
    { name: "letter.txt", text: "Dear all,\nsee you.\n" },
  ]);

  it("is read, packed or not", () => {
    for (const [bytes, name] of [[tar, "a.tar"] as const, [new Uint8Array(gzipSync(tar)), "a.tgz"] as const]) {
      const file = readFile(bytes, name);
      expect(file).toMatchObject({ format: "zip", doubts: [] });
      expect(cellsOf(file)).toEqual([rows]);
      expect(file.sheets[0]?.head.within.slice(-1)).toEqual(["folder/list.csv"]);
    }
  });

  it("is damaged when it breaks off", () => {
    expect(readFile(tar.slice(0, 1100), "a.tar").doubts).toEqual(["damaged"]);
  });
});
