import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import type { JSX } from "react";
import { shortenFileName } from "../../locales/index";
import type { Progress } from "../../review/index";
import { useWords } from "../words-context";

/** Around the one that is being read; the count says the rest. */
const BEFORE = 2;
const MOST_FILES = 6;

const useStyles = makeStyles({
  list: {
    ...typographyStyles.body1,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
  },
  item: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "flex-start", minWidth: 0 },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  waiting: { color: tokens.colorNeutralForeground3 },
  icon: { flexShrink: 0, fontSize: "20px", display: "flex" },
  read: { color: tokens.colorStatusSuccessForeground1 },
  reading: { color: tokens.colorBrandForeground1 },
});

const ICONS = { read: <CheckmarkRegular />, reading: <ArrowSyncRegular />, waiting: <CircleRegular /> };

/** Which files are read, which one is being read, and which wait. */
export function FileProgress({ progress }: { readonly progress: Progress }): JSX.Element | null {
  const styles = useStyles();
  const { states } = useWords().pane.reading;
  const { files, done } = progress;
  if (files.length === 0) return null;
  const current = done - files.length;
  const start = Math.max(0, Math.min(current - BEFORE, files.length - MOST_FILES));
  return (
    <ul className={styles.list}>
      {files.slice(start, start + MOST_FILES).map((file, index) => {
        const position = start + index;
        const state = position < current ? "read" : position === current ? "reading" : "waiting";
        return (
          <li key={position} className={styles.item}>
            <span role="img" aria-label={states[state]} className={mergeClasses(styles.icon, styles[state])}>
              {ICONS[state]}
            </span>
            <bdi className={mergeClasses(styles.name, state === "waiting" && styles.waiting)}>
              {shortenFileName(file, 60)}
            </bdi>
          </li>
        );
      })}
    </ul>
  );
}
