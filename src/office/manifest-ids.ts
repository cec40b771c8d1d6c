/** Names that must be the same in manifest.xml and in the code; test/structure compares them. */

/** `id` of the ribbon button "Check this email", which the alert's button opens too (`commandId`). Letters only, as in Microsoft's samples. */
export const PANE_COMMAND_ID = "SecondLookCheckButton";

/** `FunctionName` of the OnMessageSend launch event. */
export const SEND_FUNCTION = "checkOnSend";

/** `FunctionName` of the events that fire while a message is written; in the manifest only where the policy wants them. */
export const WRITING_FUNCTION = "checkWhileWriting";

/** `bt:Image` of the bar that invites to the pane. */
export const INVITATION_ICON_ID = "Icon.16";

/** Second channel of the acknowledgement: an opaque digest, because recipients can read headers. */
export const ACKNOWLEDGEMENT_HEADER = "x-second-look";

/** Lists that the sender confirmed, in the settings of the mailbox. */
export const CONFIRMED_LISTS_KEY = "second-look.lists";

/** First channel of the acknowledgement, in the item's session data. */
export const ACKNOWLEDGEMENT_KEY = "second-look.acknowledgement";
