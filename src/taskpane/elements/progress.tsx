import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { FORCED } from "./media";

const STILL = "@media (prefers-reduced-motion: reduce)";

const useStyles = makeStyles({
  track: {
    height: "4px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    forcedColorAdjust: "none",
    [FORCED]: { backgroundColor: "Canvas", boxShadow: "inset 0 0 0 1px CanvasText" },
  },
  bar: {
    height: "100%",
    borderRadius: "inherit",
    backgroundColor: tokens.colorCompoundBrandBackground,
    [FORCED]: { backgroundColor: "Highlight" },
  },
  passing: {
    position: "relative",
    width: "33%",
    animationName: { from: { insetInlineStart: "-33%" }, to: { insetInlineStart: "100%" } },
    animationDuration: "2s",
    animationTimingFunction: "linear",
    animationIterationCount: "infinite",
    [STILL]: {
      width: "100%",
      animationName: { from: { opacity: 0.3 }, "50%": { opacity: 1 }, to: { opacity: 0.3 } },
    },
  },
});

interface ProgressProps {
  readonly label: string;
  /** From 0 to 1, or null where nobody knows. */
  readonly value: number | null;
}

/** How far it is. Fluent's own brings its whole library of motion along (docs/decisions/pane-bundle.md). */
export function Progress({ label, value }: ProgressProps): JSX.Element {
  const styles = useStyles();
  const percent = value === null ? null : Math.round(value * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent ?? undefined}
      className={styles.track}
    >
      <div
        className={mergeClasses(styles.bar, percent === null && styles.passing)}
        style={percent === null ? undefined : { width: `${String(percent)}%` }}
      />
    </div>
  );
}
