import type { MessageTexts } from "./message-words";

/** Between texts, in none of which it is. */
export const NEXT_TEXT = "~";

/**
 * The texts of a language out of one string, in the order of another one's, which lends its keys. Nobody writes texts so: the handler is
 * built with it (scripts/packaging/unkeyed-texts.ts), since eight languages with their keys are 7 KiB longer.
 */
export function textsLike(example: MessageTexts, unkeyed: string): MessageTexts {
  const texts = unkeyed.split(NEXT_TEXT);
  return JSON.parse(JSON.stringify(example), (_, value: unknown) =>
    typeof value === "string" ? texts.shift() : value,
  ) as MessageTexts;
}
