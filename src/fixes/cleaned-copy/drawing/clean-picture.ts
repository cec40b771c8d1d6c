import { joinBytes } from "../../zip";

export interface CleanPicture {
  readonly type: "png" | "jpeg";
  readonly bytes: Uint8Array;
}

/** Chunks of a PNG that are needed to paint it (PNG specification, 11). Texts, times, EXIF and what nobody knows are not among them. */
const PAINTED = "IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB pHYs bKGD sBIT".split(" ");
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Segments of a JPEG that hold something else than the picture: all for applications but JFIF and Adobe's colours, and comments. */
const JFIF = 0xe0;
const ADOBE = 0xee;
const COMMENT = 0xfe;
const SCAN = 0xda;
const END = 0xd9;
/** JFIF's segment up to the size of its thumbnail, which is another picture. */
const JFIF_LENGTH = 16;

/** The picture without what its file says beside it; null for a file that is no PNG or JPEG, or is damaged. */
export function cleanPicture(bytes: Uint8Array): CleanPicture | null {
  const isPng = PNG.every((byte, at) => bytes[at] === byte);
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8;
  const clean = isPng ? cleanPng(bytes) : isJpeg ? cleanJpeg(bytes) : null;
  return clean === null ? null : { type: isPng ? "png" : "jpeg", bytes: clean };
}

function cleanPng(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const kept = [bytes.subarray(0, PNG.length)];
  for (let at = PNG.length; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (end > bytes.length) return null;
    if (PAINTED.includes(name)) kept.push(bytes.subarray(at, end));
    if (name === "IEND") return joinBytes(kept);
    at = end;
  }
  return null;
}

function cleanJpeg(bytes: Uint8Array): Uint8Array | null {
  const kept = [bytes.subarray(0, 2)];
  for (let at = 2; at + 4 <= bytes.length + 2;) {
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) return null;
    if (marker === END) {
      kept.push(bytes.subarray(at, at + 2));
      return joinBytes(kept);
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const segmentEnd = at + 2 + length;
    if (length < 2 || segmentEnd > bytes.length) return null;
    const end = marker === SCAN ? scanEnd(bytes, segmentEnd) : segmentEnd;
    if (marker === JFIF) kept.push(...withoutThumbnail(bytes.subarray(at, end)));
    else if (!isAside(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

function isAside(marker: number): boolean {
  return (marker > JFIF && marker <= 0xef && marker !== ADOBE) || marker === COMMENT;
}

function withoutThumbnail(segment: Uint8Array): readonly Uint8Array[] {
  const isJfif = String.fromCharCode(...segment.subarray(4, 9)) === "JFIF\0" && segment.length >= JFIF_LENGTH + 2;
  if (!isJfif) return [];
  const head = segment.slice(0, JFIF_LENGTH + 2);
  head[2] = 0;
  head[3] = JFIF_LENGTH;
  head[16] = head[17] = 0;
  return [head];
}

/** Where the next marker after a scan's data stands: FF that is neither stuffed nor a restart. */
function scanEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    const next = at < 0 ? undefined : bytes[at + 1];
    if (next === undefined) return bytes.length;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
    at += next === 0xff ? 1 : 2;
  }
}
