import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Document, Element } from "@xmldom/xmldom";
import { DOMParser } from "@xmldom/xmldom";

export const ROOT = resolve(import.meta.dirname, "../..");

/** Where `npm start` serves the add-in; the repository's manifest names it. */
export const DEVELOPMENT_HOST = "https://localhost:3000/addin";

export function readManifest(file = resolve(ROOT, "manifest.xml")): Document {
  const onError = (level: string, message: string) => {
    throw new Error(`${file}: ${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(readFileSync(file, "utf8"), "text/xml");
}

export function childrenOf(element: Element): readonly Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
}

/** Every element of that qualified name, in document order. */
export function elementsOf(within: Document | Element, name: string): readonly Element[] {
  return Array.from(within.getElementsByTagName(name));
}

export function elementOf(within: Document | Element, name: string): Element {
  const [element] = elementsOf(within, name);
  if (element === undefined) throw new Error(`No ${name} in ${within.nodeName}`);
  return element;
}

/** The inner VersionOverrides, which replaces everything outside it in every client this product supports. */
export function versionOverrides(manifest: Document): Element {
  return elementOf(elementOf(manifest, "VersionOverrides"), "VersionOverrides");
}

export function attributeOf(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.nodeName} has no ${name}`);
  return value;
}

/** Every address in a manifest, wherever it stands. */
export function urlsOf(manifest: Document): readonly string[] {
  return ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Image", "bt:Url"]
    .flatMap((name) => elementsOf(manifest, name))
    .map((element) => element.getAttribute("DefaultValue"))
    .filter((url) => url !== null);
}
