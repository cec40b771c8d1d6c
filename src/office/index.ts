// The only door of the Office layer, and the only layer that asks Outlook about a message.
export { readAcknowledgement, withdrawAcknowledgement, writeAcknowledgement } from "./acknowledgement";
export { applyEdits } from "./apply-edits";
export { readDisplayLanguage, supportsMailbox } from "./client";
export { forgetList, forgetLists, rememberList, today } from "./confirmed-lists";
export { decodeText } from "./decode-text";
export { gatherMessage } from "./gather-message";
export { hideInvitation, showInvitation } from "./invitation";
export { PANE_COMMAND_ID, SEND_FUNCTION, WRITING_FUNCTION } from "./manifest-ids";
export { GATHERING_RESERVE_MS, HANDLER_MS, READING_RESERVE_MS, WRITING_MS } from "./time-limits";
export { startTimer } from "./timer";
export { watchMessage } from "./watch-message";
