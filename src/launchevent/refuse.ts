import type { Verdict } from "../classifier/index";
import { PANE_COMMAND_ID, supportsMailbox } from "../office/index";
import type { CompletionOptions } from "./complete-once";
import { markDown } from "./mark-down";

/**
 * Stops the message with an alert whose button opens the pane. The manifest says SoftBlock; only `ask` is relaxed to offer "Send Anyway".
 *
 * @param message plain text; without it classic Outlook ignores the button (office-js#5233)
 * @param button at most 20 characters
 */
export function refuse(verdict: Exclude<Verdict, "send">, message: string, button: string): CompletionOptions {
  return {
    allowEvent: false,
    errorMessage: message,
    ...(supportsMailbox("1.15") ? { errorMessageMarkdown: markDown(message) } : {}),
    cancelLabel: button,
    commandId: PANE_COMMAND_ID,
    // Text, because classic Windows takes nothing else before 2402. The time tells two alerts apart: an open pane hears of the second one
    // only if it differs, and classic kept an older context (office-js#3517).
    contextData: JSON.stringify({ verdict, at: Date.now() }),
    // The literal of Office.MailboxEnums.SendModeOverride.PromptUser, which older libraries lack.
    ...(verdict === "ask" ? { sendModeOverride: "promptUser" } : {}),
  };
}
