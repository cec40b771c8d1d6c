import type { MessageSnapshot } from "../classifier/index";
import type { MoveToBcc } from "./edit";

/** Everybody to Bcc; the sender is put into To, so that the message names somebody and replies to all reach one person. */
export function planMoveToBcc({ from }: MessageSnapshot): readonly MoveToBcc[] {
  return [{ type: "move-to-bcc", keepInTo: from.status === "known" ? [from.value] : [] }];
}
