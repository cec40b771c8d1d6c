// What the handler would hold if it read xlsx and csv alone.
export { readZipDirectory } from "../../src/classifier/workbook/container/zip-directory";
export { findDialect, readDelimited } from "../../src/classifier/workbook/csv";
export { recognizeOfficeFile } from "../../src/classifier/workbook/office-kind";
export { OpenReading } from "../../src/classifier/workbook/open-reading";
export { recognizeSignature } from "../../src/classifier/workbook/recognize-format";
export { readText } from "../../src/classifier/workbook/text/encoding";
export { readXlsx } from "../../src/classifier/workbook/xlsx/read-xlsx";
