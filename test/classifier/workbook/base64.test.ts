import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { decodeBase64 } from "../../../src/classifier/workbook/base64";

const bytes = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

describe("decodeBase64", () => {
  it.each([
    ["", ""],
    ["QQ==", "A"],
    ["QUI=", "AB"],
    ["QUJD", "ABC"],
    ["QQ", "A"],
    ["QUI", "AB"],
    ["QU\r\nJD\r\n", "ABC"],
    [" Q U J D Q Q = = ", "ABCA"],
    ["-_-_", "\xfb\xff\xbf"],
    ["+/+/", "\xfb\xff\xbf"],
  ])("decodes %j", (text, expected) => {
    expect(decodeBase64(text)).toEqual(bytes(expected));
  });

  it.each(["Q", "QUJDQ", "QQ=", "Q===", "QQ==QQ==", "QUJ€", "QUJD=", "QU*D", "QUJD\u0141QUJ", "===="])(
    "answers null for %j, which is no base64",
    (text) => {
      expect(decodeBase64(text)).toBeNull();
    },
  );

  test.prop([fc.uint8Array({ maxLength: 400 }), fc.integer({ min: 1, max: 90 })])(
    "gives back what was encoded, however the lines are broken",
    (content, width) => {
      const text = Buffer.from(content).toString("base64");
      const lines = text.replace(new RegExp(`.{${width}}`, "g"), "$&\r\n");
      expect(decodeBase64(lines)).toEqual(content);
    },
  );
});
