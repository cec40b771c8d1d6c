import type { Rule } from "./contract/rule";
import { personalColumns } from "./personal-columns";
import { unreadableAttachment } from "./unreadable-attachment";
import { visibleRecipients } from "./visible-recipients";

/** All rules, in alphabetical order; the order of findings comes from their verdicts, not from here. */
export const RULES: readonly Rule[] = [personalColumns, unreadableAttachment, visibleRecipients];
