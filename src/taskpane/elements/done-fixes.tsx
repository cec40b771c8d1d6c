import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { useId } from "react";
import { describeFix } from "../../locales/index";
import type { DoneFix, ReviewEvent } from "../../review/index";
import { useWords } from "../words-context";
import { Body, Caption } from "./text";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  item: { display: "flex", columnGap: tokens.spacingHorizontalM, alignItems: "center", flexWrap: "wrap" },
  what: { flexGrow: 1, flexBasis: "160px", minWidth: 0, overflowWrap: "anywhere" },
  button: { alignSelf: "flex-start" },
});

interface DoneFixesProps {
  readonly done: readonly DoneFix[];
  readonly isDisabled: boolean;
  readonly onEvent: (event: ReviewEvent) => void;
}

/** The way back: one button for one fix; for several, a button for each, in whatever order, and one for all. */
export function DoneFixes({ done, isDisabled, onEvent }: DoneFixesProps): JSX.Element | null {
  const styles = useStyles();
  const words = useWords();
  const id = useId();
  const { fixed } = words.pane;
  if (done.length === 0) return null;
  if (done.length === 1) {
    return (
      <Button
        className={styles.button}
        disabledFocusable={isDisabled}
        onClick={() => onEvent({ type: "undo-requested" })}
      >
        {fixed.undo}
      </Button>
    );
  }
  return (
    <section className={styles.all} aria-labelledby={id}>
      <Caption id={id}>{fixed.done}</Caption>
      <ul className={styles.list}>
        {done.map(({ fix }, position) => (
          <li key={position} className={styles.item}>
            <div className={styles.what} id={`${id}-${String(position)}`}>
              <Body>{describeFix(fix, words).done}</Body>
            </div>
            <Button
              size="small"
              aria-describedby={`${id}-${String(position)}`}
              disabledFocusable={isDisabled}
              onClick={() => onEvent({ type: "undo-requested", which: position })}
            >
              {fixed.undo}
            </Button>
          </li>
        ))}
      </ul>
      <Button
        className={styles.button}
        disabledFocusable={isDisabled}
        onClick={() => onEvent({ type: "undo-requested", which: "all" })}
      >
        {fixed.undoAll}
      </Button>
    </section>
  );
}
