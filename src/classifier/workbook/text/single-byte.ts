import type { Decode } from "./encoding";
import { decodeAscii } from "./utf8";
import { decodeWindows1252 } from "./windows-1252";

/**
 * The upper halves, or the ends of them, of the 8-bit encodings that messages and pages still come in, by their WHATWG names. A blank stands for what
 * windows-1252 has there, a question mark for a gap: neither is in an upper half, and most letters of one are those of the others.
 */
const UPPER: ReadonlyMap<string, string> = new Map([
  [
    "windows-1250",
    " ? ?    ?   ŚŤ Ź?       ?   śť ź ˇ˘Ł Ą    Ş    Ż  ˛ł     ąş Ľ˝ľżŔ  Ă ĹĆ Č Ę Ě  ĎĐŃŇ  Ő  ŘŮ Ű  Ţ ŕ  ă ĺć č ę ě  ďđńň  ő  řů ű  ţ˙",
  ],
  [
    "windows-1251",
    "ЂЃ ѓ    € Љ ЊЌЋЏђ       ? љ њќћџ ЎўЈ Ґ  Ё Є    Ї  Ііґ   ё№є јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя",
  ],
  [
    "windows-1253",
    " ?      ? ? ?????       ? ? ???? ΅Ά       ?    ―    ΄   ΈΉΊ Ό ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ?ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ?",
  ],
  [
    "windows-1254",
    " ?           ????            ??                                                 Ğ            İŞ                 ğ            ış ",
  ],
  [
    "windows-1255",
    " ?        ? ?????         ? ????    ₪     ×               ÷     \u05B0\u05B1\u05B2\u05B3\u05B4\u05B5\u05B6\u05B7\u05B8\u05B9?\u05BB\u05BC\u05BD־\u05BF׀\u05C1\u05C2׃װױײ׳״???????אבגדהוזחטיךכלםמןנסעףפץצקרשת??\u200E\u200F?",
  ],
  [
    "windows-1256",
    " پ        ٹ  چژڈگ       ک ڑ  \u200C\u200Dں ،        ھ               ؛    ؟ہءآأؤإئابةتثجحخدذرزسشصض طظعغـفقك ل منهو     ىي  \u064B\u064C\u064D\u064E \u064F\u0650 \u0651 \u0652  \u200E\u200Fے",
  ],
  ["iso-8859-2", " Ą˘Ł ĽŚ  ŠŞŤŹ ŽŻ ą˛ł ľśˇ šşťź˝žżŔ  Ă ĹĆ Č Ę Ě  ĎĐŃŇ  Ő  ŘŮ Ű  Ţ ŕ  ă ĺć č ę ě  ďđńň  ő  řů ű  ţ˙"],
  [
    "koi8-r",
    "─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u00A0⌡°²·÷═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ",
  ],
]);

/** Decodes one of the encodings above; null for any other. */
export function singleByteDecoder(name: string): Decode | null {
  const upper = UPPER.get(name);
  if (upper === undefined) return null;
  const letters = Array.from(upper, (letter, position) => {
    if (letter === "?") return "\uFFFD";
    const byte = 0x100 - upper.length + position;
    return letter === " " ? decodeWindows1252(Uint8Array.of(byte), 0, 1) : letter;
  });
  return (bytes, start, end) =>
    decodeAscii(bytes, start, end).replace(
      /[\u0080-\u00FF]/g,
      (char) => letters[char.charCodeAt(0) - 0x100 + letters.length] ?? char,
    );
}
