import { readFileSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";

/** What a server or a test's route answers with. */
export interface ServedFile {
  readonly type: string;
  readonly body: Uint8Array | string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml; charset=utf-8",
};

/** A file of that folder; null when there is none, or when the path leads out of it. */
export function fileOf(folder: string, path: string): ServedFile | null {
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep)) return null;
  try {
    return { type: TYPES[extname(file)] ?? "application/octet-stream", body: readFileSync(file) };
  } catch {
    return null;
  }
}
