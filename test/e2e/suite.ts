import { readFileSync } from "node:fs";
import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { launchBrowser } from "../support/browser";
import { openSession, type Session, type SessionOptions } from "./session";

/** Playwright's waiting, in words: what is not there yet may come within this time. A busy machine needs it. */
export const PATIENCE = { timeout: 30_000 };

/** Gives every test of a file its own session in one browser; each ends with the promises that hold for all of them. */
export function useSessions(): (options?: Partial<SessionOptions>) => Promise<Session> {
  const addInFolder = inject("addInFolder");
  const windowScript = readFileSync(inject("windowScript"), "utf8");
  let browser: Browser;
  let open: Session[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const ended = open;
    open = [];
    for (const session of ended) {
      await session.close();
      expectNothingLeft(session);
    }
  });
  return async (options) => {
    const session = await openSession(browser, { addInFolder, windowScript, ...options });
    session.page.setDefaultTimeout(PATIENCE.timeout);
    open.push(session);
    return session;
  };
}

/** Whatever a test did: no request but for files of the add-in and of Office.js, and no error in any page. */
function expectNothingLeft({ requests, strays, errors }: Session): void {
  expect(strays).toEqual([]);
  const byAddIn = requests.filter(({ by }) => by === "add-in").map(({ url }) => url);
  const allowed = /^https:\/\/(?:addin\.test\/[\w./-]+|appsforoffice\.microsoft\.com\/lib\/1\/hosted\/[\w./-]+\.js)$/;
  expect(byAddIn.filter((url) => !allowed.test(url))).toEqual([]);
  expect(errors).toEqual([]);
}

/** The pane's own page, for what a locator cannot say. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes("/taskpane.html"));
  if (frame === undefined) throw new Error("no pane is open");
  return frame;
}
