import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { SEND_FUNCTION } from "../../src/office/manifest-ids";
import { buildTarget } from "./build";
import { addressesIn, namesIn, parseScript } from "./script";

/**
 * What it is made of and why it is this large: docs/decisions/handler-size.md. Classic Outlook was seen not to start some large handler
 * (office-js#4780), and nobody knows where the limit lies.
 */
const MAX_GZIPPED_BYTES = 160 * 1024;

/**
 * Able to send, store, show or evaluate something. What classic Outlook's runtime merely lacks is not listed: the run in a
 * bare context shows that the handler does without.
 */
const FORBIDDEN = [
  "document",
  "window",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "EventSource",
  "sendBeacon",
  "Worker",
  "importScripts",
  "require",
  "eval",
  "Function",
];

let folder: string;
let source: string;

beforeAll(async () => {
  folder = await buildTarget("handler");
  source = readFileSync(join(folder, "launchevent.js"), "utf8");
  return () => rmSync(folder, { recursive: true, force: true });
}, 240_000);

/** Runs the file as classic Outlook does: nothing is there but Office, console and timers. */
function load() {
  const associated = new Map<string, unknown>();
  const running = new Set<object>();
  const said: unknown[] = [];
  const start = () => {
    const timer = {};
    running.add(timer);
    return timer;
  };
  const stop = (timer: object) => running.delete(timer);
  const say = (...words: unknown[]) => said.push(words);
  const globals = {
    Office: {
      onReady: () => new Promise(() => undefined),
      actions: { associate: (name: string, action: unknown) => associated.set(name, action) },
    },
    console: { log: say, info: say, warn: say, error: say, debug: say },
    setTimeout: start,
    clearTimeout: stop,
    setInterval: start,
    clearInterval: stop,
  };
  const context = createContext({ ...globals });
  runInContext(source, context, { filename: "launchevent.js" });
  return { associated, running, said, leaked: Object.keys(context).filter((name) => !(name in globals)) };
}

describe("the built handler", () => {
  it("is one file and nothing beside it", () => {
    expect(readdirSync(folder)).toEqual(["launchevent.js"]);
  });

  it("holds no syntax newer than ES2016", () => {
    expect(() => parseScript(source, 2016)).not.toThrow();
  });

  it("names nothing that could send, store, show or evaluate something", () => {
    const names = namesIn(parseScript(source, 2016));
    expect(FORBIDDEN.filter((name) => names.has(name))).toEqual([]);
  });

  it("holds no address", () => {
    expect(addressesIn(source)).toEqual([]);
  });

  it("stays within 160 KiB gzipped", () => {
    expect(gzipSync(source, { level: 9 }).byteLength).toBeLessThanOrEqual(MAX_GZIPPED_BYTES);
  });

  it("associates the manifest's function while loading, in a runtime that holds only Office, console and timers", () => {
    const { associated } = load();
    expect([...associated.keys()]).toEqual([SEND_FUNCTION]);
    expect(associated.get(SEND_FUNCTION)).toBeTypeOf("function");
  });

  it("leaves no timer, no word on the console and no global behind when it has loaded", () => {
    const { running, said, leaked } = load();
    expect(running.size).toBe(0);
    expect(said).toEqual([]);
    expect(leaked).toEqual([]);
  });
});

describe("the check of names", () => {
  it.each(["fetch('/x')", "self.fetch", "self['fetch']", "typeof fetch"])("sees fetch in %s", (script) => {
    expect(namesIn(parseScript(script, 2016)).has("fetch")).toBe(true);
  });

  it("does not see it inside a longer word or sentence", () => {
    expect(namesIn(parseScript("prefetch('fetch the mail')", 2016)).has("fetch")).toBe(false);
  });
});
