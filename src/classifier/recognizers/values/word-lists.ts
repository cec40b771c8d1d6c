import { hashWord } from "../../standards/hash-words";
import { packedWords, unpackBlock, VALUE_LISTS, VALUE_RANGE } from "../../standards/packed-words";
import type { PackedWords, ValueList } from "../../standards/packed-words";
import { PACKED_LISTS } from "../../standards/packed-lists";
import { VALUE_WORDS_LENGTHS } from "../../standards/packed-value-words";

let packed: PackedWords | null = null;
/** A bit for each list, by hash; read block by block, as they are asked for. */
const lists = new Uint16Array(VALUE_RANGE);
const isRead: boolean[] = [];

/** Whether a list of `standards` holds a word, written in lower case without accents. The longest, of given names, is wrong for one word in sixty. */
export function isListed(list: ValueList, word: string): boolean {
  const hash = hashWord(word) % VALUE_RANGE;
  packed = packed ?? packedWords(PACKED_LISTS[1], VALUE_WORDS_LENGTHS, VALUE_RANGE);
  const block = Math.floor(hash / packed.blockRange);
  if (isRead[block] !== true) {
    isRead[block] = true;
    const words = unpackBlock(packed, block);
    for (let at = 0; at < words.length; at += 2) {
      const own = words[at] as number;
      lists[own] = (lists[own] as number) | (1 << (words[at + 1] as number));
    }
  }
  return (((lists[hash] as number) >> VALUE_LISTS.indexOf(list)) & 1) === 1;
}
