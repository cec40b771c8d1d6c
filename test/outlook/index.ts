import { PANE_COMMAND_ID, SEND_FUNCTION } from "../../src/office/manifest-ids";
import { openClassicPane, startClassicHandler } from "./adapters/vm-classic";
import { openWebPane, startWebHandler, type VmPage } from "./adapters/vm-web";
import type { AddIn, Dialog, SendMode } from "./host/alert";
import type { Calls } from "./host/calls";
import { clientOf, type ClientId } from "./host/client";
import type { Clock } from "./host/clock";
import type { Draft, DraftContent } from "./host/draft";
import type { FaultRule, Faults } from "./host/faults";
import { Outlook, type Permission } from "./host/outlook";
import type { PaneRequest, SendState, SentMessage } from "./host/send";

export { ManualClock } from "./host/clock";
export type { Dialog } from "./host/alert";
export type { ClientId } from "./host/client";
export type { AttachmentContent, Draft, DraftContent } from "./host/draft";
export type { Fault, FaultRule } from "./host/faults";
export type { PaneRequest, SentMessage } from "./host/send";

export interface OpenDraftOptions {
  /** `web` by default. */
  readonly client?: ClientId;
  readonly draft?: DraftContent;
  /** Source text of the built handler; without it messages leave unchecked. */
  readonly handler?: string;
  readonly sendMode?: SendMode;
  readonly permission?: Permission;
  readonly faults?: readonly FaultRule[];
  /** `new ManualClock()` where a test is about time; real time by default. */
  readonly clock?: Clock;
  /** Session data set by the pane is invisible to the handler, as one add-in saw it in new Outlook. */
  readonly isSessionDataHiddenFromHandler?: boolean;
  readonly language?: string;
}

/** How a click on Send, or on a button of the dialog, ends. */
export type SendOutcome =
  | { readonly sent: true; readonly message: SentMessage }
  | { readonly sent: false; readonly alert: Dialog }
  /** Back in the message: after "Don't Send" or the button that opens the pane. */
  | { readonly sent: false; readonly alert: null };

export interface OpenDraft {
  /** The message; change it as its sender would. */
  readonly draft: Draft;
  readonly calls: Calls;
  readonly faults: Faults;
  /** Limits of Outlook that the add-in broke, in words. */
  readonly violations: readonly string[];
  /** Errors in pages and handlers that nothing caught. */
  readonly scriptErrors: readonly unknown[];
  /** The dialog that is shown, if any: also "taking longer", which `pressSend` does not wait for. */
  readonly dialog: Dialog | null;
  /** The last request of the alert's button to open the pane. */
  readonly paneRequest: PaneRequest | null;
  /** Resolves when the message has left or a dialog asks the sender; "taking longer" alone does not resolve it. */
  pressSend(): Promise<SendOutcome>;
  /** Clicks the dialog's button of that label. */
  click(label: string): Promise<SendOutcome>;
  /** Opens the task pane: its `Office` speaks to this message. From the ribbon unless the alert's button asked for it. */
  openPane(): Promise<VmPage>;
  /** Opens a pane, runs the code with that pane's `Office` as the global one, and puts back what was there. */
  inPane<T>(code: () => T | Promise<T>): Promise<T>;
}

/** Opens a message in the stand-in Outlook. */
export function openDraft(options: OpenDraftOptions = {}): OpenDraft {
  const client = clientOf(options.client ?? "web");
  const isWeb = client.library === "web";
  const { handler } = options;
  const addIn: AddIn = {
    name: "Second Look",
    sendFunction: SEND_FUNCTION,
    sendMode: options.sendMode ?? "softBlock",
    commandIds: [PANE_COMMAND_ID],
  };
  const start = isWeb ? startWebHandler : startClassicHandler;
  const outlook = new Outlook({
    ...options,
    client,
    addIn,
    startHandler: handler === undefined ? null : (host) => start(host, handler),
  });
  let paneRequest: PaneRequest | null = null;
  outlook.sending.onPaneRequest((request) => (paneRequest = request));
  const openPane = (): Promise<VmPage> => (isWeb ? openWebPane(outlook) : openClassicPane(outlook));
  return {
    draft: outlook.draft,
    calls: outlook.calls,
    faults: outlook.faults,
    violations: outlook.violations,
    scriptErrors: outlook.scriptErrors,
    get dialog() {
      const { state } = outlook.sending;
      return state.type === "dialog" ? state.dialog : null;
    },
    get paneRequest() {
      return paneRequest;
    },
    pressSend: () => {
      outlook.sending.press();
      return settled(outlook);
    },
    click: (label) => {
      const { state } = outlook.sending;
      const buttons = state.type === "dialog" ? state.dialog.buttons : [];
      const button = buttons.find((each) => each.label === label);
      if (button === undefined) {
        throw new Error(
          `no button "${label}" in the dialog, only ${buttons.map((each) => `"${each.label}"`).join(", ")}`,
        );
      }
      outlook.sending.choose(button);
      return settled(outlook);
    },
    openPane,
    inPane: async (code) => {
      const page = await openPane();
      const before = Object.getOwnPropertyDescriptor(globalThis, "Office");
      Object.defineProperty(globalThis, "Office", { value: page.Office, configurable: true, writable: true });
      try {
        return await code();
      } finally {
        page.close();
        if (before === undefined) Reflect.deleteProperty(globalThis, "Office");
        else Object.defineProperty(globalThis, "Office", before);
      }
    },
  };
}

function settled(outlook: Outlook): Promise<SendOutcome> {
  return new Promise((resolve) => {
    const look = (state: SendState): void => {
      const outcome = outcomeOf(state);
      if (outcome === null) return;
      stop();
      resolve(outcome);
    };
    const stop = outlook.sending.watch(look);
    look(outlook.sending.state);
  });
}

function outcomeOf(state: SendState): SendOutcome | null {
  switch (state.type) {
    case "checking":
      return null;
    case "dialog":
      return state.dialog.kind === "taking-longer" ? null : { sent: false, alert: state.dialog };
    case "sent":
      return { sent: true, message: state.message };
    case "composing":
      return { sent: false, alert: null };
  }
}
