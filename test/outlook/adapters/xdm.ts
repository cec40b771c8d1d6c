import type { Answer } from "../host/answer";
import { attachmentDetails } from "../host/attachments";
import type { Parameters, RuntimeKind } from "../host/behaviour";
import type { CompletedOptions } from "../host/alert";
import { COMPLETED, CUSTOM_PROPERTIES } from "../host/dispatch";
import type { DraftChange } from "../host/draft";
import type { Outlook } from "../host/outlook";
import type { HandlerEnd } from "../host/send";

/** The library's cross-window messages: `Microsoft.Office.Common` in outlook-web-16.01.js. */
interface Request {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

const REQUEST = 0;
const RESPONSE = 1;
const INVOKE = 0;
const REGISTER = 1;
const ANSWER = 0;
const EVENT = 1;
const INVOKED_EVENT = "appCommandInvoked";
const SUCCEEDED = 0;

/** Of `OSF.AgaveHostAction`. */
const TAB_EXIT = 13;
const TAB_EXIT_SHIFT = 14;

interface Page {
  readonly conversationId: string;
  readonly controlId: string;
  readonly runtime: RuntimeKind;
  /** Hands a message to the page. */
  post(message: string): void;
  /** Tab was pressed at the page's last place to stop, or backwards at its first: the focus is the window's again. */
  leave?(isBackward: boolean): void;
}

/** Outlook's end of the conversation with one page of the add-in. */
export class XdmHost {
  readonly #registrations = new Map<string, number>();
  readonly #stopWatching: () => void;
  #whenReady: () => void = () => undefined;
  #whenEnded: (end: HandlerEnd) => void = () => undefined;
  #isCompleted = false;
  #isClosed = false;

  /** Resolves when the library has registered for launch events, its last step before `onReady`. */
  readonly ready = new Promise<void>((resolve) => (this.#whenReady = resolve));
  /** Resolves when the handler completes, or proves to be missing. */
  readonly end = new Promise<HandlerEnd>((resolve) => (this.#whenEnded = resolve));

  constructor(
    private readonly outlook: Outlook,
    private readonly page: Page,
    private readonly origin: string,
  ) {
    this.#stopWatching = outlook.draft.watch((change) => this.#tellPage(change));
  }

  /** The page is gone: it is told nothing more, and what it still says counts for nothing. */
  close(): void {
    this.#isClosed = true;
    this.#stopWatching();
  }

  /** Starts a launch event's function. Only after `ready`. */
  fire(functionName: string): void {
    this.#event(INVOKED_EVENT, { 0: "command-1", 1: functionName, 2: JSON.stringify({ source: { id: "send" } }) });
  }

  receive(message: string): void {
    const request = JSON.parse(message) as Request;
    if (request._messageType !== REQUEST || request._conversationId !== this.page.conversationId) return;
    if (this.#isClosed && request._actionName !== "executeMethod") return;
    if (request._actionType !== INVOKE) {
      if (request._actionType === REGISTER) this.#registrations.set(request._actionName, request._correlationId);
      else this.#registrations.delete(request._actionName);
      this.#respond(request, { Error: 0 });
      if (request._actionName === INVOKED_EVENT) this.#whenReady();
      return;
    }
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.#respond(request, this.outlook.appContext(this.page.controlId));
        break;
      case "GetInitialData":
        this.#respond(request, this.outlook.initialData());
        break;
      case "ExecuteMethod":
        void this.#execute(request);
        break;
      case "executeMethod":
        this.#completed(request._data);
        this.#respond(request, { Version: 1, Error: 0 });
        break;
      case "ContextActivationManager_notifyHost":
        this.#noticed(request._data);
        break;
      default:
        // Other notices, which need no answer.
        break;
    }
  }

  #noticed(data: unknown): void {
    const { 1: action } = data as { readonly 1?: number };
    if (action === TAB_EXIT || action === TAB_EXIT_SHIFT) this.page.leave?.(action === TAB_EXIT_SHIFT);
  }

  async #execute(request: Request): Promise<void> {
    const { ApiParams, MethodData } = request._data as {
      readonly ApiParams?: Parameters;
      readonly MethodData: { readonly DispatchId: number };
    };
    const dispid = MethodData.DispatchId;
    const answered = await this.outlook.execute(dispid, ApiParams ?? {}, this.page.runtime);
    this.#respond(request, forLibrary(dispid, answered));
  }

  #completed(data: unknown): void {
    const {
      1: status,
      2: json,
      DdaMethod,
    } = data as {
      readonly 1: number;
      readonly 2: string;
      readonly DdaMethod?: { readonly DispatchId: number };
    };
    if (DdaMethod?.DispatchId !== COMPLETED) return;
    if (this.#isCompleted) this.outlook.violations.push("event.completed was called more than once");
    this.#isCompleted = true;
    this.#whenEnded(
      status === SUCCEEDED ? { type: "completed", options: completedOptions(json) } : { type: "unavailable" },
    );
  }

  #tellPage(change: DraftChange): void {
    const { draft, client } = this.outlook;
    if (change.type === "recipients") {
      const changed = { to: false, cc: false, bcc: false };
      for (const field of change.fields) changed[field] = true;
      this.#event("olkRecipientsChanged", [JSON.stringify(changed)]);
    } else if (change.type === "attachments") {
      const attachmentStatus = change.status;
      const details = attachmentDetails(change.attachment, draft, client);
      this.#event("olkAttachmentsChanged", [JSON.stringify({ attachmentStatus, attachmentDetails: details })]);
    }
  }

  #event(name: string, data: unknown): void {
    const correlation = this.#registrations.get(name);
    if (correlation !== undefined) this.#post(name, correlation, data, EVENT);
  }

  #respond(request: Request, data: unknown): void {
    this.#post(request._actionName, request._correlationId, data, ANSWER);
  }

  #post(name: string, correlation: number, data: unknown, type: number): void {
    this.page.post(
      JSON.stringify({
        _messageType: RESPONSE,
        _actionName: name,
        _conversationId: this.page.conversationId,
        _correlationId: correlation,
        _origin: this.origin,
        _data: data,
        _errorCode: 0,
        _responseType: type,
        _serializerVersion: 1,
      }),
    );
  }
}

/** An answer in the shape that `standardInvokeHostMethod` of both libraries unwraps. */
export function forLibrary(dispid: number, answered: Answer): object {
  if (!answered.ok) return { error: true, errorCode: answered.code, wasSuccessful: false };
  if (dispid === CUSTOM_PROPERTIES) return { wasSuccessful: true, customProperties: JSON.stringify(answered.data) };
  return { error: false, data: answered.data };
}

/** The options of `event.completed`, out of the JSON that carries the whole event object. */
export function completedOptions(json: string): CompletedOptions {
  const { completedContext } = JSON.parse(json) as { readonly completedContext?: CompletedOptions };
  return completedContext ?? {};
}

/** The fragment by which a page's library finds host and channel; `_xdm_Info` takes everything after it, so it is last. */
export function xdmFragment(page: Pick<Page, "conversationId" | "controlId">, hostOrigin: string): string {
  return `#&_serializer_version=1&_xdm_Info=${page.conversationId}|${page.controlId}|${hostOrigin}`;
}

/** `host$platform$version$locale$correlation$isDialog$disableLogging$flags`: without logging no telemetry file is loaded. */
export function webHostInfo(language: string): string {
  return `Outlook$Web$16.01$${language}$00000000-0000-4000-8000-000000000000$$disableLogging$0`;
}
