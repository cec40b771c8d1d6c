import { Button, makeStyles } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { JSX } from "react";
import { describeReason } from "../../locales/index";
import { useAnnounceNext } from "../announcer";
import { Colophon } from "../elements/colophon";
import { PressSend } from "../elements/press-send";
import { ScreenFrame } from "../elements/screen-frame";
import { Body, Caption } from "../elements/text";
import { useRememberDays } from "../tenant-context";
import { useWords } from "../words-context";
import type { ScreenProps } from "./screen-props";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

export function ConfirmedScreen({ state, onEvent }: ScreenProps<"confirmed">): JSX.Element {
  const words = useWords();
  const { confirmed } = words.pane;
  const styles = useStyles();
  const { reason, isRemembered, isWithdrawing } = state;
  const rememberDays = useRememberDays();
  useAnnounceNext(confirmed.title, isWithdrawing ? confirmed.takingBack : confirmed.pressSend);
  return (
    <ScreenFrame title={confirmed.title} tone="good" icon={<CheckmarkCircleRegular />}>
      <PressSend>{confirmed.pressSend}</PressSend>
      <Body>{confirmed.text}</Body>
      {reason !== null && <Caption>{confirmed.reason({ reason: describeReason(reason, words) })}</Caption>}
      {isRemembered && <Caption>{confirmed.remembered({ n: rememberDays })}</Caption>}
      <Button
        className={styles.button}
        disabledFocusable={isWithdrawing}
        onClick={() => onEvent({ type: "withdraw-requested" })}
      >
        {isWithdrawing ? confirmed.takingBack : confirmed.takeBack}
      </Button>
      <Colophon />
    </ScreenFrame>
  );
}
