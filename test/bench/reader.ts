// The reader as the handler has it, by itself: what it weighs and how long it takes to evaluate.
export { readWorkbook } from "../../src/classifier/workbook/read-workbook";
export { decodeBase64 } from "../../src/classifier/workbook/base64";
