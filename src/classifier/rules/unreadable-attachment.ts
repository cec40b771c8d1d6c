import { defineRule } from "./contract/rule";

/** Unknown is never clean: a password did not stop readers in the incidents, and a broken file may open elsewhere. */
export const unreadableAttachment = defineRule({
  id: "unreadable-attachment",
  needs: ["attachments"],

  isApplicable: ({ attachments }) => attachments.length > 0,

  *check({ attachments }) {
    for (const attachment of attachments) {
      for (const reason of attachment.doubts) {
        yield { type: "doubt", attachment, reason, fixes: ["remove-attachment"] };
      }
    }
  },
});
