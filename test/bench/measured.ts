import { existsSync, readFileSync } from "node:fs";
import { ENGINES } from "./engines";

/** Runs as a process of its own, so that every sample is as cold as the handler at Send: `measured ENGINE FILE` prints one line of JSON. */
async function main(): Promise<void> {
  const [engine = "", file = ""] = process.argv.slice(2);
  const prepare = ENGINES[engine];
  if (prepare === undefined) throw new Error(`no engine ${engine}`);
  const { buffer, byteOffset, length } = readFileSync(file);
  // As a plain array, and not copied: the file is in memory once.
  const run = await prepare(new Uint8Array(buffer, byteOffset, length));
  const before = process.cpuUsage();
  const counted = await run();
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(JSON.stringify({ ms: (user + system) / 1000, mib: peakKiB() / 1024, counted }));
}

/** What the system counts for a process begins with what the one held that started it; Linux keeps its own figure of each program. */
function peakKiB(): number {
  const status = "/proc/self/status";
  const own = existsSync(status) ? /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(status, "utf8"))?.[1] : undefined;
  return own === undefined ? process.resourceUsage().maxRSS : Number(own);
}

void main();
