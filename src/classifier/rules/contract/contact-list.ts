import type { Policy } from "../../policy/policy";
import type { Sensitivity } from "../../recognizers/text/sensitive-text";
import type { ListedPeople } from "../../recognizers/text/people-in-text";
import { isContactSheet } from "./exposure";

/**
 * A short list in the text that says no more than who somebody is and how to reach them. With e-mail addresses it is as long as an
 * address list in a file may be: a list is not less of one for being pasted.
 */
export function isContactList(list: ListedPeople, policy: Policy, sensitivity: Sensitivity): boolean {
  const { minContacts } = policy.rules["personal-list-in-body"];
  const { minPeople } = policy.rules["address-list"];
  const most = list.kinds.indexOf("email") !== -1 ? Math.min(minContacts, minPeople) : minContacts;
  return !list.hasFigures && isContactSheet(list.people, list.kinds, most, sensitivity, false);
}
