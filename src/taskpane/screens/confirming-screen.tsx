import {
  Button,
  Field,
  Input,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { JSX } from "react";
import { useEffect, useState } from "react";
import type { Reason } from "../../review/index";
import { REASONS } from "../../review/index";
import { useAnnounce } from "../announcer";
import { concernsOf, describeConcern } from "../elements/concern";
import { parseCount } from "../elements/parse-count";
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
  number: { width: "100%", minWidth: 0, maxWidth: "160px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

function errorOf(message: string | null): { validationMessage?: string; validationState?: "error" } {
  return message === null ? {} : { validationMessage: message, validationState: "error" };
}

/** A reason that is picked and, at the gravest exposure, the number of people typed: never a second OK. */
export function ConfirmingScreen({ state, onEvent }: ScreenProps<"confirming">): JSX.Element {
  const words = useWords();
  const { confirming } = words.pane;
  const styles = useStyles();
  const announce = useAnnounce();
  const [reason, setReason] = useState<Reason | null>(state.reason);
  const [typed, setTyped] = useState("");
  const [wasPressed, setPressed] = useState(false);
  const isWriting = state.reason !== null;
  const isWrongNumber = state.number !== null && parseCount(typed) !== state.number;
  useEffect(() => {
    if (isWriting) announce(confirming.writing);
  }, [announce, confirming, isWriting]);
  const confirm = (): void => {
    if (reason === null || isWrongNumber) setPressed(true);
    else onEvent({ type: "reason-given", reason, number: state.number });
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
        {...errorOf(wasPressed && reason === null ? confirming.missing : null)}
      >
        <RadioGroup
          value={reason ?? ""}
          disabled={isWriting}
          onChange={(_, { value }) => setReason(REASONS.find((candidate) => candidate === value) ?? null)}
        >
          {REASONS.map((candidate) => (
            <Radio key={candidate} value={candidate} label={confirming.reasons[candidate]} />
          ))}
        </RadioGroup>
      </Field>
      {state.number !== null && (
        <Field
          label={confirming.number}
          required
          {...errorOf(wasPressed && isWrongNumber ? confirming.wrongNumber : null)}
        >
          <Input
            className={styles.number}
            value={typed}
            inputMode="numeric"
            autoComplete="off"
            disabled={isWriting}
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
      )}
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
