import { ERROR, refuse, type Answer } from "./answer";
import type { AddIn } from "./alert";
import type { Parameters, RuntimeKind, Surroundings } from "./behaviour";
import { Calls } from "./calls";
import { requirementsOf, type Client } from "./client";
import { systemClock, type Clock } from "./clock";
import { behaviourOf } from "./dispatch";
import { Draft, type DraftContent } from "./draft";
import { emptied, Faults, halved, shortened, type Fault, type FaultRule } from "./faults";
import { Sending, type HandlerRun } from "./send";

export type Permission = "ReadItem" | "ReadWriteItem";

interface OutlookOptions {
  readonly client: Client;
  readonly draft?: DraftContent;
  readonly addIn: AddIn;
  readonly permission?: Permission;
  readonly clock?: Clock;
  readonly faults?: readonly FaultRule[];
  readonly isSessionDataHiddenFromHandler?: boolean;
  readonly language?: string;
  /** Starts a runtime for the launch event; null for an add-in without one. */
  readonly startHandler: ((outlook: Outlook) => HandlerRun) | null;
}

/** Outlook with one message open: what all adapters talk to. */
export class Outlook {
  readonly client: Client;
  readonly draft: Draft;
  readonly addIn: AddIn;
  readonly clock: Clock;
  readonly calls = new Calls();
  readonly faults: Faults;
  readonly sending: Sending;
  readonly language: string;
  readonly permission: Permission;
  readonly roamingSettings = new Map<string, string>();
  /** What `getInitializationContextAsync` answers. */
  contextData = "";

  /** Limits and rules of Outlook that the add-in broke without Outlook saying so, in words. Empty for a good add-in. */
  readonly violations: string[] = [];

  /** Errors in a page or handler that nothing caught; Outlook sees none of them. */
  readonly scriptErrors: unknown[] = [];

  readonly #isSessionDataHiddenFromHandler: boolean;

  constructor(options: OutlookOptions) {
    this.client = options.client;
    this.draft = new Draft(options.draft);
    this.addIn = options.addIn;
    this.clock = options.clock ?? systemClock;
    this.permission = options.permission ?? "ReadWriteItem";
    this.language = options.language ?? "en-US";
    this.faults = new Faults(options.faults);
    this.#isSessionDataHiddenFromHandler = options.isSessionDataHiddenFromHandler ?? false;
    const { startHandler } = options;
    this.sending = new Sending(
      this.draft,
      this.client,
      this.clock,
      this.addIn,
      startHandler === null ? null : () => startHandler(this),
      (broken) => this.violations.push(broken),
    );
    this.sending.onPaneRequest(({ contextData }) => {
      this.contextData = contextData;
    });
  }

  /** One call of the library. Hangs for ever where a fault says so. */
  async execute(dispid: number, parameters: Parameters, runtime: RuntimeKind): Promise<Answer> {
    const behaviour = behaviourOf(dispid);
    const name =
      behaviour === null
        ? `dispid ${dispid}`
        : typeof behaviour.name === "string"
          ? behaviour.name
          : behaviour.name(parameters);
    this.calls.begin({ name, runtime, size: sizeOf(parameters) });
    const fault = this.faults.meet(name);
    const run = (given: Parameters): Answer => {
      if (behaviour === null) return refuse(ERROR.internal);
      if (behaviour.needs === "write" && this.permission === "ReadItem") return refuse(ERROR.permission);
      if (behaviour.isPaneOnly === true && runtime === "handler") return refuse(ERROR.notInThisRuntime);
      return behaviour.run(given, this.#surroundings(runtime));
    };
    const answered = await this.#withFault(fault, parameters, run);
    this.calls.end();
    return answered;
  }

  async #withFault(
    fault: Fault | null,
    parameters: Parameters,
    run: (parameters: Parameters) => Answer,
  ): Promise<Answer> {
    if (fault === null) return run(parameters);
    if ("hang" in fault) return new Promise<Answer>(() => undefined);
    if ("fail" in fault) return refuse(fault.fail);
    if ("answer" in fault) return { ok: true, data: fault.answer };
    if ("empty" in fault) return emptied(run(parameters));
    if ("first" in fault) return shortened(run(halved(parameters, fault.first)), fault.first);
    const late = run(parameters);
    await new Promise<void>((resolve) => this.clock.setTimeout(resolve, fault.slow));
    return late;
  }

  /** What the library asks for when it starts; only these members matter to a message being written. */
  initialData(): object {
    const { from } = this.draft;
    return {
      itemType: 4,
      permissionLevel: this.permission === "ReadItem" ? 1 : 3,
      hostVersion: this.client.hostVersion,
      owaView: "ThreeColumns",
      userDisplayName: from.name,
      userEmailAddress: from.address,
      userTimeZone: "UTC",
      userProfileType: "enterprise",
      timeZoneOffsets: [],
      ewsUrl: "",
      restUrl: "",
      conversationId: null,
      itemNumber: 1,
    };
  }

  /** The web library's application context. All members up to `_reason` must be there, or `onReady` never resolves. */
  appContext(controlId: string): object {
    return {
      _id: controlId,
      _appName: 64,
      _appVersion: "16.01",
      _appUILocale: this.language,
      _dataLocale: this.language,
      _docUrl: "",
      _clientMode: 0,
      _settings: Object.fromEntries(this.roamingSettings),
      _reason: "documentOpened",
      _requirementMatrix: requirementsOf(this.client),
      _hostFullVersion: this.client.hostVersion,
      _addinName: this.addIn.name,
      _eToken: "",
    };
  }

  #surroundings(runtime: RuntimeKind): Surroundings {
    return {
      draft: this.draft,
      client: this.client,
      runtime,
      contextData: this.contextData,
      isSessionDataHiddenFromHandler: this.#isSessionDataHiddenFromHandler,
      roamingSettings: this.roamingSettings,
    };
  }
}

function sizeOf(parameters: Parameters): number {
  const { recipientArray, base64String } = parameters;
  if (Array.isArray(recipientArray)) return recipientArray.length;
  return typeof base64String === "string" ? base64String.length : 0;
}
