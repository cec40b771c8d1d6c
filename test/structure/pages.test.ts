import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Document, Element } from "@xmldom/xmldom";
import { DOMParser } from "@xmldom/xmldom";
import { beforeAll, describe, expect, it } from "vitest";
import { buildTarget } from "./build";
import { addressesIn } from "./script";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** React, Fluent UI and the product; measured at 165 KB for a realistic pane. */
const MAX_GZIPPED_BYTES = 230 * 1024;

/**
 * Addresses that may stand in the pane's script. None of them is ever requested (`connect-src 'none'`, and test/e2e records
 * every request): they are names of XML vocabularies, or words in a library's error message.
 */
const INERT_ADDRESSES = [
  { prefix: "http://www.w3.org/", why: "XML namespaces that React sets on SVG and MathML elements" },
  { prefix: "https://react.dev/errors/", why: "the text of React's errors in production" },
];

let folder: string;
let script: string;

beforeAll(async () => {
  folder = await buildTarget("pages");
  script = readFileSync(join(folder, scriptNames().find((name) => name.startsWith("taskpane.")) ?? ""), "utf8");
  return () => rmSync(folder, { recursive: true, force: true });
}, 240_000);

function scriptNames(): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".js"));
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

describe("the pane's script", () => {
  it("and the words of eight languages beside it have a hash in their names, so that new is never mixed with old", () => {
    const words = ["ar", "de", "es", "fr", "ja", "pt", "ru", "zh"].map((language): unknown =>
      expect.stringMatching(new RegExp(`^words-${language}\\.[\\da-f]{12}\\.js$`, "u")),
    );
    expect([...scriptNames()].sort()).toEqual([expect.stringMatching(/^taskpane\.[\da-f]{12}\.js$/u), ...words]);
  });

  it("stays within its budget gzipped", () => {
    expect(gzipSync(script, { level: 9 }).byteLength).toBeLessThanOrEqual(MAX_GZIPPED_BYTES);
  });

  it("holds no address but names of vocabularies and words of errors", () => {
    const others = addressesIn(script).filter(
      (address) => !INERT_ADDRESSES.some(({ prefix }) => address.startsWith(prefix)),
    );
    expect(others).toEqual([]);
  });

  it.each(INERT_ADDRESSES)("still needs $prefix in the list of allowed addresses", ({ prefix }) => {
    expect(addressesIn(script).some((address) => address.startsWith(prefix))).toBe(true);
  });
});
