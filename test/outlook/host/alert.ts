import type { Client } from "./client";

export type SendMode = "promptUser" | "softBlock" | "block";

/** What the manifest says about the add-in, as far as sending goes. */
export interface AddIn {
  /** Title of the dialog. */
  readonly name: string;
  /** `FunctionName` of the OnMessageSend launch event. */
  readonly sendFunction: string;
  readonly sendMode: SendMode;
  /** Ids of the controls that `commandId` may name. */
  readonly commandIds: readonly string[];
}

/** What the handler hands to `event.completed`, as it arrives: nothing about it is certain. */
export type CompletedOptions = Readonly<Record<string, unknown>>;

export interface DialogButton {
  readonly does: "take-action" | "send-anyway" | "dont-send";
  readonly label: string;
}

export interface Dialog {
  readonly kind: "alert" | "taking-longer" | "timed-out" | "unavailable" | "no-recipients";
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly DialogButton[];
  /** What "take-action" opens; null when nothing is to be opened. */
  readonly command: { readonly id: string; readonly contextData: string } | null;
}

const MOST_ALERT_CHARACTERS = 500;
const MOST_LABEL_CHARACTERS = 20;

export const DONT_SEND: DialogButton = { does: "dont-send", label: "Don't Send" };
export const SEND_ANYWAY: DialogButton = { does: "send-anyway", label: "Send Anyway" };

/**
 * The Smart Alerts dialog for a handler that did not allow the send.
 *
 * @param report told in words about every limit or rule of Outlook that the options break; Outlook itself stays silent and
 *   cuts, ignores, or shows its default
 */
export function alertFor(
  options: CompletedOptions,
  addIn: AddIn,
  client: Client,
  report: (broken: string) => void,
): Dialog {
  const errorMessage = textOf(options, "errorMessage", MOST_ALERT_CHARACTERS, report);
  if (errorMessage === "") report("errorMessage is missing: Outlook shows its default sentence");
  const label = textOf(options, "cancelLabel", MOST_LABEL_CHARACTERS, report);
  const command = commandOf(options, addIn, report);
  const isRelaxed = relaxes(options, report);
  // Classic ignores label and command without errorMessage (office-js#5233).
  const isIgnored = client.library === "win32" && errorMessage === "";
  const action: DialogButton | null =
    options["commandId"] === undefined || isIgnored ? null : { does: "take-action", label: label || "Take Action" };
  const sendAnyway = isRelaxed || addIn.sendMode === "promptUser" ? [SEND_ANYWAY] : [];
  return {
    kind: "alert",
    title: addIn.name,
    text: errorMessage || `${addIn.name} is preventing this email from being sent.`,
    buttons: buttonsFor(action, label, sendAnyway, client),
    command: isIgnored ? null : command,
  };
}

function buttonsFor(
  action: DialogButton | null,
  label: string,
  sendAnyway: readonly DialogButton[],
  client: Client,
): readonly DialogButton[] {
  if (client.actionButton === "separate") return [...(action === null ? [] : [action]), ...sendAnyway, DONT_SEND];
  const stays: DialogButton = { does: "dont-send", label: label || DONT_SEND.label };
  return [...sendAnyway, action === null ? stays : { ...action, label: stays.label }];
}

function textOf(options: CompletedOptions, key: string, most: number, report: (broken: string) => void): string {
  const value = options[key];
  if (value === undefined) return "";
  if (typeof value !== "string") {
    report(`${key} is not text`);
    return "";
  }
  if (value.length > most) report(`${key} has ${value.length} characters, Outlook shows ${most}`);
  return value.slice(0, most);
}

function commandOf(options: CompletedOptions, addIn: AddIn, report: (broken: string) => void): Dialog["command"] {
  const { commandId, contextData } = options;
  if (commandId === undefined) {
    if (contextData !== undefined) report("contextData is ignored without commandId");
    return null;
  }
  if (typeof commandId !== "string" || !addIn.commandIds.includes(commandId)) {
    report("commandId names no control of the manifest: the button just cancels");
    return null;
  }
  if (contextData !== undefined && typeof contextData !== "string") {
    report("contextData is not text, which classic Outlook takes only since 2402");
  }
  const handed = typeof contextData === "string" ? contextData : JSON.stringify(contextData ?? "");
  return { id: commandId, contextData: contextData === undefined ? "" : handed };
}

function relaxes(options: CompletedOptions, report: (broken: string) => void): boolean {
  const override = options["sendModeOverride"];
  if (override !== undefined && override !== "promptUser") report("sendModeOverride can only be promptUser");
  return override === "promptUser";
}
