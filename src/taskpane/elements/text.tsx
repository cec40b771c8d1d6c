import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";

const useStyles = makeStyles({
  body: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  caption: { ...typographyStyles.caption1, margin: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground3 },
  heading: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
});

interface TextProps {
  readonly children: ReactNode;
  readonly className?: string;
  readonly id?: string;
}

export function Body({ children, className, id }: TextProps): JSX.Element {
  return (
    <p id={id} className={mergeClasses(useStyles().body, className)}>
      {children}
    </p>
  );
}

export function Caption({ children, className, id }: TextProps): JSX.Element {
  return (
    <p id={id} className={mergeClasses(useStyles().caption, className)}>
      {children}
    </p>
  );
}

export function Heading({ children, className, id }: TextProps): JSX.Element {
  return (
    <h2 id={id} className={mergeClasses(useStyles().heading, className)}>
      {children}
    </h2>
  );
}
