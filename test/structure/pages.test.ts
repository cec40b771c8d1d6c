import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Document, Element } from "@xmldom/xmldom";
import { DOMParser } from "@xmldom/xmldom";
import { beforeAll, describe, expect, it } from "vitest";
import { buildTarget } from "./build";
import { addressesIn } from "./script";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What is there before the pane shows anything: React, Fluent UI, the screens and English. */
const MAX_FIRST_BYTES = 148 * 1024;

/** With what reads and judges, which is loaded while the pane is shown. */
const MAX_READING_BYTES = 294 * 1024;

/** With what makes cleaned copies, which is loaded when somebody asks for one. */
const MAX_ALL_BYTES = 327 * 1024;

/**
 * Addresses that may stand in the pane's scripts. None of them is ever requested (`connect-src 'none'`, and test/e2e records
 * every request): they are names of XML vocabularies, or words in a library's error message.
 */
const INERT_ADDRESSES = [
  { prefix: "http://www.w3.org/", why: "XML namespaces that React sets on SVG and MathML elements" },
  { prefix: "https://react.dev/errors/", why: "the text of React's errors in production" },
  { prefix: "http://schemas.openxmlformats.org/", why: "XML namespaces of workbooks, which are copied" },
  { prefix: "http://purl.oclc.org/ooxml/", why: "the same in the strict form of the standard" },
];

let folder: string;
let scripts: string;

beforeAll(async () => {
  folder = await buildTarget("pages");
  scripts = scriptNames().map(scriptOf).join("\n");
  return () => rmSync(folder, { recursive: true, force: true });
}, 240_000);

function scriptNames(): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".js"));
}

function scriptOf(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

/** Of the scripts whose names begin so, each compressed as a server does. */
function gzippedBytes(...parts: readonly string[]): number {
  return scriptNames()
    .filter((name) => parts.some((part) => name.startsWith(`${part}.`)))
    .reduce((sum, name) => sum + gzipSync(scriptOf(name), { level: 9 }).byteLength, 0);
}

function elementsOf(page: string): readonly Element[] {
  const document: Document = new DOMParser().parseFromString(readFileSync(join(folder, page), "utf8"), "text/html");
  return Array.from(document.getElementsByTagName("*"));
}

function isPolicy(element: Element): boolean {
  return element.getAttribute("http-equiv") === "Content-Security-Policy";
}

/** Directives of the page's Content Security Policy by name. */
function policyOf(page: string): Readonly<Record<string, string>> {
  const directives = elementsOf(page).find(isPolicy)?.getAttribute("content")?.split(";") ?? [];
  return Object.fromEntries(
    directives.map((directive) => {
      const [name, ...sources] = directive.trim().split(/\s+/u);
      return [name ?? "", sources.join(" ")];
    }),
  );
}

describe.each(["taskpane.html", "launchevent.html"])("%s", (page) => {
  it("forbids every connection and every script but its own and Office.js", () => {
    const policy = policyOf(page);
    expect(policy["default-src"]).toBe("'none'");
    expect(policy["connect-src"]).toBe("'none'");
    expect(policy["form-action"]).toBe("'none'");
    expect(policy["base-uri"]).toBe("'none'");
    expect(policy["script-src"]).toBe(`'self' ${new URL(OFFICE_JS).origin}`);
    expect(Object.values(policy).join(" ")).not.toMatch(/unsafe-|\*/u);
  });

  it("states the policy before anything that the policy is about", () => {
    const governed = ["script", "link", "style", "img", "base"];
    const elements = elementsOf(page);
    const first = elements.findIndex((element) => governed.includes(element.nodeName));
    expect(elements.findIndex(isPolicy)).toBeGreaterThan(-1);
    expect(elements.findIndex(isPolicy)).toBeLessThan(first);
  });

  it("holds no inline script, handler or style", () => {
    const inline = elementsOf(page).filter(
      (element) =>
        (element.nodeName === "script" && !element.hasAttribute("src")) ||
        element.nodeName === "style" ||
        Array.from(element.attributes).some(({ name }) => name === "style" || name.startsWith("on")),
    );
    expect(inline.map(String)).toEqual([]);
  });

  it("loads Office.js from Microsoft and everything else from beside it", () => {
    const sources = elementsOf(page).flatMap(
      (element) => element.getAttribute("src") ?? element.getAttribute("href") ?? [],
    );
    expect(sources[0]).toBe(OFFICE_JS);
    expect(sources.length).toBeGreaterThan(1);
    for (const source of sources.slice(1)) expect(source).toMatch(/^[\w.-]+\.(?:js|css|png)$/u);
  });
});

describe("the pane's scripts", () => {
  it("have a hash in their names, so that new is never mixed with old", () => {
    const words = ["ar", "de", "es", "fr", "ja", "pt", "ru", "zh"].map((language) => `words-${language}`);
    expect(scriptNames().map((name) => name.replace(/\.[\da-f]{12}\.js$/u, ""))).toEqual(
      ["fixing", "reading", "taskpane", ...words].sort(),
    );
  });

  it("stay within their budgets gzipped", () => {
    expect(gzippedBytes("taskpane")).toBeLessThanOrEqual(MAX_FIRST_BYTES);
    expect(gzippedBytes("taskpane", "reading")).toBeLessThanOrEqual(MAX_READING_BYTES);
    expect(gzippedBytes("taskpane", "reading", "fixing")).toBeLessThanOrEqual(MAX_ALL_BYTES);
  });

  it("hold no address but names of vocabularies and words of errors", () => {
    const others = addressesIn(scripts).filter(
      (address) => !INERT_ADDRESSES.some(({ prefix }) => address.startsWith(prefix)),
    );
    expect(others).toEqual([]);
  });

  it.each(INERT_ADDRESSES)("still need $prefix in the list of allowed addresses", ({ prefix }) => {
    expect(addressesIn(scripts).some((address) => address.startsWith(prefix))).toBe(true);
  });
});
