import type { AttachmentInspection, SheetInspection } from "../../inspection/inspection";
import type { Policy } from "../../policy/policy";
import type { PersonalKind } from "../../standards/kinds";
import type { Audience } from "./exposure";
import { mayLeave } from "./exposure";

/** A running number, when somebody joined, whether they agreed: what lists of addresses have beside them. */
const MOST_OTHERS = 2;

const OF_ADDRESSES: readonly PersonalKind[] = ["email", "full-name", "first-name", "last-name", "username"];

/**
 * Whether a file is judged as an address list: hardly more than e-mail addresses, perhaps with names, on its way out. One cause makes
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
  return sheets.filter(({ people }) => people !== null).every(isOfAddresses);
}

function isOfAddresses({ columns: found, columnsInUse }: SheetInspection): boolean {
  const columns = found.filter(({ isGuess }) => isGuess !== true);
  const addresses = columns.filter(({ kind }) => OF_ADDRESSES.includes(kind));
  return (
    addresses.some(({ kind }) => kind === "email") &&
    columns.every((column) => addresses.includes(column) || column.kind === "person-reference") &&
    columnsInUse - addresses.length <= (addresses.length > MOST_OTHERS ? MOST_OTHERS : 1)
  );
}
