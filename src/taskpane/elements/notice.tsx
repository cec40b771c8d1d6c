import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import type { JSX, ReactNode } from "react";
import { Body } from "./text";

const useStyles = makeStyles({
  box: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "flex-start",
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  good: {
    ...shorthands.borderColor(tokens.colorStatusSuccessBorder1),
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  icon: { flexShrink: 0, fontSize: "20px", display: "flex", color: tokens.colorNeutralForeground3 },
  goodIcon: { color: tokens.colorStatusSuccessForeground1 },
  content: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    flexGrow: 1,
    minWidth: 0,
    gap: tokens.spacingHorizontalS,
  },
  // The action goes below the words where there is no room beside them.
  words: { flexGrow: 1, flexBasis: "140px", minWidth: 0 },
});

interface NoticeProps {
  readonly isGood?: boolean;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** Something said beside the matter. Fluent's own message bar measures itself after it is drawn, and what is below it jumps. */
export function Notice({ isGood = false, action, children }: NoticeProps): JSX.Element {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.box, isGood && styles.good)}>
      <span aria-hidden className={mergeClasses(styles.icon, isGood && styles.goodIcon)}>
        {isGood ? <CheckmarkCircleRegular /> : <InfoRegular />}
      </span>
      <div className={styles.content}>
        <Body className={styles.words}>{children}</Body>
        {action}
      </div>
    </div>
  );
}
