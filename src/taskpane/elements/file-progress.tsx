import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import type { JSX } from "react";
import { shortenFileName } from "../../locales/index";
import type { Progress } from "../../review/index";
import { useWords } from "../words-context";
import { IconItem, IconList } from "./icon-list";

/** Around the one that is being read; the count says the rest. */
const BEFORE = 2;
const MOST_FILES = 6;

const useStyles = makeStyles({ waiting: { color: tokens.colorNeutralForeground3 } });

const ICONS = {
  read: { icon: <CheckmarkRegular />, colour: "good" },
  reading: { icon: <ArrowSyncRegular />, colour: "active" },
  waiting: { icon: <CircleRegular />, colour: "quiet" },
} as const;

/** Which files are read, which one is being read, and which wait. */
export function FileProgress({ progress }: { readonly progress: Progress }): JSX.Element | null {
  const styles = useStyles();
  const { states } = useWords().pane.reading;
  const { files, done } = progress;
  if (files.length === 0) return null;
  const current = done - files.length;
  const start = Math.max(0, Math.min(current - BEFORE, files.length - MOST_FILES));
  return (
    <IconList>
      {files.slice(start, start + MOST_FILES).map((file, index) => {
        const position = start + index;
        const state = position < current ? "read" : position === current ? "reading" : "waiting";
        return (
          <IconItem key={position} label={states[state]} {...ICONS[state]}>
            <bdi className={state === "waiting" ? styles.waiting : undefined}>{shortenFileName(file, 60)}</bdi>
          </IconItem>
        );
      })}
    </IconList>
  );
}
