import { LANGUAGES, type Language } from "./languages";

/** The 128 characters of an 8-bit encoding's upper half; null for one that cannot be decoded here. */
export type UpperHalf = (encoding: string) => readonly string[] | null;

export interface GuessedLetters {
  readonly encoding: string;
  /** False where no language known here is written like this. */
  readonly isPlausible: boolean;
}

const WESTERN = "windows-1252";
const MOST_LETTERS = 2000;
/** Of one letter between the same two others. */
const MOST_REPEATED = 2;
/** Logarithms of how likely a letter of another language is, or a sign where a letter should be; of one in the wrong place; and of both. */
const STRANGE = Math.log(0.002);
const MISPLACED = Math.log(0.1);
const STRANGEST = Math.log(0.001);
/** What must be left to be said against the West: the logarithm of about one in 150. */
const EVIDENT = 5;
/** Mean of the logarithms; of texts in their own language it is -4 (Thai) to -1.5, of others below. */
const PLAUSIBLE = -4.05;

/**
 * Finds the 8-bit encoding of a text by its letters: read in the right one, they are those of one language, as often as there, and capitals
 * begin words. Western Europe's is assumed unless another is evident.
 */
export function guessByLetters(bytes: Uint8Array, start: number, upperHalf: UpperHalf): GuessedLetters {
  const places = letterPlaces(bytes, start);
  if (places.length === 0) return { encoding: WESTERN, isPlausible: true };
  const scores = new Map<string, number>();
  const halves = new Map<string, readonly string[] | null>();
  for (const language of LANGUAGES) {
    for (const encoding of language.encodings) {
      const upper = halves.get(encoding) ?? upperHalf(encoding);
      halves.set(encoding, upper);
      const score = upper === null ? -Infinity : scoreOf(bytes, places, upper, language);
      scores.set(encoding, Math.max(score, scores.get(encoding) ?? -Infinity));
    }
  }
  const western = scores.get(WESTERN) ?? 0;
  let best = { encoding: WESTERN, score: western };
  scores.forEach((score, encoding) => {
    if (score > best.score && score > western + EVIDENT) best = { encoding, score };
  });
  // A few accented letters may be any, where nothing else is evident.
  const slack = best.encoding === WESTERN ? EVIDENT : 0;
  return { encoding: best.encoding, isPlausible: best.score >= PLAUSIBLE * places.length - slack };
}

/** Where bytes above ASCII stand in words. A name that comes again and again says no more of the language than a few of its kind. */
function letterPlaces(bytes: Uint8Array, start: number): readonly number[] {
  const places: number[] = [];
  const times = new Map<number, number>();
  for (let i = start; i < bytes.length && places.length < MOST_LETTERS; i++) {
    if (!isInWord(bytes, i)) continue;
    const context = ((bytes[i - 1] ?? 0) << 16) | ((bytes[i] as number) << 8) | (bytes[i + 1] ?? 0);
    const time = (times.get(context) ?? 0) + 1;
    times.set(context, time);
    if (time <= MOST_REPEATED) places.push(i);
  }
  return places;
}

/** In a word: where windows-1252 has a sign, also as a part of "m³" or at the end of a quotation, only before a letter or behind three. */
function isInWord(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] as number;
  if (byte < 0x80 || QUOTES.includes(byte)) return false;
  if (isLetter(bytes[at + 1])) return true;
  const isSign = byte < 0xc0;
  return isLetter(bytes[at - 1]) && (!isSign || (isLetter(bytes[at - 2]) && isLetter(bytes[at - 3])));
}

/** Three dots, quotes, bullets and dashes of windows-1252, which other encodings have letters for. */
const QUOTES = [0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97];

function isLetter(byte = 0): boolean {
  return byte >= 0x80 || isAsciiLetter(byte);
}

function isAsciiLetter(byte = 0): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

/** Logarithm of how likely the language has these letters. */
function scoreOf(
  bytes: Uint8Array,
  places: readonly number[],
  upper: readonly string[],
  { letters, isLatin }: Language,
): number {
  const shares = logShares(upper, letters);
  const isSmall = upper.map((char) => char !== char.toUpperCase());
  const isCapital = upper.map((char) => char !== char.toLowerCase());
  let score = 0;
  for (const at of places) {
    const char = (bytes[at] as number) - 0x80;
    const before = bytes[at - 1] ?? 0;
    const isAfterSmall = before < 0x80 ? before >= 0x61 && before <= 0x7a : isSmall[before - 0x80] === true;
    let share = isCapital[char] === true && isAfterSmall ? STRANGE : (shares[char] ?? STRANGE);
    // Letters of other scripts stand together, those of Latin ones alone.
    if (isLatin ? before >= 0x80 : isAsciiLetter(before) || isAsciiLetter(bytes[at + 1])) share += MISPLACED;
    score += Math.max(share, STRANGEST);
  }
  return score;
}

/** By rank, as the frequency of letters falls; capitals are half as frequent. */
function logShares(upper: readonly string[], letters: string): readonly number[] {
  let sum = 0;
  for (let rank = 0; rank < letters.length; rank++) sum += 1 / (rank + 1.5);
  return upper.map((char) => {
    const lower = char.toLowerCase();
    const rank = lower === "" ? -1 : letters.indexOf(lower);
    return rank < 0 ? STRANGE : Math.log((lower === char ? 1 : 0.5) / (rank + 1.5) / sum);
  });
}
