import type { RuleId } from "../src/classifier/index";

/** One line each, for the list of rules in `docs/rules`. What runs at Send has no use for them. */
export const RULE_SUMMARIES: Readonly<Record<RuleId, string>> = {
  "address-list": "A file of nothing but addresses that leaves the organisation",
  "group-recipients": "Personal data goes to a group, whose members an add-in cannot see",
  "hidden-data": "People in parts of a file that are not seen when it is opened",
  "personal-columns": "A spreadsheet with columns about people",
  "personal-list-in-body": "A list of people in the text of the message",
  "recipient-domain": "A recipient's domain is nearly a known one, or personal data goes to a private address",
  "unreadable-attachment": "A file that could hold personal data could not be read, or not to its end",
  "visible-recipients": "Too many people would see each other in To and Cc",
};
