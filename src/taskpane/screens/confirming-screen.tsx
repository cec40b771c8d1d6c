import { Button, Field, Radio, RadioGroup, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { JSX } from "react";
import { useEffect, useState } from "react";
import type { Reason } from "../../review/index";
import { REASONS } from "../../review/index";
import { useAnnounce } from "../announcer";
import { concernsOf, describeConcern } from "../elements/concern";
import { ScreenFrame } from "../elements/screen-frame";
import { useWords } from "../words-context";
import type { ScreenProps } from "./screen-props";

const useStyles = makeStyles({
  facts: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A reason that is picked, not a second OK: only an override that makes people act on the facts stays effective (Bravo-Lillo et al. 2013). */
export function ConfirmingScreen({ state, onEvent }: ScreenProps<"confirming">): JSX.Element {
  const words = useWords();
  const { confirming } = words.pane;
  const styles = useStyles();
  const announce = useAnnounce();
  const [reason, setReason] = useState<Reason | null>(state.reason);
  const [isMissing, setMissing] = useState(false);
  const isWriting = state.reason !== null;
  useEffect(() => {
    if (isWriting) announce(confirming.writing);
  }, [announce, confirming, isWriting]);
  const confirm = (): void => {
    if (reason === null) setMissing(true);
    else onEvent({ type: "reason-given", reason });
  };
  return (
    <ScreenFrame title={confirming.title} tone="caution" icon={<QuestionCircleRegular />}>
      <ul className={styles.facts}>
        {concernsOf(state.report).map((concern, position) => (
          <li key={position}>{describeConcern(concern, words).headline}</li>
        ))}
      </ul>
      <Field
        label={confirming.question}
        required
        {...(isMissing ? { validationMessage: confirming.missing, validationState: "error" as const } : {})}
      >
        <RadioGroup
          value={reason ?? ""}
          disabled={isWriting}
          onChange={(_, { value }) => {
            setReason(REASONS.find((candidate) => candidate === value) ?? null);
            setMissing(false);
          }}
        >
          {REASONS.map((candidate) => (
            <Radio key={candidate} value={candidate} label={confirming.reasons[candidate]} />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isWriting} onClick={confirm}>
          {isWriting ? confirming.writing : confirming.confirm}
        </Button>
        <Button disabledFocusable={isWriting} onClick={() => onEvent({ type: "back-requested" })}>
          {confirming.back}
        </Button>
      </div>
    </ScreenFrame>
  );
}
