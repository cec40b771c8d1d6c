import { join } from "node:path";
import { readyMessage, READY_MESSAGES } from "../ready-messages";
import { fileOf, type ServedFile } from "./file";

const WINDOW_FOLDER = join(import.meta.dirname, "..", "window");

const built = new Map<string, Uint8Array>();

/**
 * What the compose window asks for.
 *
 * @param path with its leading slash, without a query
 * @param addIn address of the folder that holds the add-in's pages
 * @param script the bundled window
 */
export function windowFile(path: string, addIn: string, script: string): ServedFile | null {
  if (path === "/") {
    const page = fileOf(WINDOW_FOLDER, "window.html");
    return page && { ...page, body: String(page.body).replace("{{add-in}}", addIn) };
  }
  if (path === "/window.css") return fileOf(WINDOW_FOLDER, "window.css");
  if (path === "/window.js") return { type: "text/javascript; charset=utf-8", body: script };
  if (path === "/favicon.ico") return { type: "image/x-icon", body: "" };
  if (path === "/ready-messages.json") return { type: "application/json; charset=utf-8", body: listing() };
  const [, id = "", name = ""] = /^\/ready\/([\w-]+)\/([\w.-]+)$/.exec(path) ?? [];
  return readyFile(id, name);
}

/** The ready messages without the bytes of their files, which are asked for when a message is opened. */
function listing(): string {
  return JSON.stringify(
    READY_MESSAGES.map(({ files = [], ...message }) => ({ ...message, files: files.map(({ name }) => name) })),
  );
}

function readyFile(id: string, name: string): ServedFile | null {
  const file = readyMessage(id)?.files?.find((each) => each.name === name);
  if (file === undefined) return null;
  const bytes = built.get(name) ?? file.build();
  built.set(name, bytes);
  return { type: "application/octet-stream", body: bytes };
}
