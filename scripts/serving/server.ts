import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import { demoFile, libraryFile } from "../../test/outlook/serving/add-in-files";
import { fileOf, type ServedFile } from "../../test/outlook/serving/file";
import { windowFile } from "../../test/outlook/serving/window-files";

interface Site {
  /** Folder of the production build. */
  readonly addIn: string;
  /** Source of the bundled compose window. */
  readonly window: string;
}

/** The build as it is, for a real Outlook that has sideloaded the manifest. */
const BUILD = "/addin/";
/** The build with Office.js from this computer, for the compose window. */
const DEMO = "/stand-in/";
const LIBRARY = "/office-js/";

/** How many ports are tried, from the wanted one on. */
const TRIES = 20;

function answerTo(path: string, { addIn, window }: Site): ServedFile | null {
  if (path.startsWith(BUILD)) return fileOf(addIn, path.slice(BUILD.length));
  if (path.startsWith(DEMO)) return demoFile(addIn, path.slice(DEMO.length), LIBRARY);
  if (path.startsWith(LIBRARY)) return libraryFile(path.slice(LIBRARY.length));
  return windowFile(path, DEMO, window);
}

function respond(request: IncomingMessage, response: ServerResponse, site: Site): void {
  const { pathname } = new URL(request.url ?? "/", "https://localhost");
  const file = answerTo(pathname, site);
  if (file === null) {
    response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    return;
  }
  // Outlook keeps what it may keep; a build that was made again must be seen.
  response.writeHead(200, { "content-type": file.type, "cache-control": "no-cache" }).end(file.body);
}

/**
 * Serves the site on this computer alone.
 *
 * @param port where to begin looking for a free one
 * @returns the server and its port; throws when there is no free port, or none may be opened
 */
export async function serve(
  site: Site,
  certificate: { readonly cert: Buffer; readonly key: Buffer },
  port: number,
): Promise<{ readonly server: Server; readonly port: number }> {
  for (let tried = port; tried < port + TRIES; tried += 1) {
    const server = createServer({ cert: certificate.cert, key: certificate.key }, (request, response) =>
      respond(request, response, site),
    );
    const error = await listening(server, tried);
    if (error === null) return { server, port: tried };
    if (error.code !== "EADDRINUSE") throw error;
  }
  throw new Error(`Ports ${port} to ${port + TRIES - 1} are all taken. Choose another with PORT=4000.`);
}

function listening(server: Server, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    server.once("error", resolve);
    server.listen(port, "localhost", () => {
      server.off("error", resolve);
      resolve(null);
    });
  });
}
