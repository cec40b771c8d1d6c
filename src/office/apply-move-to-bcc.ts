import type { MoveToBcc } from "../fixes/index";
import { applyRecipients } from "./apply-recipients";
import type { ApplyResult } from "./apply-result";
import { without, withoutDuplicates } from "./recipient-fields";

/** Moves everybody from To and Cc to Bcc, but for those who stay visible in To. */
export function applyMoveToBcc({ keepInTo }: MoveToBcc): Promise<ApplyResult> {
  return applyRecipients(({ to, cc, bcc }) => ({
    to: keepInTo,
    cc: [],
    bcc: [...bcc, ...without(withoutDuplicates([...to, ...cc]), [...keepInTo, ...bcc])],
  }));
}
