import { LATIN_OF_CYRILLIC } from "../../standards/cyrillic";
import { HAN_FAMILY_NAMES, HANGUL_FAMILY_NAMES, KANJI_FAMILY_NAMES } from "../../standards/east-asian-names";
import type { Value } from "../define";
import { withoutAccents } from "../header/header-text";
import { isListed } from "./word-lists";

/** What one cell looks like when read as the name of a person. */
export interface NameShape {
  /** Words of the name, titles and initials aside. */
  readonly words: number;
  readonly hasGiven: boolean;
  readonly hasFamily: boolean;
  /** "R. C. Dissanayaka": words beside initials, as only people are written. */
  readonly hasInitials: boolean;
}

/** Titles and particles: part of a name, never one alone. */
const TITLES =
  /^(?:dr|prof|mr|mrs|ms|miss|sir|ing|dipl|mgr|phd|md|jr|sr|ii|iii|iv|hr|fr|herr|frau|mme|mlle|sig|don|dona|bin|binti|ibn|al|el|abu|van|von|der|den|de|da|di|dos|la|le|ten|ter|zu|del|della|af|av)$/;

const LONGEST_TITLE = 5;

/**
 * Letters of names in scripts with spaces between words, apostrophes and hyphens inside. Without digits: those of Lao, Burmese, Ethiopic and
 * Khmer lie between and behind the letters. Sinhala and Persian words hold joiners that nobody sees.
 */
const NAME_WORD =
  /^[\u0900-\u0dff\u0e00-\u0e7f\u0e81-\u0ecd\u0edc-\u0edf\u0f0b\u0f40-\u0fbc\u1000-\u103f\u1050-\u108f\u1200-\u135f\u1380-\u138f\u1780-\u17d3A-Za-z\u00c0-\u02af\u0370-\u03ff\u0400-\u052f\u0531-\u0587\u05d0-\u05ea\u0621-\u064a\u0671-\u06d3\u10d0-\u10ff\u1e00-\u1eff\u200b-\u200e'’`´-]{1,24}$/;
const CASED = /^[A-Za-z\u00c0-\u02af\u0370-\u052f\u1e00-\u1eff]/;

const EAST_ASIAN = /[\u3040-\u9fff\uac00-\ud7a3]/;
const HAN = /^[\u3400-\u9fff]{2,4}$/;
const JAPANESE = /^[\u3400-\u9fff\u3040-\u30ff々]{1,6}[ \u3000]?[\u3400-\u9fff\u3040-\u30ff々]{0,6}$/;
const HANGUL = /^[\uac00-\ud7a3]{2,4}$/;

const KANJI = KANJI_FAMILY_NAMES.split(" ");

/** "Anne-Frank-Grundschule", "Peterskirche": words in one with what is named after somebody. */
const INSTITUTION =
  /(?:schule|gymnasium|kolleg|kirche|apotheke|klinik|klinikum|krankenhaus|museum|skolan?|skole|school|college|koulu|iskola)$/;

/** Endings that family names of many languages share; the last two lines those of the Baltic and the Caucasus, of Rwanda, Sri Lanka, Afghanistan and Iran. */
const FAMILY_ENDING = new RegExp(
  [
    "(?:ova?|eva|sk[aiy]|skaya|czyk|wicz|enko|chuk|escu|sson|dottir|sen|[aeiou]vic|yan|idis|idou|akis|poulo[su]|oglu|[aeo]lli|etti|ucci",
    "mann|quist|strom|berger|ezh?|[aou]nen|[aeiouy][^aeiouy]a?inen",
    "auskas|[ae]vicius|aitis|[cklnrst]iene|aite|iute|shvili|dze",
    "imana|singhe|wardh?[ae]na|ratn[ae]|nayak[ae]|sek[ae]ra|zai|ullah|uddin|zad(?:eh?|a)|zoda|nejad|შვილი|ძე|յան)$",
  ].join("|"),
);

/** "McGrath", "O'Donoghue". */
const OF_A_CLAN = /^(?:Ma?c[A-Z]|O['’`][A-Z])/;

/** Names of Madagascar begin alike and are long: Rakotoarisoa, Andriamanana. */
const MALAGASY = /^(?:rako|rasoa|raza|ravel|ravo|raha|ratsi|rama|randr|andria)[a-z]{5}/;

/** Burmese is written without spaces between words. */
const UNSPACED = /^[\u1000-\u109f]{6}/;

/** Lower case, without accents, in Latin letters where the text is Cyrillic: one list serves both scripts. */
export function foldName(word: string): string {
  return withoutAccents(word)
    .toLowerCase()
    .replace(/[\u0400-\u04ff]/g, (letter) => LATIN_OF_CYRILLIC[letter] ?? letter)
    .replace(/['’`´]/g, "");
}

/** Also the parties of a case: "Brown v. Board"; "Anna Maria v. Keller" is of noble birth. */
const NO_NAME = /[\d@_/\\:;!?&*+=%#<>|"[\]{}]| vs\.? |^\S+ (?:v|c)\.? /;

/** The name a cell could be, or null where it has not the shape of one. */
export function nameShape(value: Value): NameShape | null {
  if (typeof value !== "string" || value.length < 2 || value.length > 60 || NO_NAME.test(value)) {
    return null;
  }
  return (EAST_ASIAN.test(value) ? eastAsianShape(value) : null) ?? spacedShape(value);
}

const MOST_TOKENS = 6;
const MOST_WORDS = 5;
const MOST_BESIDE_INITIALS = 3;

/** What needs no list is asked first: most cells that are no name are told by their form, and lists are not unpacked for them. */
function spacedShape(value: string): NameShape | null {
  const tokens = value.split(/[\s.,()]+/).filter((token) => token !== "");
  if (tokens.length > MOST_TOKENS || !tokens.every((token) => NAME_WORD.test(token))) {
    return null;
  }
  const folded = tokens.map(foldName);
  const words = folded.filter((word) => word.length > LONGEST_TITLE || (word.length > 1 && !TITLES.test(word)));
  const isSentence =
    tokens.length > 1 && tokens.some((token, at) => isUncapitalized(token) && words.indexOf(folded[at] ?? "") !== -1);
  if (isSentence || words.length === 0 || words.length > MOST_WORDS) {
    return null;
  }
  const parts = words.join("-").split("-");
  // The Russian "А." is an initial, the English "a" is a word; the Vietnamese "Lê" is a family, the French "le" is none.
  const asked = folded.filter((_, at) => !/^(?:[\u0400-\u042f]|Lê)$/.test(tokens[at] ?? ""));
  if (asked.some((word) => (INSTITUTION.test(word) || isListed("not-name", word)) && !isFamilyOf(words, word))) {
    return null;
  }
  const isUnspaced = words.length === 1 && UNSPACED.test(value);
  const initials = tokens.filter((token) => token.length === 1 && isCapital(token)).length;
  return {
    hasInitials: initials > 0 && words.length > 0 && words.length <= MOST_BESIDE_INITIALS && value.indexOf(".") > 0,
    words: words.length + Number(isUnspaced),
    hasGiven: isUnspaced ? startsWithGivenName(value) : parts.some((part) => isListed("given", part)),
    hasFamily:
      tokens.some((token) => OF_A_CLAN.test(token)) ||
      parts.some(
        (part) => isListed("family", part) || (part.length > 4 && (FAMILY_ENDING.test(part) || MALAGASY.test(part))),
      ),
  };
}

/** "Laura White", "Peter Price": behind a given name a word that is a family's is one, though it is also said of things. */
function isFamilyOf(words: readonly string[], word: string): boolean {
  return words.length === 2 && words[1] === word && isListed("family", word) && isListed("given", words[0] as string);
}

/** Words of several are capitalized in names; scripts without capitals cannot tell. */
function isUncapitalized(token: string): boolean {
  return CASED.test(token) && !isCapital(token);
}

/** An apostrophe is part of the capital behind it. */
function isCapital(token: string): boolean {
  const first = token.charAt(0);
  return first === "'" || first === "’" || first !== first.toLowerCase();
}

/** Chinese, Japanese and Korean names are told by their family name, which comes first. */
function eastAsianShape(value: string): NameShape | null {
  if (HANGUL.test(value)) {
    const isKnown = HANGUL_FAMILY_NAMES.indexOf(value.charAt(0)) !== -1;
    return { words: value.length > 2 ? 2 : 1, hasInitials: false, hasGiven: false, hasFamily: isKnown };
  }
  const text = value.replace(/[ \u3000]/g, "");
  if (KANJI.some((name) => text.indexOf(name) === 0)) {
    return { words: text.length > 2 ? 2 : 1, hasInitials: false, hasGiven: text.length > 2, hasFamily: true };
  }
  if (HAN.test(text)) {
    return {
      words: 2,
      hasInitials: false,
      hasGiven: false,
      hasFamily: text.length < 4 && HAN_FAMILY_NAMES.indexOf(text.charAt(0)) !== -1,
    };
  }
  return JAPANESE.test(value) ? { words: 1, hasInitials: false, hasGiven: false, hasFamily: false } : null;
}

/** "annakmoore" begins with Anna: a word of four letters or more that is a given name, with more behind it. */
export function startsWithGivenName(word: string): boolean {
  const folded = foldName(word);
  for (let length = Math.min(10, folded.length); length >= 4; length--) {
    if (isListed("given", folded.slice(0, length))) {
      return true;
    }
  }
  return false;
}

/** The name a cell could be, though it may be written in small letters; "form.title" is a key of a program. */
export function writtenShape(value: string): NameShape | null {
  return (
    nameShape(value) ??
    (/[a-z]\.[a-z]/.test(value) ? null : nameShape(value.replace(/(^|[\s,.'-])([a-z])/g, capitalized)))
  );
}

function capitalized(_: string, gap: string, letter: string): string {
  return gap + letter.toUpperCase();
}

/** Under a header of names: what has their shape, an initial, a particle ("van der"), a name with a number behind it. */
export function isNamePart(value: Value): boolean {
  return (
    typeof value === "string" &&
    (/^[^\d\s]\.?$/.test(value) ||
      writtenShape(value.replace(/ ?\d{1,20}$/, "")) !== null ||
      value.split(" ").every((word) => TITLES.test(foldName(word))))
  );
}
