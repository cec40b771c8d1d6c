import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Notice as Happened } from "../../review/index";
import { useWords } from "../words-context";
import { describeNotice } from "./describe-notice";
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
      {notice === null ? notices.stillUndoable : describeNotice(notice, words)}
    </Notice>
  );
}
