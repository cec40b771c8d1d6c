import { inflateRawSync } from "node:zlib";
import { inspectAttachment, READING_LIMITS, known, decodeBase64, type ReadingLimits } from "../../src/classifier/index";
import { readZipDirectory } from "../../src/classifier/workbook/container/zip-directory";
import { readWorkbook } from "../../src/classifier/workbook/read-workbook";
import { nativeDeflate } from "../../src/cli/native-deflate";
import { nativeInflate } from "../../src/cli/native-inflate";
import { COPY_FIXES, makeCopy, orderFor, type CopyFix } from "../../src/fixes/index";

/** Loads what it needs first; what it then returns is measured, and gives what it counted. */
type Engine = (bytes: Uint8Array) => Promise<() => number | Promise<number>>;

const limits: ReadingLimits = { ...READING_LIMITS, isOutOfTime: () => false };

function ours(name: string, bytes: Uint8Array, chosen: ReadingLimits): () => number {
  return () => inspectAttachment({ name, kind: "file", content: known(bytes) }, chosen).people ?? 0;
}

const SAMPLE = 1000;
const NOTHING: readonly number[] = [];

/** Nothing judged: the values of all rows, counted. */
function rowsOnly(name: string, bytes: Uint8Array): () => number {
  return () => {
    let cells = 0;
    const sink = { row: (_: number, row: readonly unknown[]) => void (cells += row.length), end: () => undefined };
    readWorkbook(bytes, name, limits, { sheet: () => sink });
    return cells;
  };
}

/** Nothing judged: the values of the first rows, and the exact number of all. */
function counted(name: string, bytes: Uint8Array): () => number {
  return () => {
    let rows = 0;
    const sink = {
      get wanted() {
        return rows < SAMPLE ? null : NOTHING;
      },
      row: () => (rows += 1),
      end: () => undefined,
    };
    readWorkbook(bytes, name, limits, { sheet: () => sink });
    return rows;
  };
}

/** Once the file was judged, as in the pane; gives the number of cells that are gone. */
function cleaned(name: string, fix: CopyFix): Engine {
  return (bytes) => {
    const native = { ...limits, inflate: nativeInflate };
    const inspection = inspectAttachment({ name, kind: "file", content: known(bytes) }, native);
    const order = orderFor(fix, inspection);
    const words = { removed: "removed", copyName: (stem: string) => `${stem} (copy)` };
    return Promise.resolve(() => {
      const copy = makeCopy({ name, format: inspection.format, bytes }, order, words, native, nativeDeflate);
      if (!copy.ok) throw new Error(copy.reason);
      return copy.removed.cells;
    });
  };
}

/** A text as Outlook's answer brings it, out of JSON; one that node made itself lies outside of the heap and is slower to read. */
function arrivedText(bytes: Uint8Array): string {
  return JSON.parse(JSON.stringify(Buffer.from(bytes).toString("base64"))) as string;
}

export const ENGINES: Readonly<Record<string, Engine>> = {
  zlib: (bytes) =>
    Promise.resolve(() => {
      let total = 0;
      const zip = readZipDirectory(bytes, 1000);
      for (const { headerAt, packedSize } of zip.entries) {
        const view = new DataView(bytes.buffer, bytes.byteOffset);
        const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
        total += inflateRawSync(bytes.subarray(start, start + packedSize)).length;
      }
      return total;
    }),
  ours: (bytes) => Promise.resolve(ours("a.xlsx", bytes, limits)),
  "ours native": (bytes) => Promise.resolve(ours("a.xlsx", bytes, { ...limits, inflate: nativeInflate })),
  "ours, rows only": (bytes) => Promise.resolve(rowsOnly("a.xlsx", bytes)),
  ...Object.fromEntries(COPY_FIXES.map((fix) => [fix, cleaned("a.xlsx", fix)])),
  "csv ours native": (bytes) => Promise.resolve(ours("a.csv", bytes, { ...limits, inflate: nativeInflate })),
  "csv drop-columns": cleaned("a.csv", "drop-columns"),
  "SheetJS dense": async (bytes) => {
    const { read } = await import("@e965/xlsx");
    return () => (read(bytes, { type: "array", dense: true }).Sheets["Staff"]?.["!data"] ?? []).length;
  },
  "SheetJS sheetRows": async (bytes) => {
    const { read } = await import("@e965/xlsx");
    return () => (read(bytes, { type: "array", dense: true, sheetRows: 1000 }).Sheets["Staff"]?.["!data"] ?? []).length;
  },
  hucre: async (bytes) => {
    const { readXlsx } = await import("hucre");
    return async () => (await readXlsx(bytes)).sheets[0]?.rows.length ?? 0;
  },
  newlines: (bytes) =>
    Promise.resolve(() => {
      let lines = 0;
      for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines++;
      return lines;
    }),
  "csv ours": (bytes) => Promise.resolve(ours("a.csv", bytes, limits)),
  "csv ours, counted": (bytes) => Promise.resolve(counted("a.csv", bytes)),
  "ours, counted": (bytes) => Promise.resolve(counted("a.xlsx", bytes)),
  "csv ours, rows only": (bytes) => Promise.resolve(rowsOnly("a.csv", bytes)),
  papaparse: async (bytes) => {
    const Papa = (await import("papaparse")).default;
    return () => Papa.parse<string[]>(Buffer.from(bytes).toString("utf8")).data.length;
  },
  "base64 native": (bytes) => {
    const text = arrivedText(bytes);
    return Promise.resolve(() => Buffer.from(text, "base64").length);
  },
  "base64 ours": (bytes) => {
    const text = arrivedText(bytes);
    return Promise.resolve(() => decodeBase64(text)?.length ?? 0);
  },
};
