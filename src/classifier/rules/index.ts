import { addressList } from "./address-list";
import type { Rule } from "./contract/rule";
import { groupRecipients } from "./group-recipients";
import { hiddenData } from "./hidden-data";
import { personalColumns } from "./personal-columns";
import { personalListInBody } from "./personal-list-in-body";
import { recipientDomain } from "./recipient-domain";
import { unreadableAttachment } from "./unreadable-attachment";
import { visibleRecipients } from "./visible-recipients";

/** All rules, in alphabetical order; the order of findings comes from what they found, not from here. */
export const RULES: readonly Rule[] = [
  addressList,
  groupRecipients,
  hiddenData,
  personalColumns,
  personalListInBody,
  recipientDomain,
  unreadableAttachment,
  visibleRecipients,
];
