import type { Decode } from "./encoding";
import { decodeAscii } from "./utf8";
import { decodeWindows1252 } from "./windows-1252";

/**
 * The upper halves of the 8-bit encodings that messages and pages still come in, by their WHATWG names: a number counts characters that are those
 * of windows-1252, `?` is a gap, or a sign to draw with, and `А-я` stands for all between.
 */
const PACKED: ReadonlyMap<string, string> = new Map([
  [
    "windows-1250",
    "1 ?1 ?4 ?3 ŚŤ1 Ź?7 ?3 śť1 ź1 ˇ˘Ł1 Ą4 Ş4 Ż2 ˛ł5 ąş1 Ľ˝ľżŔ2 Ă1 ĹĆ1 Č1 Ę1 Ě2 ĎĐŃŇ2 Ő2 ŘŮ1 Ű2 Ţ1 ŕ2 ă1 ĺć1 č1 ę1 ě2 ďđńň2 ő2 řů1 ű2 ţ˙",
  ],
  ["windows-1251", "ЂЃ1 ѓ4 €1 Љ1 ЊЌЋЏђ7 ?1 љ1 њќћџ1 ЎўЈ1 Ґ2 Ё1 Є4 Ї2 Ііґ3 ё№є1 јЅѕїА-я"],
  ["windows-1253", "1 ?6 ?1 ?1 ?????7 ?1 ?1 ????1 ΅Ά7 ?4 ―4 ΄3 ΈΉΊ1 Ό1 Ύ-Ρ?Σ-ώ?"],
  ["windows-1254", "1 ?11 ????12 ??49 Ğ12 İŞ17 ğ12 ış1 "],
  ["windows-1255", "1 ?8 ?1 ?????9 ?1 ????4 ₪5 ×15 ÷5 \u05B0-\u05B9?\u05BB-\u05C3װ-״???????א-ת??\u200E\u200F?"],
  [
    "windows-1256",
    "1 پ8 ٹ2 چژڈگ7 ک1 ڑ2 \u200C\u200Dں1 ،8 ھ15 \u061B4 \u061Fہء-ض1 ط-غـ-ك1 ل1 م-و5 ىي2 \u064B-\u064E1 \u064F\u06501 \u06511 \u06522 \u200E\u200Fے",
  ],
  [
    "iso-8859-2",
    "33 Ą˘Ł1 ĽŚ2 ŠŞŤŹ1 ŽŻ1 ą˛ł1 ľśˇ1 šşťź˝žżŔ2 Ă1 ĹĆ1 Č1 Ę1 Ě2 ĎĐŃŇ2 Ő2 ŘŮ1 Ű2 Ţ1 ŕ2 ă1 ĺć1 č1 ę1 ě2 ďđńň2 ő2 řů1 ű2 ţ˙",
  ],
  // Of DOS; names in zip files without the UTF-8 flag (APPNOTE D.1).
  [
    "ibm437",
    "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥?ƒáíóúñÑªº¿?¬½¼¡«»?????????????????????????????????????????????????ß????µ??????????±????÷?°?·?ⁿ²?\u00A0",
  ],
  [
    "koi8-r",
    "???????????????????????????????????ё???????????????Ё????????????юабцдефгхи-пяр-ужвьызшэщчъЮАБЦДЕФГХИ-ПЯР-УЖВЬЫЗШЭЩЧЪ",
  ],
]);
const WESTERN = decodeWindows1252(
  Uint8Array.from({ length: 0x80 }, (_, i) => 0x80 + i),
  0,
  0x80,
);
const unpacked = new Map<string, string>();

/** Decodes one of the encodings above; null for any other. */
export function singleByteDecoder(name: string): Decode | null {
  const packed = PACKED.get(name);
  if (packed === undefined) return null;
  const upper = unpacked.get(name) ?? unpack(packed);
  unpacked.set(name, upper);
  return (bytes, start, end) =>
    decodeAscii(bytes, start, end).replace(/[\u0080-\u00FF]/g, (char) => upper.charAt(char.charCodeAt(0) - 0x80));
}

function unpack(packed: string): string {
  let upper = "";
  for (const token of packed.match(/\d+ |.-.|./g) ?? []) {
    const last = token.charCodeAt(token.length - 1);
    if (token.endsWith(" ")) upper += WESTERN.slice(upper.length, upper.length + Number(token));
    else for (let code = token.charCodeAt(0); code <= last; code++) upper += String.fromCharCode(code);
  }
  return upper.replace(/\?/g, "\uFFFD");
}
