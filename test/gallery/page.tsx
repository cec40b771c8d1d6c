import { createRoot } from "react-dom/client";
import type { Policy } from "../../src/classifier/index";
import { BALANCED } from "../../src/classifier/index";
import type { ReviewEvent } from "../../src/review/index";
import { advance } from "../../src/review/index";
import { App } from "../../src/taskpane/app";
import type { Conduct } from "../../src/taskpane/conduct";
import { wordsOf } from "../support/words";
import type { LiveMessage } from "../../src/taskpane/live-message";
import type { Shown } from "./shown";

declare global {
  interface Window {
    /** Shows a state of the pane in this page; it is moved on by its own events, and no Outlook answers. */
    show: (shown: Shown) => void;
  }
}

/** What a policy may add to the pane. */
const POLICY: Policy = {
  ...BALANCED,
  supportContact: "privacy@example.org",
  rules: {
    ...BALANCED.rules,
    "visible-recipients": { ...BALANCED.rules["visible-recipients"], rememberDays: 90 },
  },
};

const root = document.createElement("div");
document.body.append(root);
const reactRoot = createRoot(root);

window.show = ({ language, state: first, domains, concerned, contactGroups, samples, wasConfirmedBefore }) => {
  const words = wordsOf(language);
  document.documentElement.lang = words.grammar.language;
  document.documentElement.dir = words.grammar.direction;
  let state = first;
  const listeners = new Set<() => void>();
  const findings = "report" in first ? (first.report?.findings ?? []) : [];
  const live: LiveMessage = {
    domains,
    concerned: (finding) => concerned[findings.indexOf(finding)] ?? [],
    contactGroups,
    wasConfirmedBefore,
    sample: ({ name }) => samples[name] ?? [],
  };
  const conduct: Conduct = {
    state: () => state,
    live: () => live,
    dispatch: (event: ReviewEvent) => {
      state = advance(state, event).state;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  reactRoot.render(
    // A new element each time, so that no story sees what was pressed in the one before.
    <App key={String(performance.now())} conduct={conduct} policy={POLICY} words={words} bodyBackground={null} />,
  );
};
