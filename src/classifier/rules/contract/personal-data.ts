import type { Policy } from "../../policy/policy";
import { weighedKinds } from "../../inspection/inspection";
import type { PersonalKind } from "../../standards/kinds";
import { isContactList } from "./contact-list";
import { isContactSheet } from "./exposure";
import type { MessageParts } from "./rule";

/** What the files and the text hold together. */
export interface PersonalData {
  /** People in the largest file or list. */
  readonly people: number;
  readonly kinds: readonly PersonalKind[];
  /** What stands beside some of them makes it private to be among them. */
  readonly isSensitive: boolean;
}

/** The personal data of a message, hidden parts too, short contact sheets aside; null where there is none. */
export function personalDataOf(
  { attachments, listInText, sensitivity }: Pick<MessageParts, "attachments" | "listInText" | "sensitivity">,
  policy: Policy,
): PersonalData | null {
  const { "personal-columns": inFiles, "personal-list-in-body": inText } = policy.rules;
  let people = 0;
  const kinds: PersonalKind[] = [];
  let isSensitive = false;
  for (const attachment of attachments) {
    const found: PersonalKind[] = [];
    for (const { columns } of attachment.sheets) found.push(...weighedKinds(columns));
    for (const cache of attachment.caches) found.push(...cache.kinds);
    const held = attachment.people ?? 0;
    const isMinor = isContactSheet(held, found, inFiles.minContacts, sensitivity, attachment.isSensitive);
    if (held < inFiles.minPeople || isMinor) continue;
    people = Math.max(people, held);
    kinds.push(...found);
    isSensitive ||= attachment.isSensitive;
  }
  if (listInText !== null && listInText.people >= inText.minPeople && !isContactList(listInText, policy, sensitivity)) {
    people = Math.max(people, listInText.people);
    kinds.push(...listInText.kinds);
  }
  return people === 0 ? null : { people, kinds, isSensitive };
}
