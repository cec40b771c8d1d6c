import { ownContent, vocabularyOf } from "./vocabulary";
import type { XmlElement } from "./xml-element";
import { elementsOf, localName, newElement, prefixOf, serializeXml } from "./xml-element";

const STYLES = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors".split(" ");
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const STRICT_MAIN = "http://purl.oclc.org/ooxml/drawingml/main";

/** The formats of cells, without extensions. */
export function copyStyles(root: XmlElement): string {
  const prefix = prefixOf(root.name);
  const copy = newElement(root.name);
  copy.children = elementsOf(root)
    .filter(({ name }) => prefixOf(name) === prefix && STYLES.includes(localName(name)))
    .map((element) => ownContent(element, prefix));
  return serializeXml(copy).replace(`<${copy.name}`, `<${copy.name} ${vocabularyOf(root).declarations}`);
}

/** Colours and fonts. Names that people give their themes go; a theme with pictures goes as a whole (null). */
export function copyTheme(root: XmlElement): string | null {
  const prefix = prefixOf(root.name);
  const elements = elementsOf(root).find(({ name }) => localName(name) === "themeElements");
  if (elements === undefined) return null;
  const kept = ownContent(elements, prefix);
  if (serializeXml(kept).includes("blip")) return null;
  kept.children = elementsOf(kept).filter(({ name }) =>
    ["clrScheme", "fontScheme", "fmtScheme"].includes(localName(name)),
  );
  for (const scheme of elementsOf(kept)) scheme.attributes.set("name", "Theme");
  const namespace = root.attributes.get(prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`);
  const declaration = `xmlns${prefix === "" ? "" : `:${prefix.slice(0, -1)}`}`;
  const copy = newElement(root.name, [
    [declaration, namespace === STRICT_MAIN ? STRICT_MAIN : MAIN],
    ["name", "Theme"],
  ]);
  copy.children = [kept];
  return serializeXml(copy);
}
