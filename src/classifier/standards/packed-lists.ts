import { HEADER_WORDS_PACKED } from "./packed-header-words";
import { TEXT_WORDS_PACKED } from "./packed-text-words";
import { VALUE_WORDS_PACKED } from "./packed-value-words";

/**
 * The packed words of texts, values and headers, side by side: where nothing else is between them, what zips a script gives their sixty-four letters six bits each
 * instead of nearly eight. That is 3.6 KiB of the handler. An array, as the minifier writes the parts of an object where they are used.
 */
export const PACKED_LISTS = [TEXT_WORDS_PACKED, VALUE_WORDS_PACKED, HEADER_WORDS_PACKED] as const;
