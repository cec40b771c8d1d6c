import { callOffice } from "./call";

/**
 * Calls `onChange` when recipients or attachments change and when the alert's button is pressed while the pane is open, where the client
 * says so. Files are missed when several are added at once (office-js#4944), so this is a hint and never replaces gathering.
 *
 * @returns what stops it
 */
export function watchMessage(onChange: () => void): () => void {
  let isStopped = false;
  const notify = (): void => {
    if (!isStopped) onChange();
  };
  const events = WATCHED.map((name) => (Office.EventType as Partial<Record<string, unknown>>)[name]).filter(isText);
  for (const event of events) void callOffice("addHandlerAsync", [event, notify]);
  return () => {
    isStopped = true;
    for (const event of events) void callOffice("removeHandlerAsync", [event]);
  };
}

/** The last one is of Mailbox 1.15: older clients lack it, and load the pane anew instead. */
const WATCHED = ["RecipientsChanged", "AttachmentsChanged", "InitializationContextChanged"];

function isText(value: unknown): value is string {
  return typeof value === "string";
}
