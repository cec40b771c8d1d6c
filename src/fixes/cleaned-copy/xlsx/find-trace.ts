import type { OpenWorkbook } from "../../../classifier/index";
import { formatWords } from "../format-words";
import type { DraftCopy } from "../cleaned-copy";
import type { RemovedValues } from "../trace";
import { formulaWords } from "./formula";
import { headerWords, isHeader } from "./header-words";
import { splitSheet } from "./sheet-source";
import type { XmlElement } from "./xml-element";
import { localName, parseXml } from "./xml-element";

/** Attributes in which people write words, in the parts that a copy has. The others hold numbers, places and the schema's own words. */
const WORDED =
  "name displayName comment descr title location display tooltip prompt promptTitle error errorTitle text val formatCode Target".split(
    " ",
  );
/** Elements whose names are cells that stay, or the schema's own: fonts, built-in styles, columns of tables. */
const UNWORDED = ["tableColumn", "rFont", "tableStyleInfo"];
/** Cells' own texts, looks without any word of the original, and pictures without any. */
const SKIPPED = /(?:^|\/)(?:sharedStrings\.xml|theme\d*\.xml|\[Content_Types\]\.xml|media\/[^/]+)$/i;

/** Whether a part of the finished copy that is no sheet says what was removed. */
export function findsTrace({ office, checkTime }: OpenWorkbook, { removedValues, areTabsSeen }: DraftCopy): boolean {
  return office.zip.entries.some((entry) => {
    checkTime();
    if (SKIPPED.test(entry.name) || office.typeOf(entry).endsWith(".worksheet+xml")) return false;
    return isIn(removedValues, wordsIn(parseXml(office.read(entry)), areTabsSeen));
  });
}

/** Whether a sheet of it does, outside the cells that stay. */
export function findsTraceInSheet(sheet: Uint8Array, { removedValues, areTabsSeen }: DraftCopy): boolean {
  return isIn(removedValues, wordsIn(splitSheet(sheet).frame, areTabsSeen));
}

function isIn(removedValues: RemovedValues, words: readonly string[]): boolean {
  return words.some((each) => removedValues.isIn(each));
}

function wordsIn(element: XmlElement, areTabsSeen: boolean): readonly string[] {
  const name = localName(element.name);
  if (UNWORDED.includes(name) || (areTabsSeen && (name === "sheet" || name === "definedName"))) return [];
  const words: string[] = [];
  element.attributes.forEach((value, attribute) => {
    if (WORDED.includes(attribute) && isWorded(element, attribute)) {
      words.push(attribute === "formatCode" ? formatWords(value) : value);
    }
  });
  for (const child of element.children) {
    // A chart's formula names sheets, which say what they are called.
    if (typeof child === "string") words.push(textWords(name, child));
    else words.push(...wordsIn(child, areTabsSeen));
  }
  return words;
}

function textWords(element: string, text: string): string {
  if (isHeader(element)) return headerWords(text);
  return element === "f" ? formulaWords(text) : text;
}

/** Whether a person may have written it: not the names of built-in styles, nor what leads from one part of the copy to another. */
function isWorded({ name, attributes }: XmlElement, attribute: string): boolean {
  if (localName(name) === "cellStyle") return !attributes.has("builtinId");
  if (attribute === "Target") return attributes.get("TargetMode") === "External";
  return attribute !== "val" || localName(name) === "cfvo";
}
