import { withoutAccents } from "../header/header-text";

/**
 * Hebrew, Arabic, Thai, Korean (decomposed here), Chinese and Japanese: written without spaces, or with particles joined to words, so that a word may
 * begin anywhere.
 */
export const UNPARTED = /[\u0590-\u06ff\u0e00-\u0e7f\u1100-\u11ff\u3040-\u9fff]/;

/** Letters, their marks and digits of all scripts stay; what parts them, and everybody's punctuation, goes. */
const NO_LETTERS =
  /[^\w\u00c0-\uffff]+|_+|[\u00d7\u00f7\u05be\u05f3\u05f4\u060c\u061b\u061f\u0964\u0965\u2010-\u206f\u3000-\u3011\u30fb\uff00-\uff0f\uff1a-\uff20]+/g;

/** " lower case words ", parted by single spaces, without accents. */
export function plainWords(text: string): string {
  const plain = withoutAccents(text.toLowerCase())
    .replace(
      /([a-z])(?=[\u0590-\u06ff\u0e00-\u0e7f\u1100-\u11ff\u3040-\u9fff])|([\u0590-\u06ff\u0e00-\u0e7f\u1100-\u11ff\u3040-\u9fff])(?=[a-z])/g,
      "$1$2 ",
    )
    .replace(NO_LETTERS, " ");
  return ` ${plain.trim()} `;
}
