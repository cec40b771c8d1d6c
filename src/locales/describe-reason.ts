import type { Reason } from "../review/index";
import type { Words } from "./words";

/** A reason as the sender chose or wrote it. */
export function describeReason(reason: Reason, { pane }: Words): string {
  return typeof reason === "string" ? pane.confirming.reasons[reason] : reason.text;
}
