import type { Policy } from "../classifier/index";
import { SEND_FUNCTION, WRITING_FUNCTION } from "../office/index";
import { checkOnSend } from "./check-on-send";
import { checkWhileWriting } from "./check-while-writing";

/** Compiled in when the build is made (webpack.config.ts): the handler has no network to fetch a policy with. */
declare const SECOND_LOOK_POLICY: Policy;
/** `SECOND_LOOK_POLICY.earlyInvitation`, so that a handler that does not invite is built without what does. */
declare const SECOND_LOOK_INVITES: boolean;

// At the top level, because classic Windows runs no Office.onReady callback for an event handler.
Office.actions.associate(SEND_FUNCTION, (event: Office.MailboxEvent) => {
  void checkOnSend(event, SECOND_LOOK_POLICY, Date.now);
});

if (SECOND_LOOK_INVITES) {
  Office.actions.associate(WRITING_FUNCTION, (event: Office.MailboxEvent) => {
    void checkWhileWriting(event, SECOND_LOOK_POLICY, Date.now);
  });
}

// The browser library dispatches no event before somebody asked for readiness; the JavaScript-only runtime may not offer it.
if (typeof Office.onReady === "function") void Office.onReady();
