import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

/** Said wherever a browser is needed and there is none; nothing is skipped for it. */
export const NO_BROWSER = [
  "No browser was found. The browser tests need Chromium, Chrome or Edge. One of these helps:",
  "- install one of them, or",
  "- run `npx playwright-core install chromium`, or",
  "- name one: CHROME_PATH=/path/to/chrome",
].join("\n");

const COMMANDS = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];
const MAC = ["Google Chrome", "Chromium", "Microsoft Edge"].map((name) =>
  join(`${name}.app`, "Contents", "MacOS", name),
);
const WINDOWS = [
  join("Google", "Chrome", "Application", "chrome.exe"),
  join("Microsoft", "Edge", "Application", "msedge.exe"),
  join("Chromium", "Application", "chrome.exe"),
];

/** Path of a Chromium-like browser: CHROME_PATH, an installed one, or Playwright's own download; null where there is none. */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | null {
  const named = environment["CHROME_PATH"] ?? "";
  if (named !== "") {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
    return named;
  }
  return [...installed(environment), chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

function installed(environment: NodeJS.ProcessEnv): string[] {
  const under = (folders: readonly (string | undefined)[], names: readonly string[]): string[] =>
    folders.flatMap((folder) => (folder === undefined ? [] : names.map((name) => join(folder, name))));
  switch (process.platform) {
    case "win32":
      return under(
        [environment["PROGRAMFILES"], environment["PROGRAMFILES(X86)"], environment["LOCALAPPDATA"]],
        WINDOWS,
      );
    case "darwin":
      return under(["/Applications", join(environment["HOME"] ?? "", "Applications")], MAC);
    default:
      return under((environment["PATH"] ?? "").split(delimiter), COMMANDS);
  }
}

/** Starts the browser; throws with what to do where there is none. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(NO_BROWSER);
  // Chromium refuses its sandbox to root, which is who runs in a container.
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: isRoot ? ["--no-sandbox"] : [] });
}
