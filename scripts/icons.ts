import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";

const assets = resolve(import.meta.dirname, "../assets");
const RECORD = "icons.json";

/** Below 64 pixels the full drawing blurs: the small one has fewer and thicker strokes. */
const SOURCES: Readonly<Record<number, string>> = {
  16: "icon-small.svg",
  32: "icon-small.svg",
  64: "icon.svg",
  80: "icon.svg",
  128: "icon.svg",
};

/** SHA-256 of every drawing and rendering, by file name. */
type Hashes = Readonly<Record<string, string>>;

function imageOf(size: string): string {
  return `icon-${size}.png`;
}

function hashesOfFiles(): Hashes {
  const files = Object.entries(SOURCES).flatMap(([size, source]) => [source, imageOf(size)]);
  return Object.fromEntries(
    [...new Set(files)].sort().map((file) => [file, createHash("sha256").update(readIfThere(file)).digest("hex")]),
  );
}

function readIfThere(file: string): Uint8Array {
  const path = resolve(assets, file);
  return existsSync(path) ? readFileSync(path) : new Uint8Array();
}

/** Debian's Chromium needs no download; elsewhere an installed Chrome draws the same. */
function launch(): Promise<Browser> {
  const installed = [process.env["CHROMIUM_PATH"], "/usr/bin/chromium", "/usr/bin/chromium-browser"].find(
    (path) => path !== undefined && existsSync(path),
  );
  const args = ["--no-sandbox", "--force-color-profile=srgb"];
  return chromium.launch(installed === undefined ? { channel: "chrome", args } : { executablePath: installed, args });
}

async function renderIcons(): Promise<void> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    for (const [size, source] of Object.entries(SOURCES)) {
      const pixels = Number(size);
      await page.setViewportSize({ width: pixels, height: pixels });
      const svg = Buffer.from(readFileSync(resolve(assets, source))).toString("base64");
      await page.setContent(
        `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
        { waitUntil: "load" },
      );
      writeFileSync(resolve(assets, imageOf(size)), await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
  writeFileSync(resolve(assets, RECORD), `${JSON.stringify(hashesOfFiles(), null, 2)}\n`);
}

/**
 * Two versions of Chromium draw the same icon with different bytes, so nothing is drawn again: the record made when
 * the icons were drawn must still describe the drawings and the images beside it.
 */
function staleFiles(): readonly string[] {
  const recorded = JSON.parse(readFileSync(resolve(assets, RECORD), "utf8")) as Hashes;
  const found = hashesOfFiles();
  return [...new Set([...Object.keys(found), ...Object.keys(recorded)])].filter(
    (file) => found[file] !== recorded[file],
  );
}

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

if (values.check) {
  const stale = staleFiles();
  if (stale.length > 0) {
    console.error(`Not as they were drawn: ${stale.join(", ")}. Run: npm run icons`);
    process.exitCode = 1;
  }
} else {
  await renderIcons();
}
