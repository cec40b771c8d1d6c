import type { AttachmentInspection } from "../inspection/inspection";
import type { ColumnReference, Exposure, Readers } from "../report/report";
import type { PersonalKind } from "../standards/kinds";
import { CONTACT_KINDS, GRAVE_KINDS, KINDS_WORST_FIRST } from "../standards/sensitivity";
import { countReaders, distinctReaders, ownDomains } from "./contract/readers";
import { defineRule } from "./contract/rule";

/** UNICEF Agora 2019: 8,253 people's details in one sheet, mailed to 20,000 inboxes. One recipient is enough. */
export const personalColumns = defineRule({
  id: "personal-columns",
  summary: "A spreadsheet with columns about people",
  needs: ["from", "to", "cc", "bcc", "attachments"],

  isApplicable: ({ attachments }) => attachments.some(({ sheets }) => sheets.length > 0),

  *check({ from, to, cc, bcc, attachments }, policy) {
    const { minPeople, minContacts } = policy.rules["personal-columns"];
    const recipients = [...to.entries, ...cc.entries, ...bcc.entries];
    const domains = ownDomains(from.address, policy.ownDomains);
    const readers = countReaders(distinctReaders(recipients, from.address, domains));

    for (const attachment of attachments) {
      const { people } = attachment;
      if (people === null || people < minPeople) continue;
      const columns = columnsOf(attachment);
      const kinds = KINDS_WORST_FIRST.filter((kind) => columns.some((column) => column.kind === kind));
      const isMinor = people < minContacts && kinds.every((kind) => CONTACT_KINDS.includes(kind));
      yield {
        type: "finding",
        attachment: attachment.name,
        exposure: exposureOf(kinds, readers, isMinor),
        data: { people, kinds, columns, readers, isMinor },
        fixes: ["remove-attachment"],
      };
    }
  },
});

function columnsOf({ sheets }: AttachmentInspection): readonly ColumnReference[] {
  const columns: ColumnReference[] = [];
  for (const sheet of sheets) {
    for (const column of sheet.columns) columns.push({ ...column, sheet: sheet.index, within: sheet.within });
  }
  return columns;
}

/** A draft without recipients may go anywhere: it is judged as if it left. */
function exposureOf(kinds: readonly PersonalKind[], readers: Readers, isMinor: boolean): Exposure {
  if (isMinor) return "minor";
  if (kinds.some((kind) => GRAVE_KINDS.includes(kind))) return "grave";
  return readers.outside > 0 || readers.inside === 0 ? "outside" : "inside";
}
