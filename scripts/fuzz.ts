import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { READING_LIMITS } from "../src/classifier/index";
import { buildLegacy } from "../test/support/legacy";
import { mutateBytes, mutatePart, randomFrom, type Random } from "../test/support/mutate";
import { disorder } from "../test/support/orderly";
import { readFile } from "../test/support/read-file";
import { buildXlsx, type BuilderCell } from "../test/support/xlsx";

/**
 * Reads changed and made-up files for as long as it is told (`--minutes`, one by default) from a `--seed`, and keeps what broke the
 * reader in `--out`. It must not throw, must end every sheet once with its rows in order, must stop within its limits, and must doubt
 * what is cut off. Exit status 1 where it did not.
 */
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    minutes: { type: "string", default: "1" },
    out: { type: "string", default: "node_modules/.cache/fuzz" },
  },
});
const MATERIAL = join(import.meta.dirname, "../../shared/data/robust");
const LARGEST = 200_000;
const SLOW_MILLISECONDS = 10_000;
const random = randomFrom(Number(values.seed));
const endsAt = Date.now() + Number(values.minutes) * 60_000;
const pick = <T>(list: readonly T[]): T => list[random(list.length)]!;

const real = existsSync(MATERIAL)
  ? readdirSync(MATERIAL, { recursive: true, encoding: "utf8" }).filter((file) => /\.(?:xl|ods|csv|tsv)/i.test(file))
  : [];
let files = 0;
let broken = 0;

while (Date.now() < endsAt) {
  const { name, bytes } = original(random);
  const isCut = random(4) === 0;
  const part = isCut ? null : random(2) === 0 ? mutatePart(bytes, random) : null;
  const changed = isCut ? bytes.slice(0, random(bytes.length)) : (part ?? mutateBytes(bytes, random));
  const fault = faultOf(name, bytes, changed, isCut);
  files++;
  if (fault === null) continue;
  broken++;
  mkdirSync(values.out, { recursive: true });
  const kept = join(values.out, `${values.seed}-${files}-${name}`);
  writeFileSync(kept, changed);
  process.stdout.write(`${kept}: ${fault}\n`);
}
process.stdout.write(`${files} files read from seed ${values.seed}, ${broken} broke the reader\n`);
process.exitCode = broken === 0 ? 0 : 1;

function original(from: Random): { readonly name: string; readonly bytes: Uint8Array } {
  if (real.length > 0 && from(2) === 0) {
    const file = pick(real);
    const bytes = new Uint8Array(readFileSync(join(MATERIAL, file)));
    if (bytes.length <= LARGEST) return { name: basename(file), bytes };
  }
  const rows = Array.from({ length: 1 + from(30) }, () => Array.from({ length: 1 + from(8) }, () => cell(from)));
  if (from(3) === 0) {
    const format = pick(["biff8", "biff5", "xlsb", "ods"] as const);
    const bytes = buildLegacy([{ name: "A", rows, hiddenColumns: [from(8)], hiddenRows: [from(8)] }], format);
    return { name: format.startsWith("biff") ? "made.xls" : `made.${format}`, bytes };
  }
  const bytes = buildXlsx({
    sheets: [
      { name: "A", rows, hiddenColumns: [from(8)], zeroHeightRows: [from(8)], comments: ["note"] },
      { name: "B", rows, visibility: pick(["visible", "hidden", "veryHidden"]), threadedComments: ["thread"] },
    ],
    strings: pick(["shared", "inline"]),
    hasNoReferences: from(4) === 0,
    date1904: from(4) === 0,
    pivotRecords: from(5),
    externalCells: from(5),
    ...(from(3) === 0 ? { prefix: "x" } : {}),
  });
  return { name: "made.xlsx", bytes };
}

type MadeCell = Extract<BuilderCell, string | number | boolean | Date | null>;

function cell(from: Random): MadeCell {
  return pick<MadeCell>([
    null,
    from(100_000),
    'Zoë <M> & "co"',
    "_x000D_",
    true,
    new Date(from(2_000_000_000) * 1000),
    "日本",
  ]);
}

function faultOf(name: string, whole: Uint8Array, changed: Uint8Array, isCut: boolean): string | null {
  const started = Date.now();
  const limits = { maxInflatedBytes: Math.min(READING_LIMITS.maxInflatedBytes, 64 * 1024 * 1024) };
  try {
    const file = readFile(changed, name, limits);
    if (Date.now() - started > SLOW_MILLISECONDS) return "too slow";
    // Text may end anywhere, and what is behind a container's last byte in use may be lost without loss.
    const isContainer = /^(?:xlsx|xlsm|xlsb|ods)$/.test(readFile(whole, name, limits).format) && whole[0] === 0x50;
    const hasEnd = isCut && changed.length > 0 && isContainer && Buffer.from(changed).lastIndexOf("PK\x05\x06") < 0;
    if (hasEnd && file.doubts.length === 0) return "cut off, and no doubt";
    return disorder(file);
  } catch (error) {
    return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}
