import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { SendRegular } from "@fluentui/react-icons/svg/send";
import type { JSX, ReactNode } from "react";

const useStyles = makeStyles({
  box: {
    ...typographyStyles.body1Strong,
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    margin: 0,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    // Seen where colours are forced, and no background is.
    border: `${tokens.strokeWidthThin} solid transparent`,
  },
  icon: { flexShrink: 0, fontSize: "20px", display: "flex", color: tokens.colorBrandForeground1 },
});

/** The one thing left to do is Outlook's own Send button: an add-in without more rights cannot press it. */
export function PressSend({ children }: { readonly children: ReactNode }): JSX.Element {
  const styles = useStyles();
  return (
    <p className={styles.box}>
      <span aria-hidden className={styles.icon}>
        <SendRegular />
      </span>
      {children}
    </p>
  );
}
