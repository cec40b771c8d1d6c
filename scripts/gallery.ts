import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import webpack from "webpack";
import { STORIES } from "../test/taskpane/stories";

/** A picture of every screen of the pane in every look, for eyes: `npm run gallery -- [story,story] [look,look]`. */
const root = resolve(import.meta.dirname, "..");
const out = join(root, "screenshots", "gallery");
const build = join(out, ".build");

interface Look {
  readonly name: string;
  /** CSS pixels. Outlook's pane is about 320 to 350 wide; at 200 % zoom half of that is left. */
  readonly width: number;
  readonly scale: number;
  readonly colorScheme: "light" | "dark";
  readonly forcedColors?: "active";
  readonly language?: string;
}

const LOOKS: readonly Look[] = [
  { name: "light", width: 350, scale: 1, colorScheme: "light" },
  { name: "dark", width: 350, scale: 1, colorScheme: "dark" },
  { name: "forced", width: 350, scale: 1, colorScheme: "dark", forcedColors: "active" },
  { name: "narrow", width: 320, scale: 1, colorScheme: "light" },
  { name: "zoomed", width: 175, scale: 2, colorScheme: "light" },
  { name: "arabic", width: 350, scale: 1, colorScheme: "light", language: "ar" },
  ...["fr", "es", "zh", "ru", "de", "pt", "ja"].map((language): Look => ({
    name: language,
    width: 320,
    scale: 1,
    colorScheme: "light",
    language,
  })),
];

const HEIGHT = 640;

const SHEET_STYLE = `body { margin: 0; background: #8a8a8a; font: 12px sans-serif; display: flex; flex-wrap: wrap; align-items: flex-start; }
figure { margin: 8px; } figcaption { padding: 2px 0; } img { display: block; }`;

const PAGE_STYLE = "body { font: 14px sans-serif; } iframe { width: 100%; height: 90vh; border: 0; }";

const [wantedStories, wantedLooks] = process.argv.slice(2).map((list) => list.split(","));
const stories = STORIES.filter(({ name }) => wantedStories?.includes(name) ?? true);
const looks = LOOKS.filter(({ name }) => wantedLooks?.includes(name) ?? true);
rmSync(out, { recursive: true, force: true });
mkdirSync(build, { recursive: true });
await bundle();
const browser = await chromium.launch({
  executablePath: process.env["CHROME"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  for (const look of looks) await photograph(browser, look);
} finally {
  await browser.close();
}
rmSync(build, { recursive: true });
const links = looks.map(({ name }) => `<h2>${name}</h2><iframe title="${name}" src="${name}/index.html"></iframe>`);
writeFileSync(
  join(out, "index.html"),
  `<!doctype html><meta charset="utf-8"><style>${PAGE_STYLE}</style>${links.join("")}`,
);
console.log(`${String(stories.length)} stories in ${String(looks.length)} looks: ${out}`);

async function bundle(): Promise<void> {
  const compiler = webpack({
    mode: "production",
    target: ["web", "es2022"],
    devtool: false,
    entry: join(root, "test/gallery/page.tsx"),
    output: { path: build, filename: "page.js" },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/u,
          loader: "ts-loader",
          options: {
            transpileOnly: true,
            configFile: join(root, "tsconfig.json"),
            compilerOptions: { noEmit: false },
          },
        },
      ],
    },
    performance: false,
  });
  await new Promise<void>((done, failed) => {
    compiler.run((error, stats) => {
      if (error !== null) failed(error);
      else if (stats?.hasErrors() === true) failed(new Error(stats.toString("errors-only")));
      else done();
    });
  });
  writeFileSync(
    join(build, "page.html"),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Second Look</title><body><script src="page.js"></script>',
  );
}

/** One picture a story, as high as its content, and one sheet with all of them. */
async function photograph(browser: Browser, look: Look): Promise<void> {
  const { name, width, scale, colorScheme, forcedColors = "none", language = "en" } = look;
  const context = await browser.newContext({
    viewport: { width, height: HEIGHT },
    deviceScaleFactor: scale,
    colorScheme,
    forcedColors,
  });
  const page = await context.newPage();
  const pictures: string[] = [];
  mkdirSync(join(out, name), { recursive: true });
  for (const story of stories) {
    const address = pathToFileURL(join(build, "page.html"));
    address.search = new URLSearchParams({ story: story.name, language }).toString();
    await page.setViewportSize({ width, height: HEIGHT });
    await page.goto(address.href);
    await page.locator("h1").waitFor();
    const overflow = await page.evaluate("document.documentElement.scrollWidth > innerWidth");
    if (overflow === true) console.log(`${name}/${story.name}: wider than the pane`);
    // As high as its content, or what stays at the bottom would lie in the middle of the picture.
    const height = await page.evaluate("document.documentElement.scrollHeight");
    await page.setViewportSize({ width, height: Number(height) });
    const path = join(out, name, `${story.name}.png`);
    await page.screenshot({ path, fullPage: true });
    pictures.push(
      `<figure><figcaption>${story.name}</figcaption><img width="${String(width * scale)}" src="${story.name}.png"></figure>`,
    );
  }
  const sheet = join(out, name, "index.html");
  writeFileSync(sheet, `<!doctype html><meta charset="utf-8"><style>${SHEET_STYLE}</style>${pictures.join("")}`);
  await context.close();
  const wide = await browser.newPage({ viewport: { width: 7 * (width * scale + 24), height: HEIGHT } });
  await wide.goto(pathToFileURL(sheet).href);
  await wide.screenshot({ path: join(out, `${name}.png`), fullPage: true });
  await wide.close();
}
