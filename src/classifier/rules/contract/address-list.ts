import type { AttachmentInspection } from "../../inspection/inspection";
import type { Policy } from "../../policy/policy";
import type { PersonalKind } from "../../standards/kinds";
import type { Audience } from "./exposure";
import { mayLeave } from "./exposure";

const OF_ADDRESSES: readonly PersonalKind[] = ["email", "full-name", "first-name", "last-name", "username"];

/**
 * Whether a file is judged as an address list: nothing but e-mail addresses, perhaps with names, on its way out. One cause makes
 * one finding, so such a file is not a table of personal columns as well.
 */
export function isAddressList(
  { peopleInSight, sheets }: AttachmentInspection,
  audience: Audience,
  policy: Policy,
): boolean {
  const { on, minPeople } = policy.rules["address-list"];
  if (!on || peopleInSight === null || peopleInSight < minPeople) return false;
  if (!mayLeave(audience)) return false;
  const lists = sheets.filter(({ people }) => people !== null);
  return lists.every(
    ({ columns, columnsInUse }) =>
      columns.length === columnsInUse &&
      columns.some(({ kind }) => kind === "email") &&
      columns.every(({ kind }) => OF_ADDRESSES.includes(kind)),
  );
}
