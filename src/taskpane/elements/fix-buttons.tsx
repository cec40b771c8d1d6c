import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { requestFix } from "../../locales/index";
import type { FixRequest } from "../../review/index";
import type { Concern } from "./concern";
import { isFinding } from "./concern";
import { FixButton } from "./fix-button";
import { RemoveRecipients } from "./remove-recipients";

const useStyles = makeStyles({
  fixes: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
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
  if (concern.fixes.length === 0) return null;
  return (
    <div className={styles.fixes}>
      {concern.fixes.map((fixId, position) => {
        const shared = { isPrimary: isPrimary && position === 0, isDisabled, onFix };
        return fixId === "remove-recipients" && isFinding(concern) ? (
          <RemoveRecipients key={fixId} finding={concern} {...shared} />
        ) : (
          <FixButton key={fixId} fix={requestFix(fixId, concern)} {...shared} />
        );
      })}
    </div>
  );
}
