import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { JSX } from "react";
import { ConfirmedBefore } from "../elements/confirmed-before";
import { useAnnounceNext } from "../announcer";
import { LookedAt } from "../elements/looked-at";
import { Notes } from "../elements/notes";
import { ScreenFrame } from "../elements/screen-frame";
import { Body } from "../elements/text";
import { Colophon } from "../elements/colophon";
import { useLiveMessage } from "../live-message";
import { useWords } from "../words-context";
import type { ScreenProps } from "./screen-props";

const useStyles = makeStyles({ button: { alignSelf: "flex-start", marginBlockStart: tokens.spacingVerticalXS } });

export function NothingFoundScreen({ state, onEvent }: ScreenProps<"nothing-found">): JSX.Element {
  const { nothingFound, choices } = useWords().pane;
  const styles = useStyles();
  const { report, isChecking } = state;
  useAnnounceNext(nothingFound.title, isChecking ? choices.checkingAgain : nothingFound.text);
  return (
    <ScreenFrame title={nothingFound.title} tone="good" icon={<CheckmarkCircleRegular />}>
      <Body>{nothingFound.text}</Body>
      {useLiveMessage()?.wasConfirmedBefore === true && (
        <ConfirmedBefore isDisabled={isChecking} onForget={() => onEvent({ type: "forget-requested" })} />
      )}
      <Notes report={report} />
      <LookedAt report={report} />
      <Button
        className={styles.button}
        disabledFocusable={isChecking}
        onClick={() => onEvent({ type: "check-requested" })}
      >
        {isChecking ? choices.checking : choices.checkAgain}
      </Button>
      <Colophon />
    </ScreenFrame>
  );
}
