import type { JSX } from "react";
import type { Report } from "../../classifier/index";
import { useWords } from "../words-context";
import { describeConcern, notesOf } from "./concern";
import { Notice } from "./notice";

/** What the policy lets pass, said once and quietly: nobody has to act on it. */
export function Notes({ report }: { readonly report: Report }): JSX.Element {
  const words = useWords();
  return (
    <>
      {notesOf(report).map((concern, position) => {
        const { headline, detail } = describeConcern(concern, words);
        return <Notice key={`${String(position)} ${headline}`}>{`${headline}. ${detail}`}</Notice>;
      })}
    </>
  );
}
