import { ProgressBar } from "@fluentui/react-components";
import { MailReadRegular } from "@fluentui/react-icons/svg/mail-read";
import type { JSX } from "react";
import { useEffect } from "react";
import { shortenFileName } from "../../locales/index";
import { useAnnounce } from "../announcer";
import { ScreenFrame } from "../elements/screen-frame";
import { Caption } from "../elements/text";
import { useWords } from "../words-context";
import type { ScreenProps } from "./screen-props";

export function ReadingScreen({ state: { progress, run } }: ScreenProps<"reading">): JSX.Element {
  const { reading } = useWords().pane;
  const announce = useAnnounce();
  const file = progress?.file ?? null;
  const doing = file === null ? reading.recipients : reading.file(shortenFileName(file, 60));
  useEffect(() => {
    announce(doing);
  }, [announce, doing]);
  return (
    <ScreenFrame title={run === 1 ? reading.title : reading.titleAgain} tone="calm" icon={<MailReadRegular />}>
      <ProgressBar
        aria-label={doing}
        {...(progress === null || progress.total === 0 ? {} : { value: progress.done / progress.total })}
      />
      <Caption>{doing}</Caption>
    </ScreenFrame>
  );
}
