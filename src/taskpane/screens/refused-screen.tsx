import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import type { JSX } from "react";
import { describeFix } from "../../locales/index";
import { Colophon } from "../elements/colophon";
import { ScreenFrame } from "../elements/screen-frame";
import { Body } from "../elements/text";
import { useLiveMessage } from "../live-message";
import { useWords } from "../words-context";
import type { ScreenProps } from "./screen-props";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

/** What Outlook would not do, why, whether the message is as it was, and what the sender can do. */
export function RefusedScreen({ state, onEvent }: ScreenProps<"refused">): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const { choices, refused, fixed } = words.pane;
  const { problem, cause, isUnchanged, fix, done } = state;
  const isByHand = problem === "not-fixed" || problem === "not-copied";
  const isAboutFix = isByHand || problem === "not-undone";
  const canUndoRest = problem === "not-fixed" && !isUnchanged && done.length > 0;
  return (
    <ScreenFrame title={refused.title[problem]} tone={isUnchanged ? "caution" : "severe"} icon={<ErrorCircleRegular />}>
      {cause !== null && <Body>{refused.cause[cause]}</Body>}
      {cause === "no-address" && <ContactGroups />}
      {isAboutFix && <Body>{isUnchanged ? refused.unchanged : refused.perhapsChanged}</Body>}
      <Body>
        {refused.text[problem]}
        {isByHand && fix !== null && ` ${describeFix(fix, words).byHand}`}
      </Body>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => onEvent({ type: "check-requested" })}>
          {choices.checkAgain}
        </Button>
        {canUndoRest && <Button onClick={() => onEvent({ type: "undo-requested" })}>{fixed.undo}</Button>}
      </div>
      <Colophon />
    </ScreenFrame>
  );
}

/** Which entries stand in the way, by their names. */
function ContactGroups(): JSX.Element | null {
  const { grammar, pane } = useWords();
  const names = (useLiveMessage()?.contactGroups ?? []).filter((name) => name !== "");
  return names.length === 0 ? null : <Body>{pane.refused.contactGroups({ names: grammar.joinList(names) })}</Body>;
}
