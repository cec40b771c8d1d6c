import { callOffice } from "./call";
import { supportsMailbox } from "./client";
import { INVITATION_ICON_ID, PANE_COMMAND_ID } from "./manifest-ids";

/** At most 32 letters; there is one bar of ours, and a new text takes the place of the old one. */
const KEY = "second-look.invitation";

/**
 * Shows a bar above the message that is being written, with a button that opens the pane where the client has such bars (Mailbox 1.10).
 *
 * @param text at most 150 characters
 * @param button at most 30
 */
export async function showInvitation(text: string, button: string): Promise<void> {
  const bar = { message: text, icon: INVITATION_ICON_ID };
  if (supportsMailbox("1.10")) {
    // The context is text, as for the alert: classic Windows took nothing else.
    const action = {
      actionType: "showTaskPane",
      actionText: button,
      commandId: PANE_COMMAND_ID,
      contextData: "{}",
    } as const;
    const shown = await callOffice("notificationMessages.replaceAsync", [
      KEY,
      { ...bar, type: "insightMessage", actions: [action] },
    ]);
    if (shown.ok) return;
  }
  await callOffice("notificationMessages.replaceAsync", [
    KEY,
    { ...bar, type: "informationalMessage", persistent: false },
  ]);
}

/** Takes the bar away, if it is there. */
export async function hideInvitation(): Promise<void> {
  await callOffice("notificationMessages.removeAsync", [KEY]);
}
