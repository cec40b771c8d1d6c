import type { SetRecipients } from "../fixes/index";
import { applyRecipients } from "./apply-recipients";
import type { ApplyResult } from "./apply-result";
import { eachField, everybodyIn, without } from "./recipient-fields";

/** Puts the people of the edit into its fields; whoever is not in it stays where they are. */
export function applySetRecipients(edit: SetRecipients): Promise<ApplyResult> {
  const named = [...everybodyIn(edit), ...edit.added];
  return applyRecipients((before) => eachField((field) => [...edit[field], ...without(before[field], named)]));
}
