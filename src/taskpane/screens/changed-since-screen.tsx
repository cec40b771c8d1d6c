import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import type { JSX } from "react";
import { Progress } from "../elements/progress";
import { ScreenFrame } from "../elements/screen-frame";
import { Body } from "../elements/text";
import { useWords } from "../words-context";

export function ChangedSinceScreen(): JSX.Element {
  const { changedSince } = useWords().pane;
  return (
    <ScreenFrame title={changedSince.title} tone="caution" icon={<ArrowSyncRegular />}>
      <Body>{changedSince.text}</Body>
      <Progress label={changedSince.text} value={null} />
    </ScreenFrame>
  );
}
