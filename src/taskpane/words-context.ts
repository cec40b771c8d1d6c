import { createContext, useContext } from "react";
import type { Words } from "../locales/index";
import { EN_PANE } from "../locales/en/pane";
import { languageFor, withPane } from "../locales/index";

/** Until others are loaded, and where others are not to be had. */
export const ENGLISH: Words = withPane(languageFor("en"), EN_PANE);

/** The words of the sender's language, for every part of the pane. */
export const WordsContext = createContext<Words>(ENGLISH);

export function useWords(): Words {
  return useContext(WordsContext);
}
