import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { JSX } from "react";
import { describeFix } from "../../locales/index";
import type { Notice } from "../../review/index";
import { useWords } from "../words-context";

interface NoticeBarProps {
  readonly notice: Notice | null;
  /** Only the last one is offered here; where there are several, a list below says which. */
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
    <MessageBar intent={notice?.type === "fixed" ? "success" : "info"}>
      <MessageBarBody>{text}</MessageBarBody>
      {canUndo && (
        <MessageBarActions>
          <Button size="small" disabledFocusable={isDisabled} onClick={onUndo}>
            {fixed.undo}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
