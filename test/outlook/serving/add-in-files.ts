import { OFFICE_JS_FOLDER } from "../adapters/library";
import { MICROSOFT_AJAX } from "../adapters/microsoft-ajax";
import { fileOf, type ServedFile } from "./file";

/** Where production pages load Office.js from. */
const CDN = "https://appsforoffice.microsoft.com";
const CDN_SCRIPT = `${CDN}/lib/1/hosted/office.js`;

/** A file of the library, from `node_modules`. */
export function libraryFile(path: string): ServedFile | null {
  // Before it the library would load the original from a CDN.
  if (path === "microsoft-ajax.js") return { type: "text/javascript; charset=utf-8", body: MICROSOFT_AJAX };
  return fileOf(OFFICE_JS_FOLDER, path);
}

/**
 * A file of the production build for a demo without internet: its pages load Office.js from here and not from Microsoft, and their
 * policy lets them. Only what is served is changed, never the build.
 *
 * @param library path of the library on this server, such as `/office-js/`
 */
export function demoFile(folder: string, path: string, library: string): ServedFile | null {
  const file = fileOf(folder, path);
  if (file === null || !path.endsWith(".html")) return file;
  const page = Buffer.from(file.body).toString("utf8");
  const localized = page
    .replace(
      `<script src="${CDN_SCRIPT}"></script>`,
      `<script src="${library}microsoft-ajax.js"></script><script src="${library}office.js"></script>`,
    )
    .replaceAll(` ${CDN}`, "");
  return { ...file, body: localized };
}
