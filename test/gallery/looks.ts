import type { Browser, Page } from "playwright-core";
import type { Shown } from "./shown";

/** How the pane may look to somebody. */
export interface Look {
  readonly name: string;
  /** CSS pixels. Outlook's pane is about 320 to 350 wide; at 200 % zoom half of that is left. */
  readonly width: number;
  readonly height: number;
  /** Device pixels for each of them. */
  readonly scale: number;
  readonly colorScheme: "light" | "dark";
  readonly forcedColors?: "active";
  readonly language?: string;
}

const ORDINARY = { width: 350, height: 640, scale: 1, colorScheme: "light" } as const;

export const LOOKS: readonly Look[] = [
  { ...ORDINARY, name: "light" },
  { ...ORDINARY, name: "dark", colorScheme: "dark" },
  { ...ORDINARY, name: "forced", colorScheme: "dark", forcedColors: "active" },
  { ...ORDINARY, name: "forced-light", forcedColors: "active" },
  { ...ORDINARY, name: "narrow", width: 320, height: 500 },
  { ...ORDINARY, name: "zoomed", width: 160, height: 320, scale: 2 },
  { ...ORDINARY, name: "arabic", language: "ar" },
  { ...ORDINARY, name: "arabic-dark", language: "ar", colorScheme: "dark" },
  { ...ORDINARY, name: "arabic-forced", language: "ar", colorScheme: "dark", forcedColors: "active" },
  { ...ORDINARY, name: "arabic-zoomed", language: "ar", width: 160, height: 320, scale: 2 },
  ...["fr", "es", "zh", "ru", "de", "pt", "ja"].map((language): Look => ({
    ...ORDINARY,
    name: language,
    width: 320,
    language,
  })),
];

interface OpenLook {
  readonly page: Page;
  /** Shows a state, and resolves when its heading is there. */
  readonly show: (shown: Shown) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** @param address of the page that `bundlePage` made */
export async function openLook(browser: Browser, look: Look, address: string): Promise<OpenLook> {
  const { width, height, scale, colorScheme, forcedColors = "none" } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme,
    forcedColors,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(address);
  return {
    page,
    async show(shown) {
      await page.evaluate((each) => window.show(each), shown);
      await page.locator("h1").waitFor();
      // Samples come after the screen.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)));
    },
    close: () => context.close(),
  };
}
