import { XmlScanner } from "../xml/xml-scanner";
import type { TextTable } from "./text-table";
import { RecordTable } from "./text-table";
import { decodeAscii } from "./utf8";

/** An element whose end has not come yet. */
interface OpenElement {
  readonly path: string;
  readonly name: string;
  /** Texts and attributes inside, by their names. */
  readonly fields: Map<string, string>;
  readonly seen: Set<string>;
  text: string;
  hasChildren: boolean;
}

const DEEPEST = 64;
/** A name inside a name: `address.city`. */
const JOINED = ".";

/**
 * Lists in an XML text: elements that come again at the same place and hold two fields or more are the rows of a table. What an element
 * holds that comes once is part of it; what comes again is a list of its own. What was found before the text breaks off is there.
 */
export function findXmlTables(content: Uint8Array): {
  readonly tables: readonly TextTable[];
  readonly isComplete: boolean;
} {
  const lists = new Map<string, RecordTable>();
  let isComplete = true;
  try {
    collect(new XmlScanner(withoutDoctype(content)), lists);
  } catch {
    isComplete = false;
  }
  const tables: TextTable[] = [];
  lists.forEach((list) => {
    if (list.size > 1) tables.push(list.finish(""));
  });
  return { tables, isComplete };
}

/** A document type is skipped as if it were not there: nothing of it is expanded. */
function withoutDoctype(content: Uint8Array): Uint8Array {
  const beginning = decodeAscii(content, 0, Math.min(content.length, LONGEST_PROLOG));
  const doctype = /^(?:\s|<\?[^>]*>|<!--[\s\S]*?-->)*<!doctype(?:[^[>]|\[[^\]]*\])*>/i.exec(beginning);
  return doctype === null ? content : content.subarray(doctype[0].length);
}

const LONGEST_PROLOG = 8192;

function collect(scanner: XmlScanner, lists: Map<string, RecordTable>): void {
  const open: OpenElement[] = [];
  while (scanner.next()) {
    const parent = open[open.length - 1];
    if (scanner.opens) {
      const { name } = scanner;
      if (parent !== undefined) parent.hasChildren = true;
      const fields = open.length < DEEPEST ? attributesOf(scanner) : new Map<string, string>();
      open.push({ path: `${parent?.path ?? ""}/${name}`, name, fields, seen: new Set(), text: "", hasChildren: false });
    }
    if (scanner.closes) {
      const element = open.pop();
      if (element !== undefined) finish(element, open[open.length - 1], lists);
    }
    const current = open[open.length - 1];
    if (current !== undefined) current.text += scanner.text();
  }
}

function finish(element: OpenElement, parent: OpenElement | undefined, lists: Map<string, RecordTable>): void {
  const { name, path, fields, hasChildren } = element;
  const text = element.text.trim();
  if (!hasChildren && text !== "") fields.set("", text);
  if (fields.size > 1) {
    const list = lists.get(path) ?? new RecordTable();
    lists.set(path, list);
    list.begin();
    fields.forEach((value, field) => list.put(field === "" ? name : field, value));
  }
  if (parent === undefined) return;
  if (parent.seen.has(name) && fields.size > 1) {
    // The second of its kind: the first was no part of its parent either.
    Array.from(parent.fields.keys()).forEach((field) => {
      if (field === name || field.startsWith(name + JOINED)) parent.fields.delete(field);
    });
  } else if (parent.seen.has(name)) {
    const one = parent.fields.get(name);
    if (text !== "" && !hasChildren) parent.fields.set(name, one === undefined ? text : `${one}, ${text}`);
  } else {
    fields.forEach((value, field) => parent.fields.set(field === "" ? name : name + JOINED + field, value));
  }
  parent.seen.add(name);
}

function attributesOf(scanner: XmlScanner): Map<string, string> {
  const fields = new Map<string, string>();
  scanner.attributes().forEach((value, name) => {
    if (value.trim() !== "") fields.set(name, value);
  });
  return fields;
}
