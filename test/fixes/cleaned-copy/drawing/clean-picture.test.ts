import { Buffer } from "node:buffer";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { cleanPicture } from "../../../../src/fixes/cleaned-copy/drawing/clean-picture";
import { buildJpeg, buildPng } from "../../../support/pictures";

const WORDS = "Amina Abdi";
const has = (bytes: Uint8Array, part: string): boolean => Buffer.from(bytes).includes(Buffer.from(part, "latin1"));

describe("a picture in a copy", () => {
  it("is a PNG without texts, EXIF and what follows its end", () => {
    const clean = cleanPicture(buildPng(WORDS))!;
    expect(clean.type).toBe("png");
    expect(["IHDR", "IDAT", "IEND", "tEXt", "eXIf", WORDS].map((part) => has(clean.bytes, part))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it("is a JPEG without thumbnail, EXIF, comments and what follows its end, and with all its scans", () => {
    const original = Buffer.from(buildJpeg(WORDS));
    const clean = Buffer.from(cleanPicture(original)!.bytes);
    expect(clean.includes(Buffer.from(WORDS))).toBe(false);
    expect(clean.includes(Buffer.from("abc"))).toBe(false);
    const pictures = original.subarray(
      original.indexOf(Buffer.from([0xff, 0xdb])),
      original.indexOf(Buffer.from([0xff, 0xd9])) + 2,
    );
    expect(clean.includes(pictures)).toBe(true);
    expect(clean.subarray(0, 20)).toEqual(
      Buffer.from("\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0", "latin1"),
    );
  });

  it.each([
    ["of another format", Buffer.from("GIF89a")],
    ["that breaks off", buildPng(WORDS).subarray(0, 60)],
    ["that breaks off in a scan", buildJpeg(WORDS).subarray(0, 140)],
    ["that is empty", new Uint8Array(0)],
  ])("is left out where it is one %s", (_, bytes) => {
    expect(cleanPicture(bytes)).toBeNull();
  });

  test.prop([fc.uint8Array({ maxLength: 60 }), fc.boolean()])("is never read without an end", (rest, isPng) => {
    const start = isPng ? buildPng("").subarray(0, 33) : buildJpeg("").subarray(0, 23);
    expect(() => cleanPicture(Buffer.concat([start, rest]))).not.toThrow();
  });
});
