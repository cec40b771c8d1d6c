import { callOffice } from "./call";

/** The `contextData` of the alert whose button opened the pane; null when it was opened from the ribbon. */
export async function readPaneContext(): Promise<string | null> {
  const result = await callOffice("getInitializationContextAsync", []);
  return result.ok && typeof result.value === "string" && result.value !== "" ? result.value : null;
}
