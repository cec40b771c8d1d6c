import type { Node } from "acorn";
import { parse } from "acorn";

/** A script's syntax tree; throws where it holds syntax newer than that edition of the language. */
export function parseScript(source: string, edition: 2016 | 2022): Node {
  return parse(source, { ecmaVersion: edition, sourceType: "script" });
}

/** Names that a script takes from somewhere: variables it reads, members it asks for, and strings, by which either can be reached. */
export function namesIn(script: Node): ReadonlySet<string> {
  const names = new Set<string>();
  visit(script, (node) => {
    if (node.type === "Identifier" && "name" in node) names.add(String(node.name));
    if (node.type === "Literal" && "value" in node && typeof node.value === "string") names.add(node.value);
  });
  return names;
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const each of value) visit(each, see);
  } else if (isNode(value)) {
    see(value);
    for (const part of Object.values(value)) visit(part, see);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** Addresses written anywhere in a text, without their query. */
export function addressesIn(text: string): readonly string[] {
  return [...new Set(text.match(/https?:\/\/[\w.~%/:@-]+/gu))].sort();
}
