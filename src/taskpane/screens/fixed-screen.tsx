import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { JSX } from "react";
import { describeFix } from "../../locales/index";
import { useAnnounceNext } from "../announcer";
import { Colophon } from "../elements/colophon";
import { DoneFixes } from "../elements/done-fixes";
import { Notes } from "../elements/notes";
import { PressSend } from "../elements/press-send";
import { ScreenFrame } from "../elements/screen-frame";
import { Body } from "../elements/text";
import { useWords } from "../words-context";
import type { ScreenProps } from "./screen-props";

export function FixedScreen({ state, onEvent }: ScreenProps<"fixed">): JSX.Element {
  const words = useWords();
  const { fixed } = words.pane;
  const { done: title, comfort } = describeFix(state.fix, words);
  const next = state.isChecking ? words.pane.choices.checkingAgain : fixed.pressSend;
  useAnnounceNext(title, next);
  return (
    <ScreenFrame title={title} tone="good" icon={<CheckmarkCircleRegular />}>
      <Body>{comfort}</Body>
      <PressSend>{next}</PressSend>
      <Notes report={state.report} />
      <DoneFixes done={state.done} isDisabled={state.isChecking} onEvent={onEvent} />
      <Colophon />
    </ScreenFrame>
  );
}
