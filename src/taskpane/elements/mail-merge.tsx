import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import { useWords } from "../words-context";
import { Disclosure } from "./disclosure";

const useStyles = makeStyles({
  steps: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
});

/** How to send each person a message of their own, in three steps; folded, since most will do the fix above. */
export function MailMerge(): JSX.Element {
  const styles = useStyles();
  const { title, list, write, send } = useWords().pane.findings.merge;
  return (
    <Disclosure title={title}>
      <ol className={styles.steps}>
        <li>{list}</li>
        <li>{write}</li>
        <li>{send}</li>
      </ol>
    </Disclosure>
  );
}
