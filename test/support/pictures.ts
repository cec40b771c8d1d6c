import { Buffer } from "node:buffer";
import { deflateSync, crc32 } from "node:zlib";

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A PNG of one red pixel, with these words as a text beside it, and behind its end. */
export function buildPng(words: string): Uint8Array {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("tEXt", Buffer.from(`Author\0${words}`)),
    chunk("eXIf", Buffer.from(words)),
    chunk("IDAT", deflateSync(Buffer.from([0, 255, 0, 0]))),
    chunk("IEND", Buffer.alloc(0)),
    Buffer.from(words),
  ]);
}

/** The segments of a JPEG, not a picture: two scans, with these words in its comment, its EXIF part and behind its end. */
export function buildJpeg(words: string): Uint8Array {
  const segment = (marker: number, content: Buffer): Buffer =>
    Buffer.concat([Buffer.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 0xff]), content]);
  const scan = Buffer.concat([
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([1, 0xff, 0, 2, 0xff, 0xd3, 3]),
  ]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from("JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01abc", "latin1")),
    segment(0xe1, Buffer.from(`Exif\0\0${words}`)),
    segment(0xfe, Buffer.from(words)),
    segment(0xdb, Buffer.alloc(65, 1)),
    scan,
    segment(0xc4, Buffer.alloc(20, 2)),
    scan,
    Buffer.from([0xff, 0xd9]),
    Buffer.from(words),
  ]);
}
