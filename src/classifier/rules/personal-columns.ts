import { weighedKinds } from "../inspection/inspection";
import { isAddressList } from "./contract/address-list";
import { audienceOf, exposureOf, isContactSheet, worstFirst } from "./contract/exposure";
import { fixesInSight } from "./contract/file-fixes";
import { defineRule } from "./contract/rule";
import { referTo, sheetsInSight } from "./contract/sheets-in-sight";

/** UNICEF Agora 2019: 8,253 people's details in one sheet, mailed to 20,000 inboxes. One recipient is enough. */
export const personalColumns = defineRule({
  id: "personal-columns",
  needs: ["from", "to", "cc", "bcc", "attachments", "sensitivity"],

  isApplicable: ({ attachments }) => attachments.some(({ sheets }) => sheets.length > 0),

  *check(message, policy) {
    const { minPeople, minContacts } = policy.rules["personal-columns"];
    const audience = audienceOf(message, policy);

    for (const attachment of message.attachments) {
      const { peopleInSight: people } = attachment;
      if (people === null || people < minPeople || isAddressList(attachment, audience, policy)) continue;
      const sheets = sheetsInSight(attachment);
      const columns = referTo(sheets, ({ hidden }) => !hidden);
      const kinds = worstFirst(weighedKinds(columns));
      const isSensitive = sheets.some((sheet) => sheet.isSensitive);
      const isMinor = isContactSheet(people, kinds, minContacts, message.sensitivity, isSensitive);
      const [first] = sheets;
      const exposure = exposureOf(kinds, isMinor, audience, isSensitive);
      yield {
        type: "finding",
        attachment,
        exposure,
        data: {
          people,
          kinds,
          columns,
          readers: audience.readers,
          isMinor,
          isSensitive,
          isOnLaterSheets: columns.every(({ sheet, within }) => sheet !== first?.index || within !== first.within),
        },
        fixes: fixesInSight(attachment, audience, exposure),
      };
    }
  },
});
