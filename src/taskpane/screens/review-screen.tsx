import type { JSX } from "react";
import type { ReviewState } from "../../review/index";
import { ChangedSinceScreen } from "./changed-since-screen";
import { ConfirmedScreen } from "./confirmed-screen";
import { ConfirmingScreen } from "./confirming-screen";
import { FindingsScreen } from "./findings-screen";
import { FixedScreen } from "./fixed-screen";
import { FixingScreen } from "./fixing-screen";
import { NothingFoundScreen } from "./nothing-found-screen";
import { ReadingScreen } from "./reading-screen";
import { RefusedScreen } from "./refused-screen";
import type { ScreenProps } from "./screen-props";

/** One screen for each state of the conversation. */
export function ReviewScreen(props: ScreenProps<ReviewState["name"]>): JSX.Element {
  const { state, ...rest } = props;
  switch (state.name) {
    case "reading":
      return <ReadingScreen state={state} {...rest} />;
    case "nothing-found":
      return <NothingFoundScreen state={state} {...rest} />;
    case "findings":
    case "blocked":
      return <FindingsScreen state={state} {...rest} />;
    case "fixing":
      return <FixingScreen state={state} {...rest} />;
    case "fixed":
      return <FixedScreen state={state} {...rest} />;
    case "confirming":
      return <ConfirmingScreen state={state} {...rest} />;
    case "confirmed":
      return <ConfirmedScreen state={state} {...rest} />;
    case "changed-since":
      return <ChangedSinceScreen />;
    case "refused":
      return <RefusedScreen state={state} {...rest} />;
  }
}
