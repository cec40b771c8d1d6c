import { ProgressBar } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import type { JSX } from "react";
import { describeFix } from "../../locales/index";
import { ScreenFrame } from "../elements/screen-frame";
import { Body } from "../elements/text";
import { useWords } from "../words-context";
import type { ScreenProps } from "./screen-props";

export function FixingScreen({ state: { fix, direction } }: ScreenProps<"fixing">): JSX.Element {
  const words = useWords();
  const { fixing } = words.pane;
  const title = direction === "undo" ? fixing.undoing : describeFix(fix, words).doing;
  return (
    <ScreenFrame title={title} tone="calm" icon={<WrenchRegular />}>
      <ProgressBar aria-label={title} />
      <Body>{fixing.keepOpen}</Body>
    </ScreenFrame>
  );
}
