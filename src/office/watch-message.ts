import { callOffice } from "./call";

/**
 * Calls `onChange` when recipients or attachments change, where the client says so. Files are missed when several are added at once
 * (office-js#4944), so this is a hint and never replaces gathering.
 *
 * @returns what stops it
 */
export function watchMessage(onChange: () => void): () => void {
  let isStopped = false;
  const notify = (): void => {
    if (!isStopped) onChange();
  };
  const events = [Office.EventType.RecipientsChanged, Office.EventType.AttachmentsChanged].map(String);
  for (const event of events) void callOffice("addHandlerAsync", [event, notify]);
  return () => {
    isStopped = true;
    for (const event of events) void callOffice("removeHandlerAsync", [event]);
  };
}
