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
};

/** Combining accents, Hebrew and Arabic vowel signs, the Arabic stretching sign. Kana voicing marks and Indic vowels stay. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640]/g;

/** Compatibility forms unified and accents dropped; case stays. */
export function withoutAccents(text: string): string {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) > 127) {
      return text
        .normalize("NFKD")
        .replace(MARKS, "")
        .replace(/[łøßđðıæœþŁØĐÆŒə]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
    }
  }
  return text;
}

/** Everything that parts words in headers; an apostrophe parts too ("date d'embauche"). */
const SEPARATORS = /[\s!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~\u00a1-\u00bf\u2010-\u205e\u3001\u3002\u300a-\u3011\u30fb]+/;

/**
 * The words of a header in lower case, without accents and numbering: `EmpFirstName2` gives emp, first, name.
 * Abbreviation points and underscores part words; "e-mail" and "eMail" come as e, mail.
 */
export function headerTokens(header: string): string[] {
  return withoutAccents(header)
    .replace(/([a-z])(?=[A-Z])/g, "$1 ")
    .replace(/([A-Z])(?=[A-Z][a-z])/g, "$1 ")
    .toLowerCase()
    .replace(/\d+/g, " ")
    .replace(/([a-z])(?=[\u1100-\u11ff\u3040-\u9fff])/g, "$1 ")
    .replace(/([\u1100-\u11ff\u3040-\u9fff])(?=[a-z])/g, "$1 ")
    .split(SEPARATORS)
    .filter((token) => token !== "");
}

/** A bilingual or annotated header in its parts: "Name / Nom", "Salary (USD)". */
export function headerParts(header: string): string[] {
  return header.split(/[/|()[\]\n;（）［］／]/).filter((part) => part.trim() !== "");
}
