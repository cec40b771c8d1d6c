import { strFromU8 } from "fflate";
import { elementsOf, localName, parseXml } from "../../src/fixes/cleaned-copy/xlsx/xml-element";
import { partsOf } from "./find-words";

/** The order of elements that Excel insists on (ECMA-376 part 1, 18.3.1.99, 18.2.27, 18.8.39, 18.5.1.2), of those that a copy has. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks ignoredErrors drawing tableParts".split(
      " ",
    ),
  workbook: "workbookPr bookViews sheets definedNames".split(" "),
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors".split(" "),
  table: "autoFilter tableColumns tableStyleInfo".split(" "),
};

/** What would make Excel offer to repair the file, as far as can be told without Excel. */
export function findDisorder(bytes: Uint8Array): string[] {
  const parts = partsOf(bytes);
  const found: string[] = [];
  const types = strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array(0));
  for (const [name, content] of Object.entries(parts)) {
    if (/^xl\/media\//.test(name)) continue;
    const root = parseXml(content);
    const order = ORDERS[localName(root.name)];
    if (order !== undefined) {
      const places = elementsOf(root).map((child) => order.indexOf(localName(child.name)));
      if (places.includes(-1)) found.push(`${name}: an element that is not known`);
      if (places.some((place, at) => place < (places[at - 1] ?? 0))) found.push(`${name}: elements out of order`);
    }
    if (name.endsWith(".rels")) {
      for (const { attributes } of elementsOf(root)) {
        if (attributes.get("TargetMode") === "External") continue;
        const target = new URL(attributes.get("Target") ?? "", `file:///${name.replace(/_rels\/[^/]*$/, "")}`).pathname;
        if (parts[target.slice(1)] === undefined) found.push(`${name}: leads to ${target}, which is not there`);
      }
    } else if (name !== "[Content_Types].xml" && !types.includes(`PartName="/${name}"`)) {
      found.push(`${name}: without a type`);
    }
  }
  return [...found, ...findCellDisorder(parts)];
}

/** Rows and cells ascend, and no cell comes twice. */
function findCellDisorder(parts: Readonly<Record<string, Uint8Array>>): string[] {
  const found: string[] = [];
  for (const [name, content] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^_]/.test(name)) continue;
    let [row, column] = [0, 0];
    for (const [, rowNumber, letters] of strFromU8(content).matchAll(
      /<(?:\w+:)?(?:row [^>]*?r="(\d+)"|c r="([A-Z]+)\d+")/g,
    )) {
      if (rowNumber !== undefined) {
        if (Number(rowNumber) <= row) found.push(`${name}: row ${rowNumber} out of order`);
        [row, column] = [Number(rowNumber), 0];
      } else {
        const place = Array.from(letters ?? "").reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
        if (place <= column) found.push(`${name}: cell ${letters}${row} out of order`);
        column = place;
      }
    }
  }
  return found;
}
