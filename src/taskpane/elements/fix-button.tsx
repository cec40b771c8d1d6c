import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { describeFix } from "../../locales/index";
import type { FixRequest } from "../../review/index";
import { useWords } from "../words-context";
import { Caption } from "./text";

const useStyles = makeStyles({
  fix: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  button: { width: "100%", minHeight: "32px", overflowWrap: "anywhere" },
});

interface FixButtonProps {
  readonly fix: FixRequest;
  readonly isPrimary: boolean;
  readonly isDisabled: boolean;
  readonly onFix: (fix: FixRequest) => void;
}

/** What it does, and what stays as it was. */
export function FixButton({ fix, isPrimary, isDisabled, onFix }: FixButtonProps): JSX.Element {
  const styles = useStyles();
  const { action, comfort } = describeFix(fix, useWords());
  return (
    <div className={styles.fix}>
      <Button
        className={styles.button}
        appearance={isPrimary ? "primary" : "secondary"}
        disabledFocusable={isDisabled}
        onClick={() => onFix(fix)}
      >
        {action}
      </Button>
      <Caption>{comfort}</Caption>
    </div>
  );
}
