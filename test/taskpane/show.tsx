import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { RenderResult } from "@testing-library/react";
import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import type { ReviewEvent, ReviewState } from "../../src/review/index";
import { BALANCED } from "../../src/classifier/index";
import { Announcer } from "../../src/taskpane/announcer";
import { ReviewScreen } from "../../src/taskpane/screens/review-screen";
import type { Tenant } from "../../src/taskpane/tenant-context";
import { TenantContext } from "../../src/taskpane/tenant-context";
import { STORIES } from "./stories";

/** Renders a part of the pane as the app does, without a conversation behind it. */
export function show(element: ReactElement): RenderResult {
  return render(
    <FluentProvider theme={webLightTheme}>
      <Announcer>{element}</Announcer>
    </FluentProvider>,
  );
}

/** Shows the screen of a state and collects what the sender does there. */
export function showState(state: ReviewState, tenant: Partial<Tenant> = {}): { events: ReviewEvent[] } {
  const events: ReviewEvent[] = [];
  show(
    <TenantContext value={{ ...BALANCED, ...tenant }}>
      <ReviewScreen state={state} onEvent={(event) => events.push(event)} />
    </TenantContext>,
  );
  return { events };
}

export function story(name: string): ReviewState {
  const found = STORIES.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no story ${name}`);
  return found.state;
}
