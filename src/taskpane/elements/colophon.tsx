import { makeStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import { useTenant } from "../tenant-context";
import { useWords } from "../words-context";
import { Caption } from "./text";

const useStyles = makeStyles({ bottom: { marginBlockStart: "auto" } });

/** Where the check runs, and whom the policy names for questions. */
export function Colophon(): JSX.Element {
  const { pane } = useWords();
  const { supportContact } = useTenant();
  return (
    <Caption className={useStyles().bottom}>
      {pane.onDevice}
      {supportContact !== "" && ` ${pane.support({ contact: supportContact })}`}
    </Caption>
  );
}
