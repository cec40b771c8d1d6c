import { attachmentBehaviours } from "./attachments";
import type { Behaviour, Behaviours } from "./behaviour";
import { itemBehaviours } from "./item";
import { notificationBehaviours } from "./notifications";
import { recipientBehaviours } from "./recipients";
import { storeBehaviours } from "./stores";

/**
 * The one table: the number by which the library names a call -> what Outlook does. The numbers are those of
 * @microsoft/office-js 1.1.110 (outlook-web-16.01.js and outlook-win32-16.02.js use the same).
 */
const DISPATCH: Behaviours = {
  ...recipientBehaviours,
  ...attachmentBehaviours,
  ...itemBehaviours,
  ...storeBehaviours,
  ...notificationBehaviours,
};

export function behaviourOf(dispid: number): Behaviour | null {
  return DISPATCH[dispid] ?? null;
}

/** Not calls of the item, but part of the protocol of both libraries. */
export const INITIAL_DATA = 1;
export const CUSTOM_PROPERTIES = 3;
export const COMPLETED = 94;
