import { hashWord } from "../../standards/hash-words";
import { unpackWords, VALUE_LISTS, VALUE_RANGE } from "../../standards/packed-words";
import type { ValueList } from "../../standards/packed-words";
import { VALUE_WORDS_COUNTS, VALUE_WORDS_PACKED } from "../../standards/packed-value-words";

let lists: ReadonlySet<number>[] | null = null;

/** Whether a list of `standards` holds a word, written in lower case without accents. Wrong for one word in a hundred or less. */
export function isListed(list: ValueList, word: string): boolean {
  lists =
    lists ??
    unpackWords(VALUE_WORDS_PACKED, VALUE_WORDS_COUNTS.split(" ").map(Number), VALUE_RANGE).map(
      (hashes) => new Set(hashes),
    );
  return lists[VALUE_LISTS.indexOf(list)]?.has(hashWord(word) % VALUE_RANGE) ?? false;
}
