import { XmlScanner } from "../xml/xml-scanner";
import { isBuiltInDate, isDateFormat } from "./number-formats";

/** By cell style: whether its numbers are dates. */
export type DateStyles = readonly boolean[];

/** Reads `cellXfs`, the formats cells refer to; `cellStyleXfs` has the same elements and does not count. */
export function readDateStyles(bytes: Uint8Array): DateStyles {
  const scanner = new XmlScanner(bytes);
  const custom = new Map<number, boolean>();
  const styles: boolean[] = [];
  let isInCellFormats = false;
  while (scanner.next()) {
    if (scanner.name === "cellXfs") isInCellFormats = scanner.opens && !scanner.closes;
    else if (!scanner.opens) continue;
    else if (scanner.name === "numFmt") {
      custom.set(Number(scanner.attribute("numFmtId")), isDateFormat(scanner.attribute("formatCode") ?? ""));
    } else if (scanner.name === "xf" && isInCellFormats) {
      const id = Number(scanner.attribute("numFmtId"));
      styles.push(custom.get(id) ?? isBuiltInDate(id));
    }
  }
  return styles;
}
