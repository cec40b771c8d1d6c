import {
  alertFor,
  DONT_SEND,
  SEND_ANYWAY,
  type AddIn,
  type CompletedOptions,
  type Dialog,
  type DialogButton,
} from "./alert";
import type { Client } from "./client";
import type { Clock } from "./clock";
import { RECIPIENT_FIELDS, type Draft, type DraftRecipient } from "./draft";

/** How a handler's run ends, as far as the host can see; a handler that throws or forgets to complete never ends. */
export type HandlerEnd =
  | { readonly type: "completed"; readonly options: CompletedOptions }
  /** The runtime did not start, or knows no function of that name. */
  | { readonly type: "unavailable" };

export interface HandlerRun {
  readonly end: Promise<HandlerEnd>;
  /** Takes the runtime away, as Outlook does when the sender decides without it. */
  kill(): void;
}

/** A message that has left. */
export interface SentMessage {
  readonly to: readonly DraftRecipient[];
  readonly cc: readonly DraftRecipient[];
  readonly bcc: readonly DraftRecipient[];
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly { readonly name: string; readonly size: number }[];
  readonly headers: Readonly<Record<string, string>>;
  /** The sender chose "Send Anyway". */
  readonly isAnyway: boolean;
}

export type SendState =
  | { readonly type: "composing" }
  | { readonly type: "checking" }
  | { readonly type: "dialog"; readonly dialog: Dialog }
  | { readonly type: "sent"; readonly message: SentMessage };

export interface PaneRequest {
  readonly commandId: string;
  readonly contextData: string;
}

const TAKING_LONGER_AFTER = 5_000;
const ENDS_AFTER = 300_000;

/** One click on Send after another, until the message leaves. */
export class Sending {
  #state: SendState = { type: "composing" };
  #run: HandlerRun | null = null;
  #timers: readonly number[] = [];
  readonly #listeners = new Set<(state: SendState) => void>();
  readonly #paneListeners = new Set<(request: PaneRequest) => void>();

  constructor(
    private readonly draft: Draft,
    private readonly client: Client,
    private readonly clock: Clock,
    private readonly addIn: AddIn,
    private readonly startHandler: (() => HandlerRun) | null,
    private readonly report: (broken: string) => void,
  ) {}

  get state(): SendState {
    return this.#state;
  }

  watch(listener: (state: SendState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  onPaneRequest(listener: (request: PaneRequest) => void): void {
    this.#paneListeners.add(listener);
  }

  press(): void {
    if (this.#state.type !== "composing") return;
    if (RECIPIENT_FIELDS.every((field) => this.draft.recipients(field).length === 0)) {
      this.#show(
        "no-recipients",
        "Outlook",
        "We need to know who to send this to. Make sure you enter at least one name.",
      );
      return;
    }
    if (this.startHandler === null || !this.client.hasSmartAlerts) {
      this.#leave(false);
      return;
    }
    const run = this.startHandler();
    this.#run = run;
    this.#timers = [
      this.clock.setTimeout(() => this.#takingLonger(), TAKING_LONGER_AFTER),
      this.clock.setTimeout(() => this.#timedOut(), ENDS_AFTER),
    ];
    this.#become({ type: "checking" });
    void run.end.then((end) => {
      if (this.#run === run) this.#ended(end);
    });
  }

  /** The message is closed: a check that still runs is taken away. */
  abandon(): void {
    this.#stop();
    this.#listeners.clear();
  }

  /** A click in the dialog that is shown. */
  choose(button: DialogButton): void {
    if (this.#state.type !== "dialog") return;
    const { dialog } = this.#state;
    this.#stop();
    if (button.does === "send-anyway") {
      this.#leave(true);
      return;
    }
    this.#become({ type: "composing" });
    if (button.does === "take-action" && dialog.command !== null) {
      const { id, contextData } = dialog.command;
      for (const listener of this.#paneListeners) listener({ commandId: id, contextData });
    }
  }

  #ended(end: HandlerEnd): void {
    this.#stop();
    if (end.type === "unavailable") {
      const text = `${this.addIn.name} is unavailable and can't check your message.`;
      this.#show("unavailable", this.addIn.name, text, this.addIn.sendMode === "block" ? [] : [SEND_ANYWAY]);
    } else if (end.options["allowEvent"] === false) {
      this.#become({ type: "dialog", dialog: alertFor(end.options, this.addIn, this.client, this.report) });
    } else {
      if (end.options["allowEvent"] !== true) this.report("allowEvent is not set: Outlook's default decides");
      this.#leave(false);
    }
  }

  #takingLonger(): void {
    const { name, sendMode } = this.addIn;
    const text = `${name} is taking longer than expected to check your message.`;
    this.#show("taking-longer", name, text, sendMode === "promptUser" ? [SEND_ANYWAY] : []);
  }

  #timedOut(): void {
    this.#stop();
    const { name, sendMode } = this.addIn;
    const text = `${name} took too long and has stopped checking your message. Select Send to try again.`;
    this.#show("timed-out", name, text, sendMode === "promptUser" ? [SEND_ANYWAY] : []);
  }

  #leave(isAnyway: boolean): void {
    const { draft } = this;
    this.#become({
      type: "sent",
      message: {
        to: draft.recipients("to"),
        cc: draft.recipients("cc"),
        bcc: draft.recipients("bcc"),
        subject: draft.subject,
        body: draft.body,
        attachments: draft.attachments.map(({ name, size }) => ({ name, size })),
        headers: Object.fromEntries(draft.headers),
        isAnyway,
      },
    });
  }

  #show(kind: Dialog["kind"], title: string, text: string, before: readonly DialogButton[] = []): void {
    const last = kind === "no-recipients" ? { ...DONT_SEND, label: "OK" } : DONT_SEND;
    this.#become({ type: "dialog", dialog: { kind, title, text, buttons: [...before, last], command: null } });
  }

  /** The run is over, whoever ended it: its timers and its runtime go, and a late answer finds nobody. */
  #stop(): void {
    for (const timer of this.#timers) this.clock.clearTimeout(timer);
    this.#timers = [];
    this.#run?.kill();
    this.#run = null;
  }

  #become(state: SendState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener(state);
  }
}
