import { makeStaticStyles, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import { useEffect, useRef } from "react";
import { useAnnounce } from "../announcer";
import { NARROW } from "./media";
import type { Tone } from "./tone-icon";
import { ToneIcon } from "./tone-icon";

/** On a low viewport (a zoomed pane) a footer that stays would cover what is to be read. */
const HIGH = "@media (min-height: 420px)";

/** What has the focus scrolls clear of the footer, as high as it gets (WCAG 2.2, 2.4.11). */
const useStaticStyles = makeStaticStyles(`${HIGH} { html { scroll-padding-bottom: 128px; } }`);

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", minHeight: "100vh", boxSizing: "border-box" },
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    paddingBlock: tokens.spacingVerticalXL,
    paddingInline: tokens.spacingHorizontalL,
    flexGrow: 1,
  },
  head: {
    display: "flex",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "flex-start",
    // At 200 % zoom words would break beside the icon.
    [NARROW]: { flexDirection: "column" },
  },
  title: {
    ...typographyStyles.subtitle1,
    margin: 0,
    minWidth: 0,
    overflowWrap: "anywhere",
    paddingBlockStart: "5px",
    ":focus": { outlineStyle: "none" },
  },
  footer: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalL,
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  staying: { [HIGH]: { position: "sticky", bottom: 0 } },
});

interface ScreenFrameProps {
  readonly title: string;
  readonly tone: Tone;
  readonly icon: JSX.Element;
  /** What stays at the bottom. */
  readonly footer?: ReactNode;
  readonly children?: ReactNode;
}

/**
 * A screen: heading, content, and what can be done at the bottom. A new screen takes the focus to its heading if the pane has
 * the focus; otherwise it is announced, since taking the focus would pull a writing sender out of the message.
 */
export function ScreenFrame({ title, tone, icon, footer, children }: ScreenFrameProps): JSX.Element {
  useStaticStyles();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const announce = useAnnounce();
  useEffect(() => {
    if (document.hasFocus()) heading.current?.focus();
    else announce(title);
  }, [announce, title]);
  return (
    <main className={styles.frame}>
      <div className={styles.content}>
        <div className={styles.head}>
          <ToneIcon tone={tone} icon={icon} />
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
        </div>
        {children}
      </div>
      {footer !== undefined && <div className={mergeClasses(styles.footer, styles.staying)}>{footer}</div>}
    </main>
  );
}
