import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";

const useStyles = makeStyles({
  tag: {
    ...typographyStyles.caption2Strong,
    display: "inline-block",
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
  },
});

/** A word about what stands before it. Fluent's own badge weighs as much as the whole column table. */
export function Tag({ children }: { readonly children: ReactNode }): JSX.Element {
  return <span className={useStyles().tag}>{children}</span>;
}
