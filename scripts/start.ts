import { rmSync } from "node:fs";
import { join } from "node:path";
import { bundleWindow } from "../test/outlook/serving/bundle-window";
import { buildAddIn } from "./packaging/build-add-in";
import { certificateFor } from "./serving/certificate";
import { serve } from "./serving/server";

/** `npm start`: builds the add-in and shows it in the stand-in for Outlook, at https://localhost:3000 or the next free port. */
const ROOT = join(import.meta.dirname, "..");
const OUT = join(ROOT, "dist");

/** The port that manifest.xml names. */
const PORT = 3000;

async function start(): Promise<void> {
  const wanted = readPort(process.env["PORT"]);
  console.log("Building the add-in ...");
  rmSync(OUT, { recursive: true, force: true });
  await buildAddIn({ out: OUT });
  const site = { addIn: OUT, window: await bundleWindow() };
  const certificate = await certificateFor(join(ROOT, ".certs"));
  const { server, port } = await serve(site, certificate, wanted);
  console.log(`\n  Second Look in a stand-in for Outlook:  https://localhost:${port}/\n`);
  if (!certificate.isInstalled) {
    console.log("  The browser warns once, because the certificate was made on this computer: choose to go on.");
    console.log(`  To try the add-in in a real Outlook, install ${certificate.authority}`);
    console.log("  or run `npx office-addin-dev-certs install`, and start again.");
  }
  if (port !== PORT) console.log(`  A real Outlook would look for it at port ${PORT}, as dist/manifest.xml says.`);
  console.log("  Press Ctrl+C to end.");
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}

function readPort(given: string | undefined): number {
  if (given === undefined || given === "") return PORT;
  const port = Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65_516) return port;
  throw new Error(`PORT is "${given}", but must be a number from 1 to 65515.`);
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
