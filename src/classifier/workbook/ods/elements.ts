import { ReadingStop } from "../reading-stop";
import type { XmlScanner } from "../xml/xml-scanner";

export function isEnd(scanner: XmlScanner, name: string): boolean {
  return scanner.name === name && scanner.closes;
}

export function isTableCell(scanner: XmlScanner): boolean {
  return scanner.opens && (scanner.name === "table-cell" || scanner.name === "covered-table-cell");
}

/** Moves to the end of the element at hand. */
export function skip(scanner: XmlScanner): void {
  for (let depth = scanner.closes ? 0 : 1; depth > 0 && scanner.next();) {
    depth += (scanner.opens ? 1 : 0) - (scanner.closes ? 1 : 0);
  }
}

/** @throws ReadingStop `damaged` for what is no number */
export function repeated(scanner: XmlScanner, attribute: string): number {
  const count = scanner.number(attribute, 1);
  if (!Number.isInteger(count) || count < 1) throw new ReadingStop("damaged");
  return count;
}
