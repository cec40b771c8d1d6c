// What the cleaned copies need of the reader: the same eyes that judge a file also guide the hand that copies it.
export { readSharedStrings, withText, withWorkbook } from "./open-workbook";
export type { OpenText, OpenWorkbook, Opened } from "./open-workbook";
export { readWorkbook } from "./read-workbook";
export { ReadingStop } from "./reading-stop";
export { DelimitedScanner } from "./text/delimited-scanner";
export type { Wide } from "./text/encoding";
export { decodeUtf8 } from "./text/utf8";
export { readWorkbookPart } from "./xlsx/workbook-part";
export type { ListedSheet } from "./xlsx/workbook-part";
export type { Relationship } from "./xlsx/package";
export type { SharedStrings } from "./xlsx/shared-strings";
export { decodeRichText } from "./xlsx/rich-text";
export { INVISIBLE_WIDTH } from "./xlsx/sheet-scanner";
export { AttributeWalk } from "./xml/attributes";
export { asideEnd, isAside, isNamed, localNameAt, nameEnd, tagEnd } from "./xml/markup";
export { parseIndex, parseNumber } from "./xml/numbers";
export { decodeXmlText } from "./xml/xml-text";
export type { ZipEntry } from "./container/zip-directory";
