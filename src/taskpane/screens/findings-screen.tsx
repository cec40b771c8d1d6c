import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import type { JSX } from "react";
import { useEffect } from "react";
import type { FixRequest } from "../../review/index";
import { useAnnounce, useAnnounceNext } from "../announcer";
import { Audience } from "../elements/audience";
import { Colophon } from "../elements/colophon";
import { concernsOf, describeConcern, toneOf } from "../elements/concern";
import { ConcernIcon } from "../elements/concern-icon";
import { ConcernDetails } from "../elements/concern-section";
import { describeNotice } from "../elements/describe-notice";
import { DoneFixes } from "../elements/done-fixes";
import { NoticeBar } from "../elements/notice-bar";
import { OtherConcerns } from "../elements/other-concerns";
import { ScreenFrame } from "../elements/screen-frame";
import { Body } from "../elements/text";
import { useWords } from "../words-context";
import type { ScreenProps } from "./screen-props";

const useStyles = makeStyles({
  blocked: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  choices: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: tokens.spacingHorizontalXS },
  // Both in one row of a narrow pane, in the longer languages too.
  choice: { minWidth: 0, paddingInline: tokens.spacingHorizontalS },
  lesser: { fontWeight: tokens.fontWeightRegular },
  lock: { flexShrink: 0, fontSize: "20px", color: tokens.colorStatusDangerForeground1, display: "flex" },
});

/** What was found, the worst as the screen's heading, each with its fix; and one step further, sending it as it is. */
export function FindingsScreen({ state, onEvent }: ScreenProps<"findings" | "blocked">): JSX.Element | null {
  const words = useWords();
  const styles = useStyles();
  const announce = useAnnounce();
  const { report, isChecking, notice, done } = state;
  const { choices } = words.pane;
  useEffect(() => {
    if (isChecking) announce(choices.checkingAgain);
  }, [announce, choices, isChecking]);

  const [first, ...others] = concernsOf(report);
  const title = first === undefined ? "" : describeConcern(first, words).headline;
  useAnnounceNext(title, notice === null || isChecking ? null : describeNotice(notice, words));
  if (first === undefined) return null;
  // One primary button: the first fix there is.
  const primary = [first, ...others].find(({ fixes }) => fixes.length > 0);
  const shared = {
    report,
    isDisabled: isChecking,
    onFix: (fix: FixRequest) => onEvent({ type: "fix-requested", fix }),
  };
  const footer = (
    <>
      {state.name === "blocked" && (
        <div className={styles.blocked}>
          <span aria-hidden className={styles.lock}>
            <LockClosedRegular />
          </span>
          <Body>{choices.blocked}</Body>
        </div>
      )}
      <div className={styles.choices}>
        <Button
          className={styles.choice}
          disabledFocusable={isChecking}
          onClick={() => onEvent({ type: "check-requested" })}
        >
          {isChecking ? choices.checking : choices.checkAgain}
        </Button>
        {state.name === "findings" && (
          <Button
            appearance="subtle"
            className={mergeClasses(styles.choice, styles.lesser)}
            disabledFocusable={isChecking}
            onClick={() => onEvent({ type: "confirm-requested" })}
          >
            {choices.sendAsIs}
          </Button>
        )}
      </div>
    </>
  );
  return (
    <ScreenFrame title={title} tone={toneOf(first.verdict)} icon={<ConcernIcon concern={first} />} footer={footer}>
      <NoticeBar
        notice={notice}
        canUndo={done.length === 1 || (notice?.type === "fixed" && done.length > 1)}
        isDisabled={isChecking}
        onUndo={() => onEvent({ type: "undo-requested" })}
      />
      <ConcernDetails concern={first} isPrimary={first === primary} isFolded={false} {...shared} />
      {done.length > 1 && <DoneFixes done={done} isDisabled={isChecking} onEvent={onEvent} />}
      <Audience />
      <OtherConcerns concerns={others} primary={primary} {...shared} />
      <Colophon />
    </ScreenFrame>
  );
}
