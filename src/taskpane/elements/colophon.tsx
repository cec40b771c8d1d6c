import { makeStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import { useWords } from "../words-context";
import { Caption } from "./text";

const useStyles = makeStyles({ bottom: { marginBlockStart: "auto" } });

/** @param supportContact whom the policy names; empty for nobody */
export function Colophon({ supportContact }: { readonly supportContact: string }): JSX.Element {
  const { pane } = useWords();
  return (
    <Caption className={useStyles().bottom}>
      {pane.onDevice}
      {supportContact !== "" && ` ${pane.support({ contact: supportContact })}`}
    </Caption>
  );
}
