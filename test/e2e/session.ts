import type { Browser, BrowserContext, FrameLocator, Locator, Page, Request, Route } from "playwright-core";
import { MICROSOFT_AJAX } from "../outlook/adapters/microsoft-ajax";
import { libraryFile } from "../outlook/serving/add-in-files";
import { fileOf, type ServedFile } from "../outlook/serving/file";
import { windowFile } from "../outlook/serving/window-files";

/** A host that the library trusts without being asked. */
const HOST = "https://outlook.office.com";
const ADD_IN = "https://addin.test";
const LIBRARY = "https://appsforoffice.microsoft.com/lib/1/hosted/";

export interface SessionOptions {
  readonly addInFolder: string;
  /** Source of the bundled compose window. */
  readonly windowScript: string;
  readonly colorScheme?: "light" | "dark";
  readonly deviceScaleFactor?: number;
  /** Of Outlook, such as `ar-SA`. */
  readonly language?: string;
}

/** One request, and whose page made it. */
export interface Recorded {
  readonly url: string;
  readonly by: "window" | "add-in";
}

/** A compose window in a fresh browser profile; no server, and nothing reaches the network. */
export interface Session {
  readonly page: Page;
  /** The task pane's page. */
  readonly pane: FrameLocator;
  readonly alert: Locator;
  readonly requests: readonly Recorded[];
  /** Requests to anywhere else: they were aborted. */
  readonly strays: readonly string[];
  /** What pages wrote to the console as errors, and what they threw. */
  readonly errors: string[];
  /** Opens a ready message by its title. */
  readonly openMessage: (title: string) => Promise<void>;
  readonly pressSend: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openSession(browser: Browser, options: SessionOptions): Promise<Session> {
  const { colorScheme = "light", deviceScaleFactor = 1, language = "en-US" } = options;
  const viewport = { width: 1280, height: 800 };
  const context = await browser.newContext({ viewport, colorScheme, deviceScaleFactor });
  await context.addInitScript(MICROSOFT_AJAX);
  const requests: Recorded[] = [];
  const strays: string[] = [];
  const errors: string[] = [];
  await context.route("**/*", async (route) => {
    const request = route.request();
    requests.push({ url: request.url(), by: makerOf(request) });
    const file = answerTo(new URL(request.url()), options);
    if (file === null) strays.push(request.url());
    await (file === null ? route.abort() : fulfill(route, file));
  });
  const page = await newPage(context, errors);
  await page.goto(`${HOST}/?language=${language}`);
  return {
    page,
    pane: page.frameLocator(".pane iframe"),
    alert: page.getByRole("dialog"),
    requests,
    strays,
    errors,
    openMessage: async (title) => {
      const entry = page.getByRole("navigation").getByRole("button", { name: title });
      await entry.click();
      await entry.and(page.locator("[aria-current]")).waitFor();
    },
    pressSend: () => page.getByRole("button", { name: "Send", exact: true }).click(),
    close: () => context.close(),
  };
}

async function newPage(context: BrowserContext, errors: string[]): Promise<Page> {
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return page;
}

function makerOf(request: Request): Recorded["by"] {
  // A page's own address is asked for by the frame that it will fill.
  if (request.isNavigationRequest()) return request.url().startsWith(`${HOST}/`) ? "window" : "add-in";
  return request.frame().url().startsWith(`${HOST}/`) ? "window" : "add-in";
}

function answerTo(url: URL, { addInFolder, windowScript }: SessionOptions): ServedFile | null {
  if (url.origin === HOST) return windowFile(url.pathname, `${ADD_IN}/`, windowScript);
  if (url.origin === ADD_IN) return fileOf(addInFolder, url.pathname);
  return url.href.startsWith(LIBRARY) ? libraryFile(url.href.slice(LIBRARY.length)) : null;
}

function fulfill(route: Route, { type, body }: ServedFile): Promise<void> {
  const headers = { "access-control-allow-origin": "*" };
  return route.fulfill({ contentType: type, headers, body: Buffer.from(body) });
}
