import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { parseArgs } from "node:util";
import type { ReadingLimits } from "../classifier/index";
import { READING_LIMITS, guessColumns, inspectAttachment, known } from "../classifier/index";
import type { CopyFix, CopyResult, RemovedContent, SheetColumn } from "../fixes/index";
import { COPY_FIXES, findObstacle, makeCopy, orderFor } from "../fixes/index";
import { EN } from "../locales/en/index";
import { copyWordsOf, wordsFrom } from "../locales/index";
import { decodeText } from "./decode-text";
import { nativeDeflate } from "./native-deflate";
import { nativeInflate } from "./native-inflate";
import { isFittingName } from "./out-name";
import { fail, run, sentenceOf } from "./run";

const USAGE = `npm run --silent fix -- --fix ${COPY_FIXES.join("|")} [--columns SHEET:INDEX,...] IN OUT`;

/** Reading, copying and reading again each end after this long. */
const READING_MILLISECONDS = 120_000;

interface FixRequest {
  readonly fix: CopyFix;
  readonly columns: readonly SheetColumn[] | undefined;
  readonly input: string;
  readonly output: string;
}

/** Why there is no copy: a word that programs can tell apart, and a sentence. */
class Refusal extends Error {
  constructor(
    readonly reason: string,
    sentence: string,
  ) {
    super(sentence);
  }
}

async function main(): Promise<number> {
  const request = readRequest();
  if (request === null) return fail(USAGE);
  const { fix, input, output } = request;
  // One line on the output whatever happens, so that a program need not read sentences.
  const say = (line: object): void => void process.stdout.write(`${JSON.stringify({ file: input, ...line })}\n`);
  try {
    const { sheets, columns, rows, cells, formulas, parts, isValuesOnly } = await writeCopy(request);
    say({ out: output, fix, sheets, columns, rows, cells, formulas, parts, valuesOnly: isValuesOnly });
    return 0;
  } catch (error) {
    say({ fix, reason: error instanceof Refusal ? error.reason : "failed" });
    return fail(sentenceOf(error));
  }
}

function readRequest(): FixRequest | null {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { fix: { type: "string" }, columns: { type: "string" } },
  });
  const fix = COPY_FIXES.find((id) => id === values.fix);
  const [input, output, ...others] = positionals;
  if (fix === undefined || input === undefined || output === undefined || others.length > 0) return null;
  const columns = values.columns === undefined ? undefined : parseColumns(values.columns);
  if (columns === null || (columns !== undefined && fix !== "drop-columns")) return null;
  return { fix, columns, input, output };
}

async function writeCopy({ fix, columns, input, output }: FixRequest): Promise<RemovedContent> {
  const bytes = await readOriginal(input);
  if (await isSameFile(input, output)) {
    throw new Refusal("same-file", `${output}: the original is never overwritten`);
  }
  const isMacroWorkbook = extname(output).toLowerCase() === ".xlsm";
  const copy = clean(fix, basename(input), bytes, columns, isMacroWorkbook);
  if (!copy.ok) throw new Refusal(copy.reason, `${input}: ${copy.reason}`);
  const extension = extname(copy.name).slice(1).toLowerCase();
  if (!isFittingName(output, extension)) {
    throw new Refusal("wrong-extension", `${output}: the copy is a .${extension} file; nothing was written`);
  }
  await writeChecked(output, copy.bytes);
  return copy.removed;
}

async function readOriginal(input: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(input));
  } catch (error) {
    throw new Refusal("not-opened", `${input}: ${sentenceOf(error)}`);
  }
}

function clean(
  fix: CopyFix,
  name: string,
  bytes: Uint8Array,
  columns: readonly SheetColumn[] | undefined,
  isMacroWorkbook: boolean,
): CopyResult {
  const inspection = inspectAttachment({ name, kind: "file", content: known(bytes) }, limits(), guessColumns);
  const doubt = findObstacle(inspection, fix, columns);
  if (doubt !== null) return { ok: false, reason: doubt };
  const isThere = ({ sheet }: SheetColumn): boolean => inspection.sheets.some(({ index }) => index === sheet);
  if (columns?.every(isThere) === false) return { ok: false, reason: "nothing-to-remove" };
  const source = { name, format: inspection.format, bytes };
  return makeCopy(
    source,
    { ...orderFor(fix, inspection, columns), isMacroWorkbook },
    copyWordsOf(wordsFrom(EN)),
    limits(),
    nativeDeflate,
  );
}

function limits(): ReadingLimits {
  const endsAt = performance.now() + READING_MILLISECONDS;
  return { ...READING_LIMITS, isOutOfTime: () => performance.now() > endsAt, decodeText, inflate: nativeInflate };
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

run(main);
