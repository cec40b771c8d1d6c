import type { AttachmentInspection, CacheInspection, PersonalColumn, SheetInspection } from "../inspection/inspection";
import { isEmbedded, weighedKinds } from "../inspection/inspection";
import type { FixId, HiddenPart, HidingMechanism } from "../report/report";
import type { PersonalKind } from "../standards/kinds";
import { canBeCopied } from "./contract/file-fixes";
import { audienceOf, exposureOf, isContactSheet, worstFirst } from "./contract/exposure";
import { defineRule } from "./contract/rule";
import { referTo, sheetsInSight } from "./contract/sheets-in-sight";

interface FoundPart extends HiddenPart {
  readonly kinds: readonly PersonalKind[];
}

/** Norfolk and Suffolk 2021, Islington 2012, Cambridge 2020: what a pivot table counted was still in the file. */
export const hiddenData = defineRule({
  id: "hidden-data",
  needs: ["from", "to", "cc", "bcc", "attachments", "sensitivity"],

  isApplicable: ({ attachments }) => attachments.some(({ sheets, stores }) => sheets.length > 0 || stores.hasDataModel),

  *check(message, policy) {
    const { minPeople, minContacts } = policy.rules["hidden-data"];
    const audience = audienceOf(message, policy);

    for (const attachment of message.attachments) {
      const { sheets, caches, stores } = attachment;
      if (stores.hasDataModel) {
        const fixes: readonly FixId[] = canBeCopied(attachment) ? ["visible-values-only"] : [];
        yield { type: "doubt", attachment, reason: "data-model", fixes: [...fixes, "remove-attachment"] };
      }
      const found = hiddenParts(attachment).filter(({ people }) => people >= minPeople);
      if (found.length === 0) continue;
      const people = Math.max(...found.map((part) => part.people));
      const kinds = worstFirst(found.reduce<PersonalKind[]>((all, part) => [...all, ...part.kinds], []));
      const inSight = sheetsInSight(attachment);
      const isMinor = isContactSheet(people, kinds, minContacts, message.sensitivity, attachment.isSensitive);
      yield {
        type: "finding",
        attachment,
        exposure: exposureOf(kinds, isMinor, audience, attachment.isSensitive),
        data: {
          people,
          kinds,
          parts: found.map(({ mechanism, sheet, within, columns, rows, people: inPart }) => ({
            mechanism,
            sheet,
            within,
            columns,
            rows,
            people: inPart,
          })),
          columns: referTo(sheets, ({ hidden }) => hidden).concat(
            referTo(
              sheets.filter((sheet) => !inSight.includes(sheet)),
              ({ hidden }) => !hidden,
            ),
          ),
          rowsSeen: inSight.reduce((sum, { rows, hiddenRows }) => sum + rows - hiddenRows, 0),
          rowsHeld: [...sheets, ...caches.filter(isTable)].reduce((sum, { rows }) => sum + rows, 0),
          readers: audience.readers,
        },
        fixes: canBeCopied(attachment)
          ? ["drop-hidden", "visible-values-only", "remove-attachment"]
          : ["remove-attachment"],
      };
    }
  },
});

function hiddenParts(attachment: AttachmentInspection): readonly FoundPart[] {
  const parts: FoundPart[] = [];
  for (const sheet of attachment.sheets) {
    const mechanism = mechanismOf(sheet, attachment);
    if (mechanism === null) parts.push(...partsOfVisible(sheet));
    else parts.push(partOf(mechanism, placeOf(sheet), sheet, weighedKinds(sheet.columns)));
  }
  const known = weighedKinds(referTo(sheetsInSight(attachment), ({ hidden }) => !hidden));
  for (const cache of attachment.caches) {
    if (isNews(cache, attachment.peopleInSight ?? 0, known))
      parts.push(partOf(cache.store, BEHIND_THE_SHEETS, cache, cache.kinds));
  }
  return parts;
}

function mechanismOf(sheet: SheetInspection, { format }: AttachmentInspection): HidingMechanism | null {
  if (isEmbedded(sheet, format)) return "embedded-file";
  if (sheet.visibility === "visible") return null;
  return sheet.visibility === "hidden" ? "hidden-sheet" : "very-hidden-sheet";
}

/** Rows and columns that are hidden on a sheet which is seen. */
function partsOfVisible(sheet: SheetInspection): readonly FoundPart[] {
  const { people, rows, hiddenRows, columns } = sheet;
  const isUnseen = ({ index }: PersonalColumn): boolean => sheet.unseenColumns.includes(index);
  const hidden = columns.filter(({ hidden: isHidden, isGuess }) => isHidden && isGuess !== true);
  const place = placeOf(sheet);
  const parts: FoundPart[] = [];
  const add = (mechanism: HidingMechanism, found: readonly PersonalColumn[]): void => {
    const inColumns = { ...place, columns: found.map(({ index }) => index) };
    if (found.length > 0) parts.push(partOf(mechanism, inColumns, sheet, weighedKinds(found)));
  };
  add(
    "hidden-columns",
    hidden.filter((column) => !isUnseen(column)),
  );
  add("unseen-text", hidden.filter(isUnseen));
  if (people !== null && hiddenRows > 0) {
    // Who stands in the hidden rows is not told apart; there are no more of them than rows.
    const inRows = { rows: hiddenRows, people: Math.min(people, rows, hiddenRows) };
    parts.push(partOf("hidden-rows", place, inRows, weighedKinds(columns)));
  }
  return parts;
}

type Place = Pick<HiddenPart, "sheet" | "within" | "columns">;

const BEHIND_THE_SHEETS: Place = { sheet: null, within: [], columns: [] };

function placeOf({ index, within }: SheetInspection): Place {
  return { sheet: index, within, columns: [] };
}

function partOf(
  mechanism: HidingMechanism,
  place: Place,
  { rows, people }: Pick<SheetInspection, "rows" | "people">,
  kinds: readonly PersonalKind[],
): FoundPart {
  return { mechanism, ...place, rows, people: people ?? 0, kinds };
}

/** Remarks have no rows. */
function isTable({ store }: CacheInspection): boolean {
  return store !== "comments" && store !== "properties";
}

/** A pivot table of a sheet that is seen, whole and with all its columns, keeps nothing that the sheet does not show. */
function isNews({ people, kinds }: CacheInspection, inSight: number, known: readonly PersonalKind[]): boolean {
  return people !== null && (people > inSight || kinds.some((kind) => !known.includes(kind)));
}
