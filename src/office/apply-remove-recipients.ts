import type { RemoveRecipients } from "../fixes/index";
import { applyRecipients } from "./apply-recipients";
import type { ApplyResult } from "./apply-result";
import { eachField, without } from "./recipient-fields";

/** Takes these people out of all three fields; whoever else is there stays. */
export function applyRemoveRecipients({ recipients }: RemoveRecipients): Promise<ApplyResult> {
  return applyRecipients((before) => eachField((field) => without(before[field], recipients)));
}
