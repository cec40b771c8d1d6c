import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { findBrowser, NO_BROWSER } from "../test/support/browser";

/** Makes sure that the browser tests have a browser: one that is there, else through apt, else Playwright's own, else a stop that says what to do. */
function run(command: string, ...given: readonly string[]): boolean {
  return spawnSync(command, given, { stdio: "inherit" }).status === 0;
}

function installWithApt(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  console.log("No browser found: installing Chromium with apt.");
  return run("apt-get", "update", "-q") && run("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium");
}

function installWithPlaywright(): boolean {
  console.log("No browser found: downloading Chromium with Playwright.");
  const folder = dirname(createRequire(import.meta.url).resolve("playwright-core/package.json"));
  return run(process.execPath, join(folder, "cli.js"), "install", "chromium");
}

const isThere = (): boolean => findBrowser() !== null;

if (!isThere() && !(installWithApt() && isThere()) && !(installWithPlaywright() && isThere())) {
  console.error(NO_BROWSER);
  process.exitCode = 1;
}
