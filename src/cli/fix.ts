import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { parseArgs } from "node:util";
import type { ReadingLimits } from "../classifier/index";
import { READING_LIMITS, inspectAttachment, known } from "../classifier/index";
import type { CopyFix, CopyResult, SheetColumn } from "../fixes/index";
import { COPY_FIXES, findObstacle, makeCopy, orderFor } from "../fixes/index";
import { EN_PANE } from "../locales/en/pane";
import { copyWordsOf, languageFor, withPane } from "../locales/index";

import { decodeText } from "./decode-text";

const USAGE = `npm run --silent fix -- --fix ${COPY_FIXES.join("|")} [--columns SHEET:INDEX,...] IN OUT`;

/** Reading, copying and reading again each end after this long. */
const READING_MILLISECONDS = 120_000;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { fix: { type: "string" }, columns: { type: "string" } },
  });
  const fix = COPY_FIXES.find((id) => id === values.fix);
  const [input, output, ...others] = positionals;
  if (fix === undefined || input === undefined || output === undefined || others.length > 0) return fail(USAGE);
  const columns = values.columns === undefined ? undefined : parseColumns(values.columns);
  if (columns === null || (columns !== undefined && fix !== "drop-columns")) return fail(USAGE);
  if (await isSameFile(input, output)) return fail(`${output}: the original is never overwritten`);
  const isMacroWorkbook = extname(output).toLowerCase() === ".xlsm";
  const bytes = new Uint8Array(await readFile(input));
  const copy = clean(fix, basename(input), bytes, columns, isMacroWorkbook);
  if (!copy.ok) return fail(`${input}: ${copy.reason}`);
  await writeChecked(output, copy.bytes);
  const { sheets, columns: dropped, rows, cells, formulas, parts, isValuesOnly } = copy.removed;
  process.stdout.write(
    `${JSON.stringify({ file: input, out: output, fix, sheets, columns: dropped, rows, cells, formulas, parts, valuesOnly: isValuesOnly })}\n`,
  );
  return 0;
}

function clean(
  fix: CopyFix,
  name: string,
  bytes: Uint8Array,
  columns: readonly SheetColumn[] | undefined,
  isMacroWorkbook: boolean,
): CopyResult {
  const inspection = inspectAttachment({ name, kind: "file", content: known(bytes) }, limits());
  const doubt = findObstacle(inspection);
  if (doubt !== null) return { ok: false, reason: doubt };
  const isThere = ({ sheet }: SheetColumn): boolean => inspection.sheets.some(({ index }) => index === sheet);
  if (columns?.every(isThere) === false) return { ok: false, reason: "nothing-to-remove" };
  const source = { name, format: inspection.format, bytes };
  return makeCopy(
    source,
    { ...orderFor(fix, inspection, columns), isMacroWorkbook },
    copyWordsOf(withPane(languageFor("en"), EN_PANE)),
    limits(),
  );
}

function limits(): ReadingLimits {
  const endsAt = performance.now() + READING_MILLISECONDS;
  return { ...READING_LIMITS, isOutOfTime: () => performance.now() > endsAt, decodeText };
}

/** `0:1,0:4` is the second and the fifth column of the first sheet. */
function parseColumns(text: string): readonly SheetColumn[] | null {
  const columns = text.split(",").map((pair) => /^(\d+):(\d+)$/u.exec(pair.trim()));
  return columns.every((match) => match !== null)
    ? columns.map(([, sheet, index]) => ({ sheet: Number(sheet), index: Number(index) }))
    : null;
}

/** By what the paths lead to, so that neither a link nor another spelling of the path overwrites the original. */
async function isSameFile(input: string, output: string): Promise<boolean> {
  const original = await stat(input);
  const target = await stat(output).catch(() => null);
  return target !== null && target.dev === original.dev && target.ino === original.ino;
}

/** Written beside its place and read back first: a copy that broke off on a full disk never stands there under its name. */
async function writeChecked(output: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(output), `.${basename(output)}.${process.pid}.part`);
  try {
    await writeFile(draft, bytes);
    if (!(await readFile(draft)).equals(bytes)) throw new Error(`${output}: was not written as it should be`);
    await rename(draft, output);
  } finally {
    await rm(draft, { force: true });
  }
}

function fail(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.exitCode = fail(error instanceof Error ? error.message : "failed");
  },
);
