import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { useWords } from "../words-context";
import { Body } from "./text";

const useStyles = makeStyles({
  block: { display: "grid", rowGap: tokens.spacingVerticalS, justifyItems: "start" },
});

interface ConfirmedBeforeProps {
  readonly isDisabled: boolean;
  readonly onForget: () => void;
}

/** Why nobody asks about these people, and the way back: what was remembered once must not be silent for ever. */
export function ConfirmedBefore({ isDisabled, onForget }: ConfirmedBeforeProps): JSX.Element {
  const { confirmedBefore, forget } = useWords().pane.nothingFound;
  return (
    <div className={useStyles().block}>
      <Body>{confirmedBefore}</Body>
      <Button size="small" disabledFocusable={isDisabled} onClick={onForget}>
        {forget}
      </Button>
    </div>
  );
}
