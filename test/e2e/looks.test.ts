import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { LOOKS, openLook, type Look } from "../gallery/looks";
import { shownOf } from "../gallery/shown";
import { launchBrowser } from "../support/browser";
import { STORIES } from "../taskpane/stories";
import { accessibilityViolations } from "./accessibility";

/** More than any state has places to stop at. */
const MOST_STOPS = 60;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What is wrong with the state that is shown, in words. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const faults = [...(await accessibilityViolations(page))];
  const seen = await page.evaluate(() => ({
    isTooWide: document.documentElement.scrollWidth > innerWidth,
    // The looks ask for reduced motion: what grows lighter and darker in its place is none.
    moving: document
      .getAnimations()
      .flatMap(({ effect }) => (effect as KeyframeEffect | null)?.getKeyframes() ?? [])
      .filter((frame) => ["transform", "left", "right", "insetInlineStart", "width"].some((each) => each in frame))
      .length,
    small: [...document.querySelectorAll("button, a, [role=button]")].filter(
      (each) => each.getBoundingClientRect().height < 24 && getComputedStyle(each).display !== "inline",
    ).length,
  }));
  if (seen.isTooWide) faults.push("wider than the pane");
  if (seen.moving > 0) faults.push("something moves");
  if (seen.small > 0) faults.push("a target is lower than 24 pixels");
  return faults;
}

/** Themes and directions; a width says nothing to axe, and is looked at with the languages. */
const isAboutColours = ({ width, language = "ar" }: Look): boolean => width > 320 && language === "ar";

describe.each(LOOKS.filter(isAboutColours))("in the look $name", (look) => {
  it("every state can be used by everybody: nothing is too wide, too low, in motion, or against WCAG", async () => {
    const opened = await openLook(browser, look, inject("galleryPage"));
    const faults: Record<string, readonly string[]> = {};
    for (const story of STORIES) {
      await opened.show(shownOf(story, look.language ?? "en"));
      const found = await faultsOf(opened.page);
      if (found.length > 0) faults[story.name] = found;
    }
    await opened.close();
    expect(faults).toEqual({});
  });
});

/** What Tab leads to but nobody sees: something else, such as what stays at the bottom, lies over it. */
async function coveredStops(page: Page): Promise<readonly string[]> {
  const covered: string[] = [];
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return null;
      const { x, y, width, height } = focused.getBoundingClientRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      return { isSeen: top !== null && (focused.contains(top) || top.contains(focused)), html: focused.outerHTML };
    });
    if (stop === null) break;
    if (!stop.isSeen) covered.push(`covered: ${stop.html}`);
  }
  return covered;
}

describe.each(LOOKS.filter((look) => !isAboutColours(look)))("in the look $name", (look) => {
  it("nothing is wider than the pane, and what has the focus is seen", async () => {
    const opened = await openLook(browser, look, inject("galleryPage"));
    const faults: Record<string, readonly string[]> = {};
    for (const story of STORIES) {
      await opened.show(shownOf(story, look.language ?? "en"));
      const isTooWide = await opened.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      const found = [...(isTooWide ? ["wider than the pane"] : []), ...(await coveredStops(opened.page))];
      if (found.length > 0) faults[story.name] = found;
    }
    await opened.close();
    expect(faults).toEqual({});
  });
});
