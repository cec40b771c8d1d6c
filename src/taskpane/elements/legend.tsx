import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import { Caption } from "./text";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  entry: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

/** What the colours of a picture mean. */
export function Legend({ children }: { readonly children: ReactNode }): JSX.Element {
  return <div className={useStyles().legend}>{children}</div>;
}

interface LegendEntryProps {
  /** Class of the coloured patch. */
  readonly swatch: string;
  readonly children: ReactNode;
}

export function LegendEntry({ swatch, children }: LegendEntryProps): JSX.Element {
  return (
    <div className={useStyles().entry}>
      <span aria-hidden className={swatch} />
      <Caption>{children}</Caption>
    </div>
  );
}
