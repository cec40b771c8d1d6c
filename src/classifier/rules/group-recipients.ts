import { audienceAmong, exposureOf } from "./contract/exposure";
import { personalDataOf } from "./contract/personal-data";
import { allReaders } from "./contract/readers";
import { defineRule } from "./contract/rule";

/** UNICEF Agora 2019: one entry in To, 20,000 inboxes. Four universities wrote to all students with all students' marks. */
export const groupRecipients = defineRule({
  id: "group-recipients",
  needs: ["from", "to", "cc", "bcc", "attachments", "listInText", "sensitivity"],

  isApplicable: ({ to, cc, bcc }) => to.entries.length + cc.entries.length + bcc.entries.length > 0,

  *check(message, policy) {
    const data = personalDataOf(message, policy);
    if (data === null) return;
    const groups = allReaders(message, policy).filter(({ isGroup }) => isGroup);
    if (groups.length === 0) return;
    const members = groups.reduce<number | null>(
      (sum, { people }) => (sum === null || people === null ? null : sum + people),
      0,
    );
    const audience = audienceAmong(groups, message, policy);
    yield {
      type: "finding",
      exposure: exposureOf(data.kinds, false, audience, data.isSensitive),
      data: { people: data.people, groups: groups.length, members },
      // Neither a contact group without an address nor what a client leaves out of a list could be put back by an undo.
      fixes: !audience.isPartlySeen && groups.every(({ mailbox }) => mailbox !== "") ? ["remove-recipients"] : [],
    };
  },
});
