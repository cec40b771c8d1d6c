import { makeStyles, mergeClasses, shorthands, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { JSX, ReactNode } from "react";
import { useId, useState } from "react";
import { useWords } from "../words-context";

const useStyles = makeStyles({
  button: {
    ...typographyStyles.caption1,
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    alignSelf: "flex-start",
    textAlign: "start",
    padding: 0,
    borderRadius: tokens.borderRadiusMedium,
    ...shorthands.borderStyle("none"),
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    // The least height of a target, by WCAG 2.2.
    minHeight: "24px",
    ":hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { display: "flex", fontSize: "12px", flexShrink: 0 },
  mirrored: { transform: "scaleX(-1)" },
  open: { transform: "rotate(90deg)" },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});

interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Something folded. Not `<details>`: Office.js on the web passes over its summary when Tab is pressed. */
export function Disclosure({ title, children }: DisclosureProps): JSX.Element {
  const styles = useStyles();
  const id = useId();
  const { direction } = useWords().grammar;
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.content}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span
          aria-hidden
          className={mergeClasses(styles.icon, direction === "rtl" && styles.mirrored, isOpen && styles.open)}
        >
          <ChevronRightRegular />
        </span>
        {title}
      </button>
      {isOpen && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </div>
  );
}
