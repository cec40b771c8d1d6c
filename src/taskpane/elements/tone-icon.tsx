import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

/** How much a screen or a finding weighs; high severity looks different from low (incidents: Vance et al. 2019). */
export type Tone = "severe" | "caution" | "good" | "calm";

const useStyles = makeStyles({
  icon: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    width: "40px",
    height: "40px",
    fontSize: "24px",
    borderRadius: tokens.borderRadiusLarge,
  },
  small: { width: "32px", height: "32px", fontSize: "20px" },
  severe: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  caution: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1 },
  good: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
  calm: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
});

/** Decoration: what it says, the heading beside it says in words. */
export function ToneIcon({
  tone,
  icon,
  isSmall = false,
}: {
  readonly tone: Tone;
  readonly icon: JSX.Element;
  readonly isSmall?: boolean;
}): JSX.Element {
  const styles = useStyles();
  return (
    <span aria-hidden className={mergeClasses(styles.icon, isSmall && styles.small, styles[tone])}>
      {icon}
    </span>
  );
}
