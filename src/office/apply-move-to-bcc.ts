import type { MoveToBcc } from "../fixes/index";
import { applyRecipients } from "./apply-recipients";
import type { ApplyResult } from "./apply-result";
import { among, without, withoutDuplicates } from "./recipient-fields";

/** Moves people from To and Cc to Bcc, but for those who stay; where nobody does, the sender is put into To. */
export function applyMoveToBcc({ staying, keepInTo }: MoveToBcc): Promise<ApplyResult> {
  return applyRecipients((before) => {
    const cc = among(before.cc, staying);
    const stayingInTo = among(before.to, staying);
    const to = stayingInTo.length + cc.length > 0 ? stayingInTo : keepInTo;
    const moved = withoutDuplicates([...before.to, ...before.cc]);
    return { to, cc, bcc: [...before.bcc, ...without(moved, [...to, ...cc, ...before.bcc])] };
  });
}
