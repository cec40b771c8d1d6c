import { ReadingStop } from "../reading-stop";
import type { SheetVisibility } from "../workbook";
import { isTrue, XmlScanner } from "../xml/xml-scanner";

export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Id of the relationship that leads to the sheet's part. */
  readonly relationship: string;
}

export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  /** Dates count from 1904, as old Excel for Mac wrote them. */
  readonly is1904: boolean;
}

/** Reads `workbook.xml`: the sheets in the order of their tabs. */
export function readWorkbookPart(bytes: Uint8Array, maxSheets: number): WorkbookPart {
  const scanner = new XmlScanner(bytes);
  const sheets: ListedSheet[] = [];
  let is1904 = false;
  let isInSheets = false;
  while (scanner.next()) {
    if (scanner.name === "sheets") isInSheets = scanner.opens && !scanner.closes;
    else if (scanner.opens && scanner.name === "workbookPr") {
      // Extension lists have an element of the same local name.
      is1904 = is1904 || isTrue(scanner.attribute("date1904"));
    } else if (scanner.opens && scanner.name === "sheet" && isInSheets) {
      if (sheets.length === maxSheets) throw new ReadingStop("too-many-parts");
      sheets.push({
        name: scanner.written("name"),
        visibility: visibilityOf(scanner.attribute("state")),
        relationship: scanner.written("id"),
      });
    }
  }
  return { sheets, is1904 };
}

function visibilityOf(state: string | null): SheetVisibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
