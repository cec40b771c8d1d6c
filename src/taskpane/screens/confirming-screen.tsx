import { Button, Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { JSX } from "react";
import { useEffect, useState } from "react";
import type { Proven, Reason } from "../../review/index";
import { isProven, mayRemember } from "../../review/index";
import { useAnnounce } from "../announcer";
import { concernsOf, describeConcern } from "../elements/concern";
import { ProofField } from "../elements/proof-field";
import { ReasonField } from "../elements/reason-field";
import { ScreenFrame } from "../elements/screen-frame";
import { useRememberDays } from "../tenant-context";
import { useWords } from "../words-context";
import type { ScreenProps } from "./screen-props";

/** The worst ones; the others were on the screen before. */
const MOST_FACTS = 5;

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

/** A reason that is picked and, at the gravest exposure, the number of people typed or each file ticked: never a second OK. */
export function ConfirmingScreen({ state, onEvent }: ScreenProps<"confirming">): JSX.Element {
  const words = useWords();
  const { confirming, recipients } = words.pane;
  const rememberDays = useRememberDays();
  const styles = useStyles();
  const announce = useAnnounce();
  const [reason, setReason] = useState<Reason | null>(state.reason);
  const [proven, setProven] = useState<Proven>({ people: null, files: [] });
  const [isRemembered, setRemembered] = useState(false);
  const [wasPressed, setPressed] = useState(false);
  const isWriting = state.reason !== null;
  const concerns = concernsOf(state.report);
  useEffect(() => {
    if (isWriting) announce(confirming.writing);
  }, [announce, confirming, isWriting]);
  const confirm = (): void => {
    if (reason === null || !isProven(state.proof, proven)) setPressed(true);
    else onEvent({ type: "reason-given", reason, proven, isRemembered });
  };
  return (
    <ScreenFrame title={confirming.title} tone="caution" icon={<QuestionCircleRegular />}>
      <ul className={styles.facts}>
        {concerns.slice(0, MOST_FACTS).map((concern, position) => (
          <li key={position}>{describeConcern(concern, words).headline}</li>
        ))}
        {concerns.length > MOST_FACTS && <li>{recipients.more({ n: concerns.length - MOST_FACTS })}</li>}
      </ul>
      <ReasonField reason={reason} onChange={setReason} isMissing={wasPressed} isDisabled={isWriting} />
      {state.proof !== null && (
        <ProofField
          proof={state.proof}
          proven={proven}
          onChange={setProven}
          isMissing={wasPressed}
          isDisabled={isWriting}
        />
      )}
      {rememberDays > 0 && mayRemember(state.report) && (
        <Checkbox
          checked={isRemembered}
          disabled={isWriting}
          label={confirming.remember({ n: rememberDays })}
          onChange={(_, { checked }) => setRemembered(checked === true)}
        />
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
