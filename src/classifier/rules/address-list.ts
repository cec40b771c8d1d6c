import { isAddressList } from "./contract/address-list";
import { audienceOf, exposureOf, fixesForReaders } from "./contract/exposure";
import { defineRule } from "./contract/rule";

/** Customer.io 2022: clients' address lists handed to somebody outside. */
export const addressList = defineRule({
  id: "address-list",
  needs: ["from", "to", "cc", "bcc", "attachments"],

  isApplicable: ({ attachments }) => attachments.some(({ sheets }) => sheets.length > 0),

  *check(message, policy) {
    const audience = audienceOf(message, policy);
    for (const attachment of message.attachments) {
      if (!isAddressList(attachment, audience, policy)) continue;
      const exposure = exposureOf([], false, audience, attachment.isSensitive);
      yield {
        type: "finding",
        attachment,
        exposure,
        data: { people: attachment.peopleInSight ?? 0, readers: audience.readers },
        fixes: ["remove-attachment", ...fixesForReaders(audience, exposure)],
      };
    }
  },
});
