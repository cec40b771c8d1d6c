import { createRoot } from "react-dom/client";
import type { Policy } from "../classifier/index";
import { copyWordsOf } from "../locales/index";
import { readDisplayLanguage } from "../office/index";
import { App } from "./app";
import { conductReview } from "./conduct";
import { loadWords } from "./load-words";
import { keepTabNatural } from "./natural-tab";

/** Compiled in when the build is made (webpack.config.ts). */
declare const SECOND_LOOK_POLICY: Policy;

void Office.onReady(async () => {
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no element with the id root");
  const words = await loadWords(readDisplayLanguage());
  document.documentElement.lang = words.grammar.language;
  document.documentElement.dir = words.grammar.direction;
  keepTabNatural();
  createRoot(root).render(
    <App
      conduct={conductReview(SECOND_LOOK_POLICY, copyWordsOf(words))}
      policy={SECOND_LOOK_POLICY}
      words={words}
      bodyBackground={readBodyBackground()}
    />,
  );
});

/** Declared as always there, but not every client has it. */
function readBodyBackground(): string | null {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | null | undefined;
  return theme?.bodyBackgroundColor ?? null;
}
