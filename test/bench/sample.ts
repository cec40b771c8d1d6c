import { execFileSync } from "node:child_process";

export interface Sample {
  readonly ms: number;
  readonly mib: number;
  readonly counted: number;
}

/** Medians of cold processes, the engines taking turns, so that a busy machine is busy for all of them. */
export function sample(
  program: string,
  engines: readonly string[],
  file: string,
  times: number,
): ReadonlyMap<string, Sample> {
  const samples = new Map<string, Sample[]>(engines.map((engine) => [engine, []]));
  for (let turn = 0; turn < times; turn++) {
    for (const engine of engines) {
      const output = execFileSync(process.execPath, ["--max-old-space-size=3000", program, engine, file], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      });
      samples.get(engine)?.push(JSON.parse(output) as Sample);
    }
  }
  return new Map(Array.from(samples, ([engine, all]) => [engine, median(all)]));
}

function median(all: readonly Sample[]): Sample {
  const middle = (values: readonly number[]): number =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
  return {
    ms: middle(all.map(({ ms }) => ms)),
    mib: middle(all.map(({ mib }) => mib)),
    counted: middle(all.map(({ counted }) => counted)),
  };
}
