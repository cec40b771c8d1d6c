import type { Policy } from "../../src/classifier/index";
import { BALANCED } from "../../src/classifier/index";
import { copyWordsOf } from "../../src/locales/index";
import type { FixRequest, ReviewState } from "../../src/review/index";
import type { Conduct } from "../../src/taskpane/conduct";
import { conductReview } from "../../src/taskpane/conduct";
import type { OpenDraft } from "../outlook/index";
import { provenFor } from "../support/proven";
import { reach } from "../support/reach";
import { ENGLISH } from "../support/words";

/** The sender opens the pane, and confirms the message as it is. */
export function confirmInPane(outlook: OpenDraft): Promise<ReviewState> {
  return outlook.inPane(() => confirmMessage());
}

/** The same in a pane that is open. */
export async function confirmMessage(policy: Policy = BALANCED): Promise<ReviewState> {
  const conduct = await openAtFindings(policy);
  conduct.dispatch({ type: "confirm-requested" });
  conduct.dispatch({ type: "reason-given", reason: "may-see", proven: provenFor(conduct.state()) });
  return reach(conduct, ({ name }) => name !== "confirming");
}

/** The sender opens the pane, and takes the offered fix. */
export function fixInPane(outlook: OpenDraft, fix: FixRequest): Promise<ReviewState> {
  return outlook.inPane(async () => {
    const conduct = await openAtFindings();
    conduct.dispatch({ type: "fix-requested", fix });
    return reach(conduct, ({ name }) => name === "fixed" || name === "refused");
  });
}

async function openAtFindings(policy: Policy = BALANCED): Promise<Conduct> {
  const conduct = conductReview(policy, copyWordsOf(ENGLISH));
  await reach(conduct, ({ name }) => name !== "reading");
  return conduct;
}
