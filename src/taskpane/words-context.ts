import { createContext, useContext } from "react";
import type { Words } from "../locales/index";
import { EN } from "../locales/en/index";
import { wordsFrom } from "../locales/index";

/** Until others are loaded, and where others are not to be had. */
export const ENGLISH: Words = wordsFrom(EN);

/** The words of the sender's language, for every part of the pane. */
export const WordsContext = createContext<Words>(ENGLISH);

export function useWords(): Words {
  return useContext(WordsContext);
}
