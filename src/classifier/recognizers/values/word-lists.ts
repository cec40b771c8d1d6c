import { hashWord } from "../../standards/hash-words";
import { unpackWords, VALUE_LISTS, VALUE_RANGE } from "../../standards/packed-words";
import type { ValueList } from "../../standards/packed-words";
import { VALUE_WORDS_COUNTS, VALUE_WORDS_PACKED } from "../../standards/packed-value-words";

/** A bit for each list, by hash. */
let listed: Uint16Array | null = null;

/** Whether a list of `standards` holds a word, written in lower case without accents. Wrong for one word in a hundred or less. */
export function isListed(list: ValueList, word: string): boolean {
  const lists = (listed = listed ?? readLists());
  return (((lists[hashWord(word) % VALUE_RANGE] ?? 0) >> VALUE_LISTS.indexOf(list)) & 1) === 1;
}

function readLists(): Uint16Array {
  const lists = new Uint16Array(VALUE_RANGE);
  unpackWords(VALUE_WORDS_PACKED, VALUE_WORDS_COUNTS.split(" ").map(Number), VALUE_RANGE).forEach((hashes, list) => {
    for (const hash of hashes) lists[hash] = (lists[hash] ?? 0) | (1 << list);
  });
  return lists;
}
