import {
  AttributeWalk,
  ReadingStop,
  asideEnd,
  decodeUtf8,
  decodeXmlText,
  isAside,
  nameEnd,
  tagEnd,
} from "../../../classifier/index";

const LT = 0x3c;
const SLASH = 0x2f;
const DEEPEST = 200;

/** An element of a small part, with names as written and texts decoded. Comments and processing instructions are not kept. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** @throws ReadingStop `damaged` */
export function parseXml(bytes: Uint8Array): XmlElement {
  const end = bytes.length;
  const document = newElement("");
  const open: XmlElement[] = [document];
  let at = 0;
  while (at < end) {
    const current = open[open.length - 1] as XmlElement;
    const markup = nextMarkup(bytes, at);
    if (markup > at) current.children.push(decodeXmlText(bytes, at, markup));
    if (markup >= end) break;
    const next = isAside(bytes, markup) ? asideEnd(bytes, markup, end) : tagEnd(bytes, markup, end);
    if (next < 0) throw new ReadingStop("damaged");
    if (isAside(bytes, markup)) {
      if (bytes[markup + 2] === 0x5b) current.children.push(decodeXmlText(bytes, markup, next));
    } else if (bytes[markup + 1] === SLASH) {
      const name = decodeUtf8(bytes, markup + 2, nameEnd(bytes, markup + 2, next));
      if (open.length < 2 || current.name !== name) throw new ReadingStop("damaged");
      open.pop();
    } else {
      const element = readElement(bytes, markup + 1, next);
      current.children.push(element);
      if (bytes[next - 2] !== SLASH) open.push(element);
      if (open.length > DEEPEST) throw new ReadingStop("damaged");
    }
    at = next;
  }
  const root = elementsOf(document)[0];
  if (open.length !== 1 || root === undefined) throw new ReadingStop("damaged");
  return root;
}

export function newElement(name: string, attributes: readonly (readonly [string, string])[] = []): XmlElement {
  return { name, attributes: new Map(attributes), children: [] };
}

export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== "string");
}

/** Children of the children with this local name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of elementsOf(element)) {
    if (localName(child.name) === name) found.push(...elementsOf(child));
  }
  return found;
}

export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** With the colon; empty where there is none. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

export function serializeXml(node: XmlNode): string {
  if (typeof node === "string") return escapeText(node);
  let attributes = "";
  node.attributes.forEach((value, name) => (attributes += ` ${name}="${escapeText(value)}"`));
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(serializeXml).join("")}</${node.name}>`;
}

/** For texts and attributes; line ends and tabs as references, since a reader would make spaces of them in an attribute. */
export function escapeText(text: string): string {
  if (!/[&<>"\t\n\r]/.test(text)) return text;
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
}

function readElement(bytes: Uint8Array, at: number, next: number): XmlElement {
  const nameEnds = nameEnd(bytes, at, next);
  const element = newElement(decodeUtf8(bytes, at, nameEnds));
  const walk = new AttributeWalk();
  walk.start(nameEnds);
  while (walk.next(bytes, next)) {
    const name = decodeUtf8(bytes, walk.nameAt, walk.nameEnd);
    element.attributes.set(name, decodeXmlText(bytes, walk.valueAt, walk.valueEnd));
  }
  return element;
}

function nextMarkup(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(LT, from);
  return at < 0 ? bytes.length : at;
}
