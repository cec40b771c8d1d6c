import { createContext, Script } from "node:vm";
import type { Answer } from "../host/answer";
import { attachmentDetails } from "../host/attachments";
import type { Parameters, RuntimeKind } from "../host/behaviour";
import { requirementsOf } from "../host/client";
import { COMPLETED, INITIAL_DATA } from "../host/dispatch";
import type { DraftChange } from "../host/draft";
import type { Outlook } from "../host/outlook";
import type { HandlerEnd, HandlerRun } from "../host/send";
import { FakeWindow, guarded, replaceDate, timersOf } from "./fake-window";
import type { VmPage } from "./vm-web";
import { completedOptions, forLibrary } from "./xdm";

/** What the library takes for a COM array. */
interface SafeArray {
  toArray(): unknown[];
}
type Reply = (answer: SafeArray, status: number) => void;
type EventHandler = (dispid: number, payload: SafeArray) => void;

const APP_OUTLOOK = 8;
const INVOKED_EVENT = 39;
const RECIPIENTS_EVENT = 47;
const ATTACHMENTS_EVENT = 50;
const DOCUMENT_OPENED = 2;
const SUCCEEDED = 0;

/** Positional parameters by call; calls that are not here carry one JSON object as their last parameter. */
const POSITIONS: Readonly<Record<number, readonly string[]>> = {
  4: ["customProperties"],
  15: ["recipientField"],
  17: ["subject"],
  20: ["attachmentIndex"],
  21: ["recipientField", "recipientArray"],
  22: ["recipientField", "recipientArray"],
  33: ["key", "type", "persistent", "message", "icon"],
  35: ["key", "type", "persistent", "message", "icon"],
  36: ["key"],
  37: ["coercionType"],
  38: ["data", "coercionType"],
  148: ["base64String", "name", "isInline"],
};

/** Classic Outlook's end: the object behind `window.external`. */
class Bridge {
  readonly #handlers = new Map<number, EventHandler>();
  readonly #stopWatching: () => void;
  #whenReady: () => void = () => undefined;
  #whenEnded: (end: HandlerEnd) => void = () => undefined;
  #isCompleted = false;
  #isClosed = false;
  readonly ready = new Promise<void>((resolve) => (this.#whenReady = resolve));
  readonly end = new Promise<HandlerEnd>((resolve) => (this.#whenEnded = resolve));

  constructor(
    private readonly outlook: Outlook,
    private readonly runtime: RuntimeKind,
  ) {
    this.#stopWatching = outlook.draft.watch((change) => this.#tellPage(change));
  }

  close(): void {
    this.#isClosed = true;
    this.#stopWatching();
  }

  fire(functionName: string): void {
    this.#event(INVOKED_EVENT, ["command-1", functionName, JSON.stringify({ source: { id: "send" } })]);
  }

  /** The members by the names that outlook-win32-16.02.js calls. */
  external(): object {
    const { language, client } = this.outlook;
    return {
      GetHostInfo: () => `Outlook|Win32|16.02|${language}|c||disableLogging|0`,
      GetLoggingAllowed: () => false,
      GetContext: () => ({
        GetAppType: () => APP_OUTLOOK,
        GetSolutionRef: () => "control-1",
        GetAppVersionMajor: () => 16,
        GetAppVersionMinor: () => 2,
        GetAppUILocale: () => language,
        GetAppDataLocale: () => language,
        GetDocUrl: () => "",
        GetAppCapabilities: () => 0,
        GetActivationMode: () => DOCUMENT_OPENED,
        GetControlIntegrationLevel: () => 1,
        GetSolutionToken: () => "",
        GetSupportedMatrix: () => requirementsOf(client),
        GetHostFullVersion: () => client.hostVersion,
        GetSettings: () => this.#settings(),
      }),
      Execute: (dispid: number, parameters: unknown[] | null, reply: Reply) => {
        void this.#execute(dispid, parameters ?? [], reply);
      },
      RegisterEvent: (dispid: number, _: unknown, handler: EventHandler, reply: (status: number) => void) => {
        this.#handlers.set(dispid, handler);
        reply(SUCCEEDED);
        if (dispid === INVOKED_EVENT) this.#whenReady();
      },
      UnregisterEvent: (dispid: number, _: unknown, reply: (status: number) => void) => {
        this.#handlers.delete(dispid);
        reply(SUCCEEDED);
      },
    };
  }

  /** Roaming settings are read and written without a call: all of them as one text. */
  #settings(): object {
    const { roamingSettings } = this.outlook;
    return {
      Read: (keys: string[], values: string[]) => {
        if (roamingSettings.size === 0) return;
        keys.push("SettingsKey");
        values.push(JSON.stringify(Object.fromEntries(roamingSettings)));
      },
      Write: (_: readonly string[], [json = "{}"]: readonly string[]) => {
        roamingSettings.clear();
        const saved = JSON.parse(json) as Readonly<Record<string, string>>;
        for (const [key, value] of Object.entries(saved)) roamingSettings.set(key, value);
      },
    };
  }

  async #execute(dispid: number, parameters: unknown[], reply: Reply): Promise<void> {
    if (dispid === COMPLETED) {
      this.#completed(parameters);
      reply(array([SUCCEEDED]), SUCCEEDED);
    } else if (dispid === INITIAL_DATA) {
      reply(array([JSON.stringify(this.outlook.initialData()), SUCCEEDED]), SUCCEEDED);
    } else if (!this.#isClosed) {
      const answered = await this.outlook.execute(dispid, named(dispid, parameters), this.runtime);
      guarded(() => reply(forWin32(dispid, answered), SUCCEEDED), this.#report);
    }
  }

  #completed([, status, json]: unknown[]): void {
    if (this.#isCompleted) this.outlook.violations.push("event.completed was called more than once");
    this.#isCompleted = true;
    const isDone = status === SUCCEEDED && typeof json === "string";
    this.#whenEnded(isDone ? { type: "completed", options: completedOptions(json) } : { type: "unavailable" });
  }

  #tellPage(change: DraftChange): void {
    const { draft, client } = this.outlook;
    if (change.type === "recipients") {
      const changed = { to: false, cc: false, bcc: false };
      for (const field of change.fields) changed[field] = true;
      this.#event(RECIPIENTS_EVENT, [JSON.stringify(changed)]);
    } else if (change.type === "attachments") {
      const details = attachmentDetails(change.attachment, draft, client);
      this.#event(ATTACHMENTS_EVENT, [JSON.stringify({ attachmentStatus: change.status, attachmentDetails: details })]);
    }
  }

  #event(dispid: number, payload: unknown[]): void {
    const handler = this.#handlers.get(dispid);
    if (handler !== undefined) queueMicrotask(() => guarded(() => handler(dispid, array(payload)), this.#report));
  }

  readonly #report = (error: unknown): void => {
    this.outlook.scriptErrors.push(error);
  };
}

function array(values: unknown[]): SafeArray {
  return { toArray: () => values };
}

function named(dispid: number, parameters: readonly unknown[]): Parameters {
  const positions = POSITIONS[dispid];
  if (positions === undefined) {
    const last = parameters.at(-1);
    return typeof last === "string" ? (JSON.parse(last) as Parameters) : {};
  }
  const given = Object.fromEntries(positions.map((name, index) => [name, parameters[index]]));
  const { recipientArray } = given;
  if (!Array.isArray(recipientArray)) return given;
  const entries = recipientArray as (readonly [address: string, name: string])[];
  return { ...given, recipientArray: entries.map(([address, name]) => ({ address, name })) };
}

function forWin32(dispid: number, answered: Answer): SafeArray {
  const code = answered.ok ? SUCCEEDED : answered.code;
  const body = answered.ok ? forLibrary(dispid, answered) : {};
  return array([JSON.stringify(body), code, JSON.stringify({ itemNumber: 1 })]);
}

function openWindow(outlook: Outlook, bridge: Bridge): FakeWindow {
  return new FakeWindow({
    clock: outlook.clock,
    report: (error) => outlook.scriptErrors.push(error),
    hash: "",
    origin: "https://addin.test",
    members: { external: bridge.external(), sessionStorage: undefined },
  });
}

/** Opens a page as the task pane's: classic Outlook shows it in a browser control, with the win32 file. */
export async function openClassicPane(outlook: Outlook): Promise<VmPage> {
  const bridge = new Bridge(outlook, "pane");
  const window = openWindow(outlook, bridge);
  window.loadOffice();
  const office = window.get("Office") as typeof Office;
  await outlook.clock.during(office.onReady());
  window.useClock();
  return { Office: office, close: () => bridge.close() };
}

/**
 * Starts the JavaScript-only runtime: the library in one context, the bundle in another that holds `Office`, `console` and
 * timers and nothing else. Stricter than the real one, where some other names may exist (nobody has listed them).
 */
export function startClassicHandler(outlook: Outlook, bundle: string): HandlerRun {
  const bridge = new Bridge(outlook, "handler");
  const window = openWindow(outlook, bridge);
  window.loadOffice();
  const office = window.get("Office") as typeof Office;
  const started = outlook.clock.during(Promise.all([bridge.ready, office.onReady()]));
  const { clock } = outlook;
  const report = (error: unknown): void => void outlook.scriptErrors.push(error);
  const bare = createContext({ Office: withoutReady(office), console, ...timersOf(() => clock, report) });
  replaceDate(bare, clock);
  guarded(() => new Script(bundle, { filename: "launchevent.js" }).runInContext(bare), report);
  void started.then(() => {
    window.useClock();
    bridge.fire(outlook.addIn.sendFunction);
  });
  // Its timers go on: classic lets a runtime run for a while after it completed (office-js#6656).
  return { end: bridge.end, kill: () => bridge.close() };
}

/** Classic Outlook runs no `Office.onReady` or `Office.initialize` code when it handles an event (office-js#5166). */
function withoutReady(office: typeof Office): typeof Office {
  return new Proxy(office, {
    get: (target, name) =>
      name === "onReady" ? () => new Promise(() => undefined) : (Reflect.get(target, name) as unknown),
    set: (target, name, value) => name === "initialize" || Reflect.set(target, name, value),
  });
}
