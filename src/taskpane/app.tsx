import { FluentProvider, makeStaticStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Policy } from "../classifier/index";
import type { Words } from "../locales/index";
import { Announcer } from "./announcer";
import type { Conduct } from "./conduct";
import { LiveContext } from "./live-message";
import { ReviewScreen } from "./screens/review-screen";
import { TenantContext } from "./tenant-context";
import { useConversation } from "./use-conversation";
import { useTheme } from "./use-theme";
import { WordsContext } from "./words-context";

const useStaticStyles = makeStaticStyles({ body: { margin: 0 } });

interface AppProps {
  readonly conduct: Conduct;
  readonly policy: Policy;
  readonly words: Words;
  /** Outlook's own background, `#rrggbb`, or null where it does not say. */
  readonly bodyBackground: string | null;
}

export function App({ conduct, policy, words, bodyBackground }: AppProps): JSX.Element {
  useStaticStyles();
  const state = useConversation(conduct);
  return (
    <FluentProvider theme={useTheme(bodyBackground)} dir={words.grammar.direction}>
      <WordsContext value={words}>
        <LiveContext value={conduct.live()}>
          <TenantContext value={policy}>
            <Announcer>
              {/* A new screen is a new heading to go to; the same screen with a new report is not. */}
              <ReviewScreen key={state.name} state={state} onEvent={conduct.dispatch} />
            </Announcer>
          </TenantContext>
        </LiveContext>
      </WordsContext>
    </FluentProvider>
  );
}
