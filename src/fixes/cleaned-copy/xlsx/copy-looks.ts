import { formatWords } from "../format-words";
import type { RemovedValues } from "../trace";
import { ownContent, vocabularyOf } from "./vocabulary";
import type { XmlElement } from "./xml-element";
import { childrenOf, elementsOf, localName, newElement, prefixOf, serializeXml } from "./xml-element";

const STYLES = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors".split(" ");
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const STRICT_MAIN = "http://purl.oclc.org/ooxml/drawingml/main";

/** New names for the styles of tables whose own say what was removed, by their own. */
export function renameTableStyles(root: XmlElement, removedValues: RemovedValues): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const { attributes } of childrenOf(root, "tableStyles")) {
    const name = attributes.get("name") ?? "";
    if (removedValues.isIn(name)) renamed.set(name, `Style ${renamed.size + 1}`);
  }
  return renamed;
}

/** The formats of cells, without extensions. Names and formats of numbers that say what was removed give way to plain ones. */
export function copyStyles(
  root: XmlElement,
  removedValues: RemovedValues,
  tableStyles: ReadonlyMap<string, string>,
): string {
  const prefix = prefixOf(root.name);
  const copy = newElement(root.name);
  copy.children = elementsOf(root)
    .filter(({ name }) => prefixOf(name) === prefix && STYLES.includes(localName(name)))
    .map((element) => ownContent(element, prefix));
  forEachElement(copy, (element) => {
    const { attributes } = element;
    const name = attributes.get("name") ?? "";
    const local = localName(element.name);
    if (local === "numFmt" && removedValues.isIn(formatWords(attributes.get("formatCode") ?? ""))) {
      attributes.set("formatCode", "General");
    }
    if (local === "cellStyle" && !attributes.has("builtinId") && removedValues.isIn(name)) {
      attributes.set("name", `Style ${attributes.get("xfId") ?? ""}`.trim());
    }
    for (const key of ["name", "defaultTableStyle", "defaultPivotStyle"]) {
      const other = tableStyles.get(attributes.get(key) ?? "");
      if (other !== undefined && local.startsWith("tableStyle")) attributes.set(key, other);
    }
  });
  return serializeXml(copy).replace(`<${copy.name}`, `<${copy.name} ${vocabularyOf(root).declarations}`);
}

function forEachElement(element: XmlElement, take: (element: XmlElement) => void): void {
  take(element);
  for (const child of elementsOf(element)) forEachElement(child, take);
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
