import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";

const useStyles = makeStyles({
  list: {
    ...typographyStyles.body1,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
  },
  item: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "flex-start", minWidth: 0 },
  icon: { flexShrink: 0, fontSize: "20px", display: "flex" },
  content: { minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  caution: { color: tokens.colorStatusWarningForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  active: { color: tokens.colorBrandForeground1 },
});

/** Files or places, each with an icon before it. */
export function IconList({ children }: { readonly children: ReactNode }): JSX.Element {
  return <ul className={useStyles().list}>{children}</ul>;
}

interface IconItemProps {
  readonly icon: JSX.Element;
  readonly colour: "quiet" | "caution" | "good" | "active";
  /** What the icon says that the words do not; without it, it is decoration. */
  readonly label?: string;
  readonly children: ReactNode;
}

export function IconItem({ icon, colour, label, children }: IconItemProps): JSX.Element {
  const styles = useStyles();
  const className = mergeClasses(styles.icon, styles[colour]);
  return (
    <li className={styles.item}>
      {label === undefined ? (
        <span aria-hidden className={className}>
          {icon}
        </span>
      ) : (
        <span role="img" aria-label={label} className={className}>
          {icon}
        </span>
      )}
      <div className={styles.content}>{children}</div>
    </li>
  );
}
