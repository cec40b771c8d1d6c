import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import type { MessageSnapshot, Policy, Report } from "../classifier/index";
import {
  BALANCED,
  READING_LIMITS,
  checkMessage,
  guessColumns,
  inspectAttachment,
  parsePolicy,
} from "../classifier/index";
import { EN } from "../locales/en/index";
import { describeDoubt, describeFinding, wordsFrom } from "../locales/index";
import { decodeText } from "./decode-text";
import { readLoneFile, readMessageFile, readSavedMessage } from "./message-file";
import { nativeInflate } from "./native-inflate";
import { parseJson } from "./parse-json";
import { reportLine } from "./report-line";
import { fail, run, sentenceOf } from "./run";

const USAGE = "npm run --silent check -- [--json] [--policy FILE] FILE...";

/** A file that is still being read after this long ends as the doubt "out-of-time". */
const READING_MILLISECONDS = 60_000;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean", default: false }, policy: { type: "string" } },
  });
  if (positionals.length === 0) return fail(USAGE);
  const policy = values.policy === undefined ? BALANCED : await readPolicy(values.policy);
  let status = 0;
  for (const file of positionals) {
    try {
      const started = performance.now();
      const report = judge(await readInput(file), policy);
      const line = values.json ? reportLine(file, report, performance.now() - started) : describe(file, report);
      process.stdout.write(`${line}\n`);
    } catch (error) {
      status = fail(`${file}: ${sentenceOf(error)}`);
    }
  }
  return status;
}

function readInput(file: string): Promise<MessageSnapshot> {
  if (/\.json$/iu.test(file)) return readMessageFile(file, basename(file));
  return /\.(?:eml|msg)$/iu.test(file) ? readSavedMessage(file, basename(file)) : readLoneFile(file, basename(file));
}

function judge(snapshot: MessageSnapshot, policy: Policy): Report {
  const attachments = snapshot.attachments.status === "known" ? snapshot.attachments.value : [];
  const inspections = attachments.map((attachment) => {
    const started = performance.now();
    const isOutOfTime = (): boolean => performance.now() - started > READING_MILLISECONDS;
    return inspectAttachment(
      attachment,
      { ...READING_LIMITS, isOutOfTime, inflate: nativeInflate, decodeText },
      guessColumns,
    );
  });
  return checkMessage(snapshot, inspections, policy);
}

function describe(file: string, report: Report): string {
  const words = wordsFrom(EN);
  const lines = [
    ...report.findings.map((finding) => describeFinding(finding, words).headline),
    ...report.doubts.map((doubt) => describeDoubt(doubt, words).headline),
  ];
  return [`${file}: ${report.verdict}`, ...lines.map((line) => `  ${line}`)].join("\n");
}

async function readPolicy(file: string): Promise<Policy> {
  try {
    const parsed = parsePolicy(parseJson(await readFile(file)));
    if (!parsed.ok) throw new Error(`is not a valid policy:\n${parsed.errors.join("\n")}`);
    return parsed.policy;
  } catch (error) {
    throw new Error(`${file}: ${sentenceOf(error)}`, { cause: error });
  }
}

run(main);
