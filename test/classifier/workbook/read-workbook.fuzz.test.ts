import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { buildOle } from "../../support/ole";
import { readFile, type ReadFile } from "../../support/read-file";
import { buildXlsx, workbookParts, type WorkbookPlan } from "../../support/xlsx";
import { buildZip } from "../../support/zip";

const PLAN: WorkbookPlan = {
  sheets: [
    {
      name: "Staff",
      rows: [
        ["Name", "Born", "Note"],
        ["Zoë <M>", new Date(Date.UTC(1984, 2, 12)), 1.5],
        [true, { formula: "1+1", value: 2 }, "日本"],
      ],
      hiddenColumns: [1],
      hiddenRows: [2],
      comments: ["note"],
      threadedComments: ["thread"],
    },
    { name: "More", rows: [["a"], [], ["b"]], visibility: "veryHidden" },
  ],
  pivotRecords: 2,
  externalCells: 2,
  embeddedFiles: 1,
};
const WORKBOOK = buildXlsx(PLAN);
const PARTS = workbookParts(PLAN).map(([name, content]) => ({ name, content: Buffer.from(content) }));
const CACHE_OF_ANOTHER = PARTS.findIndex(({ name }) => name.includes("externalLink1"));
const ROW_NUMBER = Buffer.from(PARTS[CACHE_OF_ANOTHER]?.content ?? "").indexOf('<row r="') + 8;
const SEEDS = [
  WORKBOOK,
  buildOle(["EncryptedPackage", "Workbook"]),
  new Uint8Array(Buffer.from('a;"b";c\r\n1;2;"3""4"\r\n')),
];

/** Every sheet that was announced has ended once, whatever happened. */
function expectOrderly(file: ReadFile): void {
  expect(file.sheets.every((sheet) => sheet.ends === 1)).toBe(true);
  for (const { rows } of file.sheets) {
    rows.forEach((row, i) => expect(row.position).toBeGreaterThan(rows[i - 1]?.position ?? -1));
  }
}

interface Edit {
  readonly at: number;
  readonly kind: "set" | "cut" | "repeat" | "insert";
  readonly length: number;
  readonly byte: number;
}

const name = fc.constantFrom("a.xlsx", "a.csv", "a.txt", "a.zip", "a.xls", "a");
const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    at: fc.nat(100_000),
    kind: fc.constantFrom("set" as const, "cut" as const, "repeat" as const, "insert" as const),
    length: fc.integer({ min: 1, max: 40 }),
    byte: fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('<>/"&;= \0c'))),
  }),
  { minLength: 1, maxLength: 6 },
);

function mutated(bytes: Uint8Array, changes: readonly Edit[]): Uint8Array {
  let result = Buffer.from(bytes);
  for (const { at, kind, length, byte } of changes) {
    const from = at % Math.max(1, result.length);
    const piece = result.subarray(from, from + length);
    const replacement = {
      set: [Buffer.alloc(piece.length, byte)],
      cut: [],
      repeat: [piece, piece, piece],
      insert: [Buffer.from([byte]), piece],
    };
    result = Buffer.concat([result.subarray(0, from), ...replacement[kind], result.subarray(from + length)]);
  }
  return new Uint8Array(result);
}

describe("the reader never throws and leaves nothing open", () => {
  test.prop([fc.uint8Array({ maxLength: 600 }), name], { numRuns: 300 })("on any bytes", (bytes, file) => {
    expectOrderly(readFile(bytes, file));
  });

  test.prop(
    [
      fc.constantFrom("PK\x03\x04", "PK\x05\x06", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "<?xml", "sep=", "\xFF\xFE"),
      fc.uint8Array({ maxLength: 900 }),
      name,
    ],
    { numRuns: 300 },
  )("on any bytes after a known beginning", (mark, bytes, file) => {
    expectOrderly(readFile(new Uint8Array(Buffer.concat([Buffer.from(mark, "latin1"), bytes])), file));
  });

  test.prop([fc.constantFrom(...SEEDS), edits, name], { numRuns: 500 })(
    "on a file with changed bytes",
    (seed, changes, file) => {
      expectOrderly(readFile(mutated(seed, changes), file));
    },
  );

  test.prop([fc.nat(PARTS.length - 1), edits], {
    numRuns: 1000,
    examples: [[CACHE_OF_ANOTHER, [{ at: ROW_NUMBER, kind: "set", length: 1, byte: 0 }]]],
  })("on a workbook with a changed part", (index, changes) => {
    const items = PARTS.map((part, i) => ({
      name: part.name,
      bytes: i === index ? mutated(part.content, changes) : part.content,
      method: 0,
    }));
    const file = readFile(buildZip(items));
    expect(["xlsx", "xlsm", "xlsb", "zip", "docx", "pptx"]).toContain(file.format);
    expectOrderly(file);
  });
});

describe("what is cut off is never without a doubt", () => {
  test.prop([fc.integer({ min: 1, max: WORKBOOK.length - 1 })], { numRuns: 300 })("the file", (length) => {
    expect(readFile(WORKBOOK.slice(0, length), "a.xlsx").doubts.length).toBeGreaterThan(0);
  });

  // What is embedded is a file of its own, and what defines a cache is not read.
  const needed = PARTS.filter(({ name: part }) => !/pivotCacheDefinition|embeddings/.test(part));
  test.prop([fc.constantFrom(...needed), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })], {
    numRuns: 500,
  })("a part of it", (cut, share) => {
    const kept = cut.content.subarray(0, Math.floor(cut.content.length * share));
    const items = PARTS.map((part) => ({ name: part.name, bytes: part === cut ? kept : part.content, method: 0 }));
    expect(readFile(buildZip(items)).doubts).toEqual(["damaged"]);
  });
});
