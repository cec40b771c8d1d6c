import { expect, it } from "vitest";
import { READING_LIMITS } from "../../../../src/classifier/workbook/limits";
import { OpenReading } from "../../../../src/classifier/workbook/open-reading";
import { decodeCodePage } from "../../../../src/classifier/workbook/xls/code-page";
import { decodeText } from "../../../../src/cli/decode-text";
import { encodeAs } from "../../../support/encode-legacy";

const open = (hasPort: boolean) =>
  new OpenReading(
    { sheet: () => null },
    { ...READING_LIMITS, isOutOfTime: () => false, ...(hasPort ? { decodeText } : {}) },
  );

it.each([
  [1252, "windows-1252", "Zoë"],
  [0x8001, "windows-1252", "Zoë"],
  [1251, "windows-1251", "Анна"],
  [1250, "windows-1250", "Łódź"],
  [932, "shift_jis", "山田"],
  [936, "gbk", "张伟"],
  [949, "euc-kr", "김민수"],
  [950, "big5", "陳怡君"],
  [874, "windows-874", "สมชาย"],
])("reads text of Excel 95 in code page %d", (codePage, label, text) => {
  const bytes = encodeAs(label, text);
  const reading = open(true);
  expect(decodeCodePage(reading, bytes, 0, bytes.length, codePage)).toBe(text);
  expect(reading.close("xls").doubts).toEqual([]);
});

it("doubts a code page that the host does not decode, unless the text is ASCII", () => {
  const reading = open(false);
  expect(decodeCodePage(reading, encodeAs("gbk", "Name"), 0, 4, 936)).toBe("Name");
  expect(reading.close("xls").doubts).toEqual([]);
  decodeCodePage(reading, encodeAs("gbk", "张伟"), 0, 4, 936);
  expect(reading.close("xls").doubts).toEqual(["unknown-encoding"]);
});
