import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { headerTokens, withoutAccents } from "../src/classifier/recognizers/header/header-text";
import { FREE_MAIL_DOMAINS } from "../src/classifier/standards/free-mail";
import { HEAD_WORDS } from "../src/classifier/standards/head-words";
import { CONCEPTS, type Concept } from "../src/classifier/standards/header-words";
import { HASH_RANGE, hashHeader, hashText, hashWord, TEXT_HASH_RANGE } from "../src/classifier/standards/hash-words";
import { plainWords, UNPARTED } from "../src/classifier/recognizers/text/plain-words";
import { FAMILY_NAMES } from "../src/classifier/standards/names/family-names";
import { GIVEN_NAMES } from "../src/classifier/standards/names/given-names";
import { NOT_NAME_WORDS } from "../src/classifier/standards/names/name-words";
import { ALPHABET, BLOCK_END, LONGEST_CODE, VALUE_RANGE } from "../src/classifier/standards/packed-words";
import {
  HARMLESS_PHRASES,
  SENSITIVE_HEADERS,
  SENSITIVE_WORDS,
  WORKADAY_WORDS,
} from "../src/classifier/standards/sensitive-words";
import { CONTRACT_WORDS } from "../src/classifier/standards/values/contract-words";
import { GENDER_WORDS } from "../src/classifier/standards/values/gender-words";
import { GRADE_WORDS } from "../src/classifier/standards/values/grade-words";
import { ILLNESS_WORDS } from "../src/classifier/standards/values/illness-words";
import { MARITAL_WORDS } from "../src/classifier/standards/values/marital-words";
import { ORIENTATION_WORDS } from "../src/classifier/standards/values/orientation-words";
import { ORIGIN_WORDS } from "../src/classifier/standards/values/origin-words";
import { RELIGION_WORDS } from "../src/classifier/standards/values/religion-words";
import { foldName } from "../src/classifier/recognizers/values/name-shape";
import { LANGUAGES } from "../src/classifier/standards/words/index";

/**
 * Writes the readable lists of `standards/words` and `standards/names` in the packed form the handler carries. Run it after
 * changing a list (`npx tsx scripts/pack-standards.ts`); a test fails while the two differ.
 */
export function packStandards(): { path: string; text: string }[] {
  const words = packLists(headerLists(), HASH_RANGE, HEADER_BLOCKS, hashHeader);
  const values = packLists(
    [
      ...[GIVEN_NAMES, FAMILY_NAMES, NOT_NAME_WORDS].map(splitNames),
      ...[
        GENDER_WORDS,
        CONTRACT_WORDS,
        GRADE_WORDS,
        MARITAL_WORDS,
        RELIGION_WORDS,
        ORIGIN_WORDS,
        ORIENTATION_WORDS,
        ILLNESS_WORDS,
      ].map(splitWords),
    ],
    VALUE_RANGE,
    VALUE_BLOCKS,
  );
  return [
    { path: "packed-header-words.ts", text: moduleOf("HEADER_WORDS", words) },
    { path: "packed-value-words.ts", text: moduleOf("VALUE_WORDS", values) },
    {
      path: "packed-text-words.ts",
      text: moduleOf("TEXT_WORDS", packLists(textLists(), TEXT_HASH_RANGE, 1, hashText)),
    },
  ];
}

/** Some fifty words of headers each: more blocks are longer, fewer unpack more words than are asked for. */
const HEADER_BLOCKS = 256;
const VALUE_BLOCKS = 4;

/** Three lists for each concept: clear phrases, doubtful ones, stems. */
function headerLists(): string[][] {
  const everything = CONCEPTS.map((concept) => keysOf(concept));
  return everything.flatMap(({ clear, doubtful, stems }) => {
    // A single word that a stem of the same concept covers is left out, unless it means something else as well: the exact word wins.
    const isAmbiguous = (key: string): boolean =>
      everything.filter((other) => other.clear.includes(key) || other.doubtful.includes(key)).length > 1;
    const isNeeded = (key: string): boolean =>
      !SINGLE_WORDS.has(key) || !stems.some((stem) => key.startsWith(stem)) || isAmbiguous(key);
    return [clear.filter(isNeeded), doubtful.filter((key) => isNeeded(key) && !clear.includes(key)), stems];
  });
}

const TOKENIZED = LANGUAGES.flatMap((language) => Object.values(language))
  .flatMap((list) => list.split(","))
  .map(headerTokens);

const PHRASES: ReadonlySet<string> = new Set(
  TOKENIZED.filter((tokens) => tokens.length > 1).map((tokens) => tokens.join("")),
);

/** Words that are no phrase in any language: a stem stands for the endings of a word, not for phrases ("geb. datum" under `gebdat*`). */
const SINGLE_WORDS: ReadonlySet<string> = new Set(
  TOKENIZED.filter((tokens) => tokens.length === 1)
    .map((tokens) => tokens.join(""))
    .filter((word) => !PHRASES.has(word)),
);

function keysOf(concept: Concept): { clear: string[]; doubtful: string[]; stems: string[] } {
  const phrases = LANGUAGES.flatMap((language) => (language[concept] ?? "").split(",")).filter(
    (phrase) => phrase.trim() !== "",
  );
  const keys = (test: (phrase: string) => boolean): string[] => [
    ...new Set(phrases.filter(test).map((phrase) => headerTokens(phrase).join(""))),
  ];
  return {
    clear: keys((phrase) => !/[*?]/.test(phrase)),
    doubtful: keys((phrase) => phrase.includes("?")),
    stems: keys((phrase) => phrase.includes("*")),
  };
}

/** Clear words, vague ones, harmless phrases, words of work, labels of heads, private mail, private headers: of each the whole words, then the beginnings of words. */
function textLists(): string[][] {
  const entries = SENSITIVE_WORDS.join(", ").split(", ");
  const isVague = (entry: string): boolean => entry.endsWith("?");
  const isBeginning = (entry: string): boolean => /\*\??$/.test(entry) || UNPARTED.test(plainWords(entry));
  return (
    [
      entries.filter((entry) => !isVague(entry)),
      entries.filter(isVague),
      HARMLESS_PHRASES.join(", ").split(", "),
      WORKADAY_WORDS.split(", "),
    ]
      .flatMap((list) => [list.filter((entry) => !isBeginning(entry)), list.filter(isBeginning)])
      .map((words) => words.map((entry) => plainWords(entry).trim()))
      // With what no word has: a colon, a point, a number sign.
      .concat(
        Object.values(HEAD_WORDS).flatMap((list) => [
          list.split(", ").map((entry) => `${plainWords(entry).trim()}:`),
          [],
        ]),
      )
      .concat([[...FREE_MAIL_DOMAINS], []])
      .concat([
        SENSITIVE_HEADERS.join(", ")
          .split(", ")
          .map((entry) => `${plainWords(entry).trim()}#`),
        [],
      ])
  );
}

function splitNames(lines: readonly string[]): string[] {
  return lines
    .join(" ")
    .split(" ")
    .map((name) => foldName(name));
}

function splitWords(list: string): string[] {
  return list.split(",").map((word) => withoutAccents(word.trim()).toLowerCase());
}

/** The form that standards/packed-words.ts reads. */
export function packLists(
  lists: readonly (readonly string[])[],
  range: number,
  blocks: number,
  hashOf: (word: string) => number = hashWord,
): { lengths: string; packed: string } {
  const hashes = lists.map((words) => [...new Set(words.map((word) => hashOf(word) % range))]);
  const words = hashes
    .flatMap((list, at) => list.map((hash) => ({ hash, list: at })))
    .sort((one, other) => one.hash - other.hash || one.list - other.list);
  const stepBits = Math.max(0, Math.round(Math.log2((range / Math.max(1, words.length)) * 0.69)));
  const lengths = codeLengths(hashes.map(({ length }) => length));
  const codes = canonicalCodes(lengths);
  const packed = Array.from({ length: blocks }, (_, block) => {
    let last = (block * range) / blocks;
    let bits = "";
    for (const { hash, list } of words.filter(({ hash }) => Math.floor(hash / (range / blocks)) === block)) {
      const step = hash - last;
      bits += "1".repeat(Math.floor(step / 2 ** stepBits)) + "0";
      bits += stepBits === 0 ? "" : (step % 2 ** stepBits).toString(2).padStart(stepBits, "0");
      bits += codes[list] ?? "";
      last = hash;
    }
    return (bits.match(/.{1,6}/g) ?? []).map((six) => ALPHABET.charAt(Number.parseInt(six.padEnd(6, "1"), 2))).join("");
  });
  return { lengths: [stepBits, ...lengths].map((bits) => bits.toString(36)).join(""), packed: packed.join(BLOCK_END) };
}

/** Of Huffman's codes for lists with so many words; the only list has a bit too. */
function codeLengths(counts: readonly number[]): number[] {
  const lengths = counts.map(() => 0);
  let trees = counts.map((count, list) => ({ count, lists: [list] })).filter(({ count }) => count > 0);
  do {
    trees.sort((one, other) => one.count - other.count);
    const joined = trees.slice(0, 2);
    const inside = joined.flatMap((tree) => tree.lists);
    for (const list of inside) lengths[list] = (lengths[list] ?? 0) + 1;
    trees = trees.slice(2).concat({ count: joined.reduce((sum, { count }) => sum + count, 0), lists: inside });
  } while (trees.length > 1);
  if (Math.max(...lengths) > LONGEST_CODE) throw new Error("a list has too few words for its code");
  return lengths;
}

/** Shorter codes first, and in the order of the lists. */
function canonicalCodes(lengths: readonly number[]): string[] {
  const codes = lengths.map(() => "");
  let next = 0;
  for (let length = 1; length <= LONGEST_CODE; length++) {
    lengths.forEach((own, list) => {
      if (own === length) codes[list] = (next++).toString(2).padStart(length, "0");
    });
    next *= 2;
  }
  return codes;
}

function moduleOf(name: string, { lengths, packed }: { lengths: string; packed: string }): string {
  return `/** Written by scripts/pack-standards.ts from the readable lists; correct those, not this. */
export const ${name}_LENGTHS =${lengths.length > 80 ? "\n  " : " "}"${lengths}";

export const ${name}_PACKED =
  "${packed}";
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, text } of packStandards()) {
    writeFileSync(join(import.meta.dirname, "../src/classifier/standards", path), text);
  }
}
