/** Letters that Unicode does not decompose. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  ß: "ss",
  đ: "d",
  ð: "d",
  ı: "i",
  æ: "ae",
  œ: "oe",
  þ: "th",
  Ł: "L",
  Ø: "O",
  Đ: "D",
  Æ: "AE",
  Œ: "OE",
  ə: "e",
  // Arabic letters as Persian writes them or as typists leave them, and the two ways to write a nasal vowel in India.
  ة: "ه",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  "\u0901": "\u0902",
  "\u0981": "\u0982",
};

/**
 * Combining accents, Hebrew and Arabic vowel signs, the Arabic stretching sign, the dot below Indic letters, and signs that
 * only join letters or turn the direction of writing. Kana voicing marks and Indic vowels stay.
 */
const MARKS =
  /[\u093c\u09bc\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Compatibility forms unified and accents dropped; case stays. */
export function withoutAccents(text: string): string {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) > 127) {
      return text
        .normalize("NFKD")
        .replace(MARKS, "")
        .replace(/[\u0901\u0981łøßđðıæœþŁØĐÆŒəةىیک]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
    }
  }
  return text;
}

/** Everything that parts words in headers; an apostrophe parts too ("date d'embauche"). */
const SEPARATORS =
  /[\s!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~\u00a1-\u00bf\u05f3\u05f4\u060c\u061b\u061f\u0964\u0970\u2010-\u205e\u3001\u3002\u300a-\u3011\u30fb]+/;

/** "The" is written in one with its word: الاسم is اسم, העובד is עובד. */
const ARTICLE = /^(?:ال(?=[\u0621-\u064a]{2})|ה(?=[\u05d0-\u05ea]{3}))/;

/**
 * The words of a header in lower case, without accents and numbering: `EmpFirstName2` gives emp, first, name.
 * Abbreviation points and underscores part words; "e-mail" and "eMail" come as e, mail. "N+1", the French for a superior, is kept
 * as nplus, "Employee #" as a number.
 */
export function headerTokens(header: string): string[] {
  return withoutAccents(header)
    .replace(/([a-z])(?=[A-Z])/g, "$1 ")
    .replace(/([A-Z])(?=[A-Z][a-z])/g, "$1 ")
    .toLowerCase()
    .replace(/#/g, " nr ")
    .replace(/\bn ?\+ ?[12]\b/g, "nplus")
    .replace(/[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]+/g, " ")
    .replace(/([a-z])(?=[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u9fff])/g, "$1 ")
    .replace(/([\u0e00-\u0e7f\u1100-\u11ff\u3040-\u9fff])(?=[a-z])/g, "$1 ")
    .split(SEPARATORS)
    .map((token) => token.replace(ARTICLE, ""))
    .filter((token) => token !== "");
}

/** A bilingual or annotated header in its parts: "Name / Nom", "Salary (USD)", "Job information: Reports to". */
export function headerParts(header: string): string[] {
  return header.split(/[/|()[\]\n;:（）［］／：]/).filter((part) => part.trim() !== "");
}
