import type { MessageEdit } from "../fixes/index";
import type { OfficeFailure } from "./failure";

/**
 * How the applying of edits ended. `undo` takes back what was done, to be applied in its order; it is empty where nothing was
 * done or nothing can be taken back. `isUnchanged` is said only after the message was read again: nothing of the edits is in it, and what
 * the sender did to it meanwhile stays.
 */
export type ApplyResult =
  | { readonly ok: true; readonly undo: readonly MessageEdit[] }
  | {
      readonly ok: false;
      readonly failure: OfficeFailure;
      readonly isUnchanged: boolean;
      readonly undo: readonly MessageEdit[];
    };

/** The edit was not begun, so the message is as it was. */
export function notBegun(failure: OfficeFailure): ApplyResult {
  return { ok: false, failure, isUnchanged: true, undo: [] };
}
