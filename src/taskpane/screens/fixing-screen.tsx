import { Button, makeStyles } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import type { JSX } from "react";
import { describeFix } from "../../locales/index";
import { Progress } from "../elements/progress";
import { ScreenFrame } from "../elements/screen-frame";
import { Body, Caption } from "../elements/text";
import { useWords } from "../words-context";
import type { ScreenProps } from "./screen-props";

/** The copy is made, and is read again: how far that is nobody says. */
const CHECKING_FROM = 0.75;

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** While a copy is made it says how far it is, and can be stopped; what Outlook changes is not stopped half way. */
export function FixingScreen({ state, onEvent }: ScreenProps<"fixing">): JSX.Element {
  const { fix, direction, share } = state;
  const words = useWords();
  const styles = useStyles();
  const { fixing } = words.pane;
  const title = direction === "apply" ? describeFix(fix, words).doing : fixing.undoing;
  return (
    <ScreenFrame title={title} tone="calm" icon={<WrenchRegular />}>
      <Progress label={title} value={share} />
      {share !== null && <Caption>{share < CHECKING_FROM ? fixing.copying : fixing.checking}</Caption>}
      <Body>{fixing.keepOpen}</Body>
      {share !== null && (
        <Button className={styles.button} onClick={() => onEvent({ type: "cancel-requested" })}>
          {fixing.cancel}
        </Button>
      )}
    </ScreenFrame>
  );
}
