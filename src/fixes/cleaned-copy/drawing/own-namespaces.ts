import type { XmlElement } from "../xlsx/xml-element";
import { elementsOf, localName, newElement, prefixOf } from "../xlsx/xml-element";

/** What drawings and charts are written in, in transitional and in strict files (ECMA-376 part 1). Extensions have others. */
const VOCABULARIES = ["spreadsheetDrawing", "main", "chart"].reduce<string[]>(
  (all, name) => [
    ...all,
    `http://schemas.openxmlformats.org/drawingml/2006/${name}`,
    `http://purl.oclc.org/ooxml/drawingml/${name}`,
  ],
  [],
);
const RELATIONSHIPS = "relationships";

/**
 * A part with what is of these vocabularies and no attribute of another, its declarations gathered at its root.
 *
 * @param isDropped elements that go although they are of them, by their names without a prefix
 * @returns null where a prefix means one thing here and another there
 */
export function ownNamespaces(
  root: XmlElement,
  relationships: string,
  isDropped: (name: string) => boolean,
): XmlElement | null {
  const declared = new Map<string, string>();
  if (!gather(root, declared)) return null;
  const isOwn = (name: string): boolean => VOCABULARIES.includes(declared.get(prefixOf(name).slice(0, -1)) ?? "");
  const copy = ownPart(root, isOwn, isDropped);
  declared.forEach((namespace, prefix) => {
    const isKept = VOCABULARIES.includes(namespace);
    if (isKept) copy.attributes.set(prefix === "" ? "xmlns" : `xmlns:${prefix}`, namespace);
  });
  copy.attributes.set("xmlns:r", relationships);
  return declared.has("r") && !(declared.get("r") ?? "").endsWith(RELATIONSHIPS) ? null : copy;
}

function ownPart(
  element: XmlElement,
  isOwn: (name: string) => boolean,
  isDropped: (name: string) => boolean,
): XmlElement {
  const copy = newElement(
    element.name,
    Array.from(element.attributes).filter(([name]) => !name.includes(":") && name !== "xmlns"),
  );
  copy.children = [];
  for (const child of element.children) {
    if (typeof child === "string") copy.children.push(child);
    else if (isOwn(child.name) && !isDropped(localName(child.name)))
      copy.children.push(ownPart(child, isOwn, isDropped));
  }
  return copy;
}

/** @returns whether every prefix is declared for one namespace alone */
function gather(element: XmlElement, declared: Map<string, string>): boolean {
  for (const [name, value] of element.attributes) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    const prefix = name === "xmlns" ? "" : name.slice("xmlns:".length);
    if ((declared.get(prefix) ?? value) !== value) return false;
    declared.set(prefix, value);
  }
  return elementsOf(element).every((child) => gather(child, declared));
}

/** The first element of this name, wherever it lies. */
export function findElement(element: XmlElement, name: string): XmlElement | null {
  if (localName(element.name) === name) return element;
  for (const child of elementsOf(element)) {
    const found = findElement(child, name);
    if (found !== null) return found;
  }
  return null;
}
