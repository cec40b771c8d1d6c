import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import { describeFix } from "../../locales/index";
import type { Notice as Happened } from "../../review/index";
import { useWords } from "../words-context";
import { Notice } from "./notice";

interface NoticeBarProps {
  readonly notice: Happened | null;
  /** Only the last one is offered here, where the words say which that is; a list below has them all. */
  readonly canUndo: boolean;
  readonly isDisabled: boolean;
  readonly onUndo: () => void;
}

/** What just happened, with the way back while there is one. */
export function NoticeBar({ notice, canUndo, isDisabled, onUndo }: NoticeBarProps): JSX.Element | null {
  const words = useWords();
  const { notices, fixed } = words.pane;
  if (notice === null && !canUndo) return null;
  const text =
    notice === null
      ? notices.stillUndoable
      : notice.type === "fixed"
        ? `${describeFix(notice.fix, words).done}.`
        : notices[notice.type];
  return (
    <Notice
      isGood={notice?.type === "fixed"}
      action={
        canUndo && (
          <Button size="small" disabledFocusable={isDisabled} onClick={onUndo}>
            {fixed.undo}
          </Button>
        )
      }
    >
      {text}
    </Notice>
  );
}
