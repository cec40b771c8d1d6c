import type { SetRecipients } from "../fixes/index";
import { applyRecipients } from "./apply-recipients";
import type { ApplyResult } from "./apply-result";
import { among, eachField, everybodyIn, without } from "./recipient-fields";

/**
 * Puts the people of the edit into its fields, as far as they are still in the message or left it by what the edit takes back; whoever
 * is not in the edit stays where they are.
 */
export function applySetRecipients(edit: SetRecipients): Promise<ApplyResult> {
  const named = [...everybodyIn(edit), ...edit.added];
  return applyRecipients((before) => {
    const present = [...everybodyIn(before), ...edit.removed];
    return eachField((field) => [...among(edit[field], present), ...without(before[field], named)]);
  });
}
