import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

/** Folder of the unchanged library; its licence allows development and tests, and no copy of it is kept. */
export const OFFICE_JS_FOLDER = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

const scripts = new Map<string, Script>();

/** One file of the library, compiled once for all contexts; null when there is no such file. */
export function libraryScript(path: string): Script | null {
  const known = scripts.get(path);
  if (known !== undefined) return known;
  const file = join(OFFICE_JS_FOLDER, path);
  if (!existsSync(file)) return null;
  const script = new Script(readFileSync(file, "utf8"), { filename: `office-js/${path}` });
  scripts.set(path, script);
  return script;
}
