import { readFileSync } from "node:fs";
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
  process.stdout.write(
    JSON.stringify({ ms: (user + system) / 1000, mib: process.resourceUsage().maxRSS / 1024, counted }),
  );
}

void main();
