import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { createContext, Script } from "node:vm";
import { gzipSync } from "node:zlib";
import { COPY_FIXES } from "../src/fixes/index";
import { BENCH_FOLDER, bundle } from "../test/bench/bundle";
import { measurePane } from "../test/bench/pane";
import { slowestRuns } from "../test/bench/runs";
import { sample, type Sample } from "../test/bench/sample";
import { tableFile, type BenchTable } from "../test/bench/tables";

/**
 * Measures the reader beside others in one run and prints ratios of CPU time: cold processes that take turns, medians. Times alone
 * say something about the machine; ratios say something about the code. `--quick` leaves the largest tables and the slowest engines out.
 */
const { values } = parseArgs({ options: { quick: { type: "boolean", default: false }, times: { type: "string" } } });
const times = Number(values.times ?? (values.quick ? 3 : 5));
const { measured, reader, usualReader, judgement } = await bundle();
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const ratio = (a: Sample | undefined, b: Sample | undefined): string => ((a?.ms ?? NaN) / (b?.ms ?? NaN)).toFixed(1);

/** What judging a table and counting its people adds to reading all its values, though it needs but a few columns of them. */
function recognitionAdds(own: ReadonlyMap<string, Sample>): string {
  const ours = own.get("ours")?.ms ?? NaN;
  return `${(100 * (ours / (own.get("ours, rows only")?.ms ?? NaN) - 1)).toFixed(0)} %`;
}

const tables: BenchTable[] = [
  { rows: 8253, columns: 12, form: "shared" },
  { rows: 8253, columns: 12, form: "inline" },
  { rows: 100_000, columns: 12, form: "shared" },
  ...(values.quick
    ? []
    : [
        { rows: 100_000, columns: 12, form: "inline" as const },
        { rows: 400_000, columns: 10, form: "shared" as const },
        { rows: 400_000, columns: 10, form: "inline" as const },
      ]),
];

say(
  "| table | file MB | zlib ms | ours / zlib | native / zlib | all values / zlib | 1,000 rows and a count / zlib | recognition, added to all values | SheetJS / ours | sheetRows / ours | hucre / ours | ours MiB | native MiB |",
);
say("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
for (const table of tables) {
  const file = tableFile(BENCH_FOLDER, table);
  const own = sample(measured, ["zlib", "ours", "ours native", "ours, rows only", "ours, counted"], file, times);
  // Up to a minute each at the largest: once is enough to know how far away they are.
  const isLarge = table.rows > 8253;
  const others = sample(
    measured,
    ["ours", "SheetJS dense", "SheetJS sheetRows", ...(table.rows > 100_000 ? [] : ["hucre"])],
    file,
    isLarge ? 1 : times,
  );
  const zlib = own.get("zlib");
  say(
    `| ${[
      `${table.rows} x ${table.columns} ${table.form}`,
      (statSync(file).size / 1e6).toFixed(1),
      zlib?.ms.toFixed(0),
      ratio(own.get("ours"), zlib),
      ratio(own.get("ours native"), zlib),
      ratio(own.get("ours, rows only"), zlib),
      ratio(own.get("ours, counted"), zlib),
      recognitionAdds(own),
      ratio(others.get("SheetJS dense"), others.get("ours")),
      ratio(others.get("SheetJS sheetRows"), others.get("ours")),
      others.has("hucre") ? ratio(others.get("hucre"), others.get("ours")) : "",
      own.get("ours")?.mib.toFixed(0),
      own.get("ours native")?.mib.toFixed(0),
    ].join(" | ")} |`,
  );
}

say(
  "\n| csv | newline count ms | people counted / newlines | all values / newlines | 1,000 rows and a count / newlines | papaparse / all values |",
);
say("| --- | --- | --- | --- | --- | --- |");
for (const rows of values.quick ? [8253, 100_000] : [8253, 100_000, 400_000]) {
  const file = tableFile(BENCH_FOLDER, { rows, columns: rows > 100_000 ? 10 : 12, form: "csv" });
  const own = sample(
    measured,
    ["newlines", "csv ours", "csv ours, rows only", "csv ours, counted", "papaparse"],
    file,
    times,
  );
  const [newlines, all] = [own.get("newlines"), own.get("csv ours, rows only")];
  say(
    `| ${rows} | ${newlines?.ms.toFixed(1)} | ${ratio(own.get("csv ours"), newlines)} | ${ratio(all, newlines)} | ${ratio(own.get("csv ours, counted"), newlines)} | ${ratio(own.get("papaparse"), all)} |`,
  );
}

say(
  "\n| cleaned, native packing | file MB | reading ms | drop-columns / reading | drop-hidden / reading | visible-values-only / reading | MiB |",
);
say("| --- | --- | --- | --- | --- | --- | --- |");
for (const form of ["shared", "inline", "csv"] as const) {
  const hiddenColumns = form === "csv" ? [] : [3, 5];
  const file = tableFile(BENCH_FOLDER, { rows: values.quick ? 100_000 : 400_000, columns: 10, form, hiddenColumns });
  const [reading, ...fixes] = form === "csv" ? ["csv ours native", "csv drop-columns"] : ["ours native", ...COPY_FIXES];
  const own = sample(measured, [reading, ...fixes], file, Math.min(times, 3));
  const all = fixes.map((fix) => own.get(fix));
  const ratios = [...all, ...[undefined, undefined]]
    .slice(0, 3)
    .map((each) => (each === undefined ? "" : ratio(each, own.get(reading))));
  say(
    `| ${[
      form,
      (statSync(file).size / 1e6).toFixed(1),
      own.get(reading)?.ms.toFixed(0),
      ...ratios,
      Math.max(...all.map((each) => each?.mib ?? 0)).toFixed(0),
    ].join(" | ")} |`,
  );
}

const largest = tableFile(BENCH_FOLDER, {
  rows: values.quick ? 100_000 : 400_000,
  columns: values.quick ? 12 : 10,
  form: "shared",
});
const base64 = sample(measured, ["base64 native", "base64 ours"], largest, times);
say(
  `\nbase64, ${(statSync(largest).size / 1e6).toFixed(1)} MB: ours / native ${ratio(base64.get("base64 ours"), base64.get("base64 native"))}`,
);

say("\n| linear in bytes: file MB | ours ms a MB |");
say("| --- | --- |");
for (const rows of values.quick ? [12_500, 50_000, 100_000] : [12_500, 50_000, 100_000, 400_000, 750_000]) {
  const file = tableFile(BENCH_FOLDER, { rows, columns: 12, form: "shared" });
  const megabytes = statSync(file).size / 1e6;
  const own = sample(measured, ["ours"], file, Math.min(times, 3)).get("ours");
  say(`| ${megabytes.toFixed(1)} | ${((own?.ms ?? NaN) / megabytes).toFixed(1)} |`);
}

say("\n| runs of one thing, 100,000 characters, the slowest | ms | twice as long / as long |");
say("| --- | --- | --- |");
for (const { name, ms, growth } of slowestRuns(100_000, 5)) {
  say(`| ${name.replace(/\|/g, "\\|")} | ${ms.toFixed(0)} | ${growth.toFixed(1)} |`);
}

say("\n| by itself | KiB | gzipped | evaluated in ms |");
say("| --- | --- | --- | --- |");
for (const [name, file] of [
  ["all formats", reader],
  ["xlsx and csv", usualReader],
] as const) {
  const code = readFileSync(file, "utf8");
  const evaluations = Array.from({ length: 7 }, () => {
    const context = createContext({});
    const before = process.cpuUsage();
    new Script(code).runInContext(context);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  const gzipped = gzipSync(code, { level: 9 }).length;
  say(
    `| ${name} | ${(code.length / 1024).toFixed(1)} | ${(gzipped / 1024).toFixed(1)} | ${evaluations[3]?.toFixed(1)} |`,
  );
}

say("\n| 500 recipients, no file | first ms | median ms | median / copying the message |");
say("| --- | --- | --- | --- |");
const judged = (...names: string[]): string =>
  execFileSync(process.execPath, [judgement, ...names], { encoding: "utf8" });
for (const name of JSON.parse(judged()) as string[]) {
  const runs = Array.from(
    { length: times },
    () => JSON.parse(judged(name)) as Record<"first" | "median" | "copy", number>,
  );
  const middle = (what: "first" | "median" | "copy"): number =>
    runs.map((run) => run[what]).sort((one, other) => one - other)[Math.floor(times / 2)] ?? NaN;
  const median = middle("median");
  say(`| ${name} | ${middle("first").toFixed(1)} | ${median.toFixed(2)} | ${(median / middle("copy")).toFixed(1)} |`);
}

const pane = await measurePane();
const emptyPane = pane[0]?.ms ?? NaN;
say("\n| pane, in Chromium | until painted / empty pane | longest task after it ms |");
say("| --- | --- | --- |");
for (const { step, ms, longestAfter } of pane) {
  say(`| ${step} | ${(ms / emptyPane).toFixed(1)} | ${longestAfter.toFixed(0)} |`);
}
