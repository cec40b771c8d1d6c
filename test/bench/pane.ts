import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { ReviewState } from "../../src/review/index";
import { bundlePage } from "../gallery/bundle-page";
import { LOOKS, openLook } from "../gallery/looks";
import { shownOf, type Shown } from "../gallery/shown";
import { launchBrowser } from "../support/browser";
import { REAL, fiftyFindings, type RealMessage } from "../taskpane/real-messages";

/** Milliseconds of the page's one thread. */
interface PaneSample {
  readonly step: string;
  /** Until the step was painted. */
  readonly ms: number;
  /** The longest task after that. */
  readonly longestAfter: number;
}

/** What stays still while it is measured. */
const REST_MS = 300;

/** An empty pane and one with fifty findings, five hundred recipients and forty columns, in one browser; and what is pressed in the latter. */
export async function measurePane(): Promise<readonly PaneSample[]> {
  const folder = mkdtempSync(join(tmpdir(), "second-look-bench-"));
  const [look] = LOOKS;
  if (look === undefined) throw new Error("no look");
  const address = await bundlePage(folder);
  const browser = await launchBrowser();
  try {
    const { page, show } = await openLook(browser, look, address);
    const shown = ({ report, live }: RealMessage): Shown => {
      const seen = { run: 1, isStale: false, done: [], report, isChecking: false } as const;
      const isEmpty = report.findings.length === 0;
      const state: ReviewState = isEmpty
        ? { ...seen, name: "nothing-found" }
        : { ...seen, name: "findings", notice: null };
      return shownOf({ name: "bench", state, live }, "en");
    };
    const press = (name: RegExp) => (): Promise<void> => page.getByRole("button", { name }).first().click();
    const many = shown(fiftyFindings());
    if (REAL["nothing"] === undefined) throw new Error("no empty message");
    const empty = shown(REAL["nothing"]);
    // The first one also pays for what is compiled and styled once.
    await show(empty);
    const samples: PaneSample[] = [];
    const measure = async (step: string, action: () => Promise<void>): Promise<void> => {
      samples.push({ step, ...(await watch(page, action)) });
    };
    await measure("empty pane", () => show(empty));
    await measure("50 findings, 500 recipients, 40 columns", () => show(many));
    await measure("more findings", press(/^Show more/));
    await measure("all columns", press(/^Show all/));
    await measure("recipients", press(/^Show the recipients/));
    await measure("what another finding rests on", press(/^What is in the file/));
    return samples;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function watch(page: Page, action: () => Promise<void>): Promise<Omit<PaneSample, "step">> {
  await page.evaluate(() => {
    const tasks: { start: number; ms: number }[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, ms: duration });
    }).observe({ type: "longtask" });
  });
  const start = await page.evaluate(() => performance.now());
  await action();
  const painted = await page.evaluate(
    () => new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()), 0))),
  );
  await page.evaluate((rest) => new Promise((done) => setTimeout(done, rest)), REST_MS);
  const after = await page.evaluate(
    (since) =>
      (window as unknown as { tasks: { start: number; ms: number }[] }).tasks
        .filter((task) => task.start >= since)
        .map(({ ms }) => ms),
    painted,
  );
  return { ms: painted - start, longestAfter: Math.max(0, ...after) };
}
