import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { bundlePage } from "../test/gallery/bundle-page";
import { LOOKS, openLook, type Look } from "../test/gallery/looks";
import { shownOf } from "../test/gallery/shown";
import { launchBrowser } from "../test/support/browser";
import { STORIES } from "../test/taskpane/stories";

/** A picture of every screen of the pane in every look, for eyes: `npm run gallery -- [story,story] [look,look]`. */
const out = resolve(import.meta.dirname, "..", "screenshots", "gallery");
const build = join(out, ".build");

const SHEET_STYLE = `body { margin: 0; background: #8a8a8a; font: 12px sans-serif; display: flex; flex-wrap: wrap; align-items: flex-start; }
figure { margin: 8px; } figcaption { padding: 2px 0; } img { display: block; }`;

const PAGE_STYLE = "body { font: 14px sans-serif; } iframe { width: 100%; height: 90vh; border: 0; }";

const [wantedStories, wantedLooks] = process.argv.slice(2).map((list) => list.split(","));
const isWanted = (wanted: readonly string[] | undefined, name: string): boolean =>
  wanted === undefined || wanted.includes("all") || wanted.includes(name);
const stories = STORIES.filter(({ name }) => isWanted(wantedStories, name));
const looks = LOOKS.filter(({ name }) => isWanted(wantedLooks, name));
rmSync(out, { recursive: true, force: true });
const address = await bundlePage(build);
const browser = await launchBrowser();
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

/** One picture a story, as high as its content, and one sheet with all of them. */
async function photograph(browser: Browser, look: Look): Promise<void> {
  const { name, width, scale, height, language = "en" } = look;
  const opened = await openLook(browser, look, address);
  const pictures: string[] = [];
  mkdirSync(join(out, name), { recursive: true });
  for (const story of stories) {
    const { page } = opened;
    await page.setViewportSize({ width, height });
    await opened.show(shownOf(story, language));
    // As high as its content, or what stays at the bottom would lie in the middle of the picture.
    const content = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: content });
    await page.screenshot({ path: join(out, name, `${story.name}.png`), fullPage: true, animations: "disabled" });
    pictures.push(
      `<figure><figcaption>${story.name}</figcaption><img width="${String(width * scale)}" src="${story.name}.png"></figure>`,
    );
  }
  const sheet = join(out, name, "index.html");
  writeFileSync(sheet, `<!doctype html><meta charset="utf-8"><style>${SHEET_STYLE}</style>${pictures.join("")}`);
  await opened.close();
  const wide = await browser.newPage({ viewport: { width: 7 * (width * scale + 24), height } });
  await wide.goto(pathToFileURL(sheet).href);
  await wide.screenshot({ path: join(out, `${name}.png`), fullPage: true });
  await wide.close();
}
