import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { describeFix, requestFix } from "../../locales/index";
import type { FixRequest } from "../../review/index";
import { useWords } from "../words-context";
import type { Concern } from "./concern";
import { Caption } from "./text";

const useStyles = makeStyles({
  fixes: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  fix: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  button: { width: "100%", minHeight: "32px", overflowWrap: "anywhere" },
});

interface FixButtonsProps {
  readonly concern: Concern;
  /** The first fix is the screen's primary button; there is one of those. */
  readonly isPrimary: boolean;
  readonly isDisabled: boolean;
  readonly onFix: (fix: FixRequest) => void;
}

/** The best fix first: the prominent choice is the safe one (incidents: Felt et al. 2015). */
export function FixButtons({ concern, isPrimary, isDisabled, onFix }: FixButtonsProps): JSX.Element | null {
  const styles = useStyles();
  const words = useWords();
  if (concern.fixes.length === 0) return null;
  return (
    <div className={styles.fixes}>
      {concern.fixes.map((fixId, position) => {
        const fix = requestFix(fixId, concern);
        const { action, comfort } = describeFix(fix, words);
        return (
          <div key={fixId} className={styles.fix}>
            <Button
              className={styles.button}
              appearance={isPrimary && position === 0 ? "primary" : "secondary"}
              disabledFocusable={isDisabled}
              onClick={() => onFix(fix)}
            >
              {action}
            </Button>
            <Caption>{comfort}</Caption>
          </div>
        );
      })}
    </div>
  );
}
