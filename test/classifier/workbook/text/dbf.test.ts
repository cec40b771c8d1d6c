import { describe, expect, it } from "vitest";
import { cellsOf, readFile } from "../../../support/read-file";
import { buildLegacy } from "../../../support/legacy";

type Field = readonly [name: string, type: string, length: number];

const FIELDS: readonly Field[] = [
  ["NAME", "C", 12],
  ["BORN", "D", 8],
  ["PAY", "N", 6],
];
const RECORDS = [" Zo\u00EB Kim     19840312 52000", "*Omar Ray             48000"];

/** A table as dBase III writes it. */
function dbf(fields: readonly Field[], records: readonly string[], count = records.length): Uint8Array {
  const head = Buffer.alloc(32);
  head.set([3, 124, 1, 2]);
  head.writeUInt32LE(count, 4);
  head.writeUInt16LE(33 + 32 * fields.length, 8);
  head.writeUInt16LE(
    fields.reduce((sum, [, , length]) => sum + length, 1),
    10,
  );
  const described = fields.map(([name, type, length]) => {
    const field = Buffer.alloc(32);
    field.write(name + "\0" + type.padStart(11 - name.length), "latin1");
    field[11] = type.charCodeAt(0);
    field[16] = length;
    return field;
  });
  return Buffer.concat([head, ...described, Buffer.from(`\r${records.join("")}\x1A`, "latin1")]);
}

describe("a dBase table", () => {
  it("is read by its fields, and what is marked as deleted is hidden", () => {
    const file = readFile(dbf(FIELDS, RECORDS), "parcels.dbf");
    expect(file).toMatchObject({ format: "other", doubts: [] });
    expect(cellsOf(file)).toEqual([
      [
        ["NAME", "BORN", "PAY"],
        ["Zoë Kim", "1984-03-12", "52000"],
        ["Omar Ray", null, "48000"],
      ],
    ]);
    expect(file.sheets[0]?.rows.map(({ isHidden }) => isHidden)).toEqual([false, false, true]);
  });

  it("that breaks off is damaged, after what is there", () => {
    const file = readFile(dbf(FIELDS, RECORDS, 3), "a.dbf");
    expect(file.doubts).toEqual(["damaged"]);
    expect(cellsOf(file)[0]).toHaveLength(3);
  });

  it.each([0, 1])("is read to its end where it names %i of its records", (count) => {
    const file = readFile(dbf(FIELDS, RECORDS, count), "a.dbf");
    expect(file.doubts).toEqual([]);
    expect(cellsOf(file)[0]).toHaveLength(3);
  });

  it("with something else behind its records is damaged", () => {
    const bytes = Buffer.concat([dbf(FIELDS, RECORDS), Buffer.from(RECORDS.join(""), "latin1")]);
    expect(readFile(bytes, "a.dbf").doubts).toEqual(["damaged"]);
  });

  it("keeps its fields apart in an encoding whose characters are bytes of different number, and is a doubt", () => {
    const japanese = Array.from({ length: 20 }, () => ` \x8E\x52\x93\x63\x91\xBE\x98\x59    19840312 52000`);
    const file = readFile(dbf(FIELDS, japanese), "a.dbf", { decodeText: (_, bytes) => "?".repeat(bytes.length / 2) });
    expect(file.doubts).toEqual(["unknown-encoding"]);
    expect(cellsOf(file)[0]?.[20]?.slice(1)).toEqual(["1984-03-12", "52000"]);
  });

  it.each(["I", "T", "Y", "B", "0"])("with a binary field of type %s is a doubt", (type) => {
    const file = readFile(
      dbf(
        [
          ["NAME", "C", 12],
          ["PAY", type, 4],
        ],
        [" Anna Kim    abcd"],
      ),
      "a.dbf",
    );
    expect(file).toMatchObject({ sheets: [], doubts: ["unsupported-format"] });
  });

  it("with numbers that are no text, as FoxPro has them, is a doubt", () => {
    const rows = [
      ["Name", "Salary"],
      ["Anna Kim", 52_000],
    ];
    const file = readFile(buildLegacy([{ name: "Staff", rows }], "dbf"), "staff.dbf");
    expect(file).toMatchObject({ sheets: [], doubts: ["unsupported-format"] });
  });

  it("is nothing whose fields do not fill its records", () => {
    const bytes = dbf(FIELDS, RECORDS);
    bytes[10] = 99;
    expect(readFile(bytes, "a.dbf")).toMatchObject({ sheets: [], doubts: ["unsupported-format"] });
  });
});
