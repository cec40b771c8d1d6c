import { encodeUtf8, joinBytes } from "../../zip";
import { isPlainText } from "./rich-text";
import type { XmlElement, XmlNode } from "./xml-element";
import { elementsOf, localName, newElement, parseXml, prefixOf, serializeXml } from "./xml-element";

const TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** How East Asian texts are read aloud: what nobody sees beside them. */
const PHONETIC = ["rPh", "phoneticPr"];

/**
 * How a workbook's parts name their elements. Only elements of its own vocabulary are kept and only attributes without a
 * prefix: whatever else there is was put there by an extension, and nobody can know what it holds.
 */
export interface Vocabulary {
  /** Address that the types of relationships begin with. */
  readonly relationships: string;
  readonly declarations: string;
  readonly element: (name: string) => string;
  /** Content of an `si` or `is` element, without what extensions put into it, or nobody sees. */
  readonly cleanRichText: (bytes: Uint8Array) => Uint8Array;
}

/** Of a part by its root element. Writers may give each part another prefix. */
export function vocabularyOf(root: XmlElement): Vocabulary {
  const prefix = prefixOf(root.name);
  const namespace = root.attributes.get(prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`);
  const isStrict = namespace === STRICT;
  const relationships = isStrict ? STRICT_RELATIONSHIPS : RELATIONSHIPS;
  const main = `xmlns${prefix === "" ? "" : `:${prefix.slice(0, -1)}`}="${isStrict ? STRICT : TRANSITIONAL}"`;
  return {
    relationships,
    declarations: `${main} xmlns:r="${relationships}"`,
    element: (name) => prefix + name,
    cleanRichText: (bytes) => {
      if (isPlainText(bytes)) return bytes;
      const wrapped = parseXml(joinBytes([encodeUtf8("<is>"), bytes, encodeUtf8("</is>")]));
      return encodeUtf8(
        elementsOf(wrapped)
          .filter(({ name }) => !PHONETIC.includes(localName(name)))
          .map((run) => serializeXml(bare(ownContent(run, prefix))))
          .join(""),
      );
    },
  };
}

/** The element with everything in it that is of this vocabulary; relationships are left out and put back by who keeps them. */
export function ownContent(element: XmlElement, prefix: string): XmlElement {
  const copy = newElement(
    element.name,
    Array.from(element.attributes).filter(([name]) => isOwnAttribute(name)),
  );
  copy.children = element.children
    .filter((child) => typeof child === "string" || isOwnElement(child, prefix))
    .map((child): XmlNode => (typeof child === "string" ? child : ownContent(child, prefix)));
  return copy;
}

/** A run or a text without any attribute but that which keeps its spaces. */
function bare(run: XmlElement): XmlElement {
  for (const element of [run, ...elementsOf(run)]) {
    if (!["r", "t"].includes(localName(element.name))) continue;
    for (const name of Array.from(element.attributes.keys())) if (name !== "xml:space") element.attributes.delete(name);
  }
  return run;
}

export function isOwnElement({ name }: XmlElement, prefix: string): boolean {
  return prefixOf(name) === prefix && localName(name) !== "extLst";
}

function isOwnAttribute(name: string): boolean {
  return name === "xml:space" || (!name.includes(":") && name !== "xmlns");
}
