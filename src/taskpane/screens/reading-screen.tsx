import { Button, makeStyles } from "@fluentui/react-components";
import { MailReadRegular } from "@fluentui/react-icons/svg/mail-read";
import type { JSX } from "react";
import { useEffect } from "react";
import { shortenFileName } from "../../locales/index";
import { useAnnounce } from "../announcer";
import { FileProgress } from "../elements/file-progress";
import { Progress } from "../elements/progress";
import { ScreenFrame } from "../elements/screen-frame";
import { Body, Caption } from "../elements/text";
import { useWords } from "../words-context";
import type { ScreenProps } from "./screen-props";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

export function ReadingScreen({ state: { progress, run }, onEvent }: ScreenProps<"reading">): JSX.Element {
  const { reading } = useWords().pane;
  const styles = useStyles();
  const announce = useAnnounce();
  const file = progress?.file ?? null;
  const doing = file === null ? reading.recipients : reading.file({ file: shortenFileName(file, 60) });
  useEffect(() => {
    announce(doing);
  }, [announce, doing]);
  return (
    <ScreenFrame title={run === 1 ? reading.title : reading.titleAgain} tone="calm" icon={<MailReadRegular />}>
      <Progress
        label={doing}
        value={progress === null || progress.total === 0 ? null : progress.done / progress.total}
      />
      <div>
        <Body>{doing}</Body>
        {progress !== null && progress.total > 2 && (
          <Caption>
            {reading.files({ done: Math.max(0, progress.done - progress.total / 2), total: progress.total / 2 })}
          </Caption>
        )}
      </div>
      {progress !== null && <FileProgress progress={progress} />}
      <Button className={styles.button} onClick={() => onEvent({ type: "cancel-requested" })}>
        {reading.cancel}
      </Button>
    </ScreenFrame>
  );
}
