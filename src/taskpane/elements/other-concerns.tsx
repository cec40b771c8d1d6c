import { Button, makeStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import { useEffect, useRef, useState } from "react";
import type { Report } from "../../classifier/index";
import type { FixRequest } from "../../review/index";
import { useWords } from "../words-context";
import type { Concern } from "./concern";
import { ConcernSection } from "./concern-section";

/** At first, and more at each press: nobody reads fifty at once, and the pane would stand still while it draws them. */
const AT_ONCE = 5;

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

interface OtherConcernsProps {
  /** All but the first. */
  readonly concerns: readonly Concern[];
  readonly primary: Concern | undefined;
  readonly report: Report;
  readonly isDisabled: boolean;
  readonly onFix: (fix: FixRequest) => void;
}

export function OtherConcerns({ concerns, primary, ...shared }: OtherConcernsProps): JSX.Element {
  const styles = useStyles();
  const { choices } = useWords().pane;
  const [count, setCount] = useState(AT_ONCE);
  const firstNew = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button has moved away from under the finger, or is gone: reading goes on where something is new.
    if (count > AT_ONCE) firstNew.current?.focus();
  }, [count]);
  const left = concerns.length - count;
  return (
    <>
      {concerns.slice(0, count).map((concern, position) => (
        <ConcernSection
          key={position}
          concern={concern}
          isPrimary={concern === primary}
          {...shared}
          {...(position === count - AT_ONCE && { headlineRef: firstNew })}
        />
      ))}
      {left > 0 && (
        <Button className={styles.button} onClick={() => setCount(count + AT_ONCE)}>
          {choices.showMore({ n: left })}
        </Button>
      )}
    </>
  );
}
