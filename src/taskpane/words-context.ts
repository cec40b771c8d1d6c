import { createContext, useContext } from "react";
import type { Words } from "../locales/index";
import { wordsFor } from "../locales/index";

/** The words of the sender's language, for every part of the pane. */
export const WordsContext = createContext<Words>(wordsFor("en"));

export function useWords(): Words {
  return useContext(WordsContext);
}
