import { describe, expect, it } from "vitest";
import { promisedFormat, recognizeSignature } from "../../../src/classifier/workbook/recognize-format";

const bytes = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const UNREAD = "unsupported-format";

describe("signatures", () => {
  it.each([
    ["zip", "PK\x03\x04rest", "zip"],
    ["empty zip", "PK\x05\x06rest", "zip"],
    ["OLE", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "ole"],
    ["PDF", "%PDF-1.7", { format: "pdf", doubt: null }],
    ["PNG", "\x89PNG\r\n", { format: "image", doubt: null }],
    ["JPEG", "\xFF\xD8\xFF\xE0", { format: "image", doubt: null }],
    ["WebP", "RIFF\0\0\0\0WEBP", { format: "image", doubt: null }],
    ["HEIC", "\0\0\0\x18ftypheic", { format: "image", doubt: null }],
    ["7z", "7z\xBC\xAF\x27\x1C", { format: "other", doubt: UNREAD }],
    ["RAR", "Rar!\x1A\x07\x01", { format: "other", doubt: UNREAD }],
    ["gzip", "\x1F\x8B\x08", { format: "other", doubt: UNREAD }],
    ["SQLite", "SQLite format 3\0", { format: "other", doubt: UNREAD }],
    ["Access", "\0\x01\0\0Standard ACE DB\0", { format: "other", doubt: UNREAD }],
    ["tar", `${"a".repeat(257)}ustar`, { format: "other", doubt: UNREAD }],
    ["a PGP message", "-----BEGIN PGP MESSAGE-----\n", { format: "other", doubt: "encrypted" }],
    ["Excel 2", "\x09\x00\x04\x00\x02\x00\x10\x00", { format: "xls", doubt: UNREAD }],
    ["Excel 4", "\x09\x04\x06\x00\x00\x00\x10\x00", { format: "xls", doubt: UNREAD }],
    ["Excel 5", "\x09\x08\x08\x00\x00\x05\x10\x00", { format: "xls", doubt: UNREAD }],
    ["text", "Name,Mail", null],
    ["a tab first", "\t\x00\x01\x02", null],
    ["nothing", "", null],
  ])("%s", (_, content, expected) => {
    expect(recognizeSignature(bytes(content))).toEqual(expected);
  });
});

it.each([
  ["list.xlsx", "xlsx"],
  ["LIST.XLTM", "xlsm"],
  ["a.b.csv", "csv"],
  ["list.xls", "xls"],
  ["archive.zip", "zip"],
  ["photo.png", null],
  ["noextension", null],
  ["", null],
])("the name %j promises %j", (name, format) => {
  expect(promisedFormat(name)).toBe(format);
});
