const SEED = 0x811c9dc5;

/**
 * An odd number with which no two listed phrases, and no two listed beginnings, share a hash: where a test finds two, another one serves. Of sixty that do, this one
 * takes the fewest common English words and headers of exports for listed ones.
 */
const SALT = 738125;

/** A phrase or the beginning of a word of a header as a whole number below 2^23; the packed form must be hashed by this. */
export function hashHeader(word: string): number {
  return Math.imul(hashText(word), SALT) >>> 9;
}

/** A word of a value as a whole number below 2^24, of which as much is taken as its list needs. */
export function hashWord(word: string): number {
  return hashText(word) >>> 8;
}

/** The same below 2^32, for what is looked up in running text: many more lookups, and each hit matters. */
export function hashText(text: string): number {
  let state = SEED;
  for (let at = 0; at < text.length; at++) state = addLetter(state, text.charCodeAt(at));
  return finishHash(state);
}

/** A text that grows letter by letter: `finishHash` of each state is `hashText` of what was added so far. */
export const NO_LETTERS_YET = SEED;

export function addLetter(state: number, code: number): number {
  return Math.imul(state ^ code, 0x01000193);
}

export function finishHash(state: number): number {
  let hash = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Words of headers as hashes below this. */
export const HASH_RANGE = 1 << 23;

/**
 * Words of running text as hashes below this: of a mail of a thousand letters some eight thousand beginnings are looked up, and about one such mail in
 * four hundred holds a word that is taken for a listed one.
 */
export const TEXT_HASH_RANGE = 2 ** 30;
