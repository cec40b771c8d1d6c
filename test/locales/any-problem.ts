import { ENGLISH as EN } from "../support/words";
import { fc } from "@fast-check/vitest";
import type { Doubt, Finding, PersonalKind } from "../../src/classifier/index";
import {
  addressList,
  fileDoubt,
  groupRecipients,
  hiddenData,
  messageDoubt,
  personalColumns,
  personalListInBody,
  recipientDomain,
  visibleRecipients,
} from "../support/report";

const KINDS = ["first-name", "last-name", ...Object.keys(EN.message.kinds)] as PersonalKind[];
export const REASONS_OF_DOUBT = Object.keys(EN.pane.doubts) as Doubt["reason"][];

const MECHANISMS = [
  "hidden-sheet",
  "very-hidden-sheet",
  "hidden-rows",
  "hidden-columns",
  "pivot-cache",
  "external-link",
  "comments",
  "properties",
  "embedded-file",
] as const;
const count = fc.integer({ min: 2, max: Number.MAX_SAFE_INTEGER });
const anyVerdict = fc.constantFrom("send", "ask", "review", "block");

/** Names as people give them: long, in any script, with dots and spaces. */
const anyFile = fc
  .tuple(fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }), fc.constantFrom(".xlsx", ".csv", ""))
  .map(([stem, extension]) => `f${stem.replace(/[\p{C}\s]/gu, "-")}${extension}`);

const anyReaders = fc
  .tuple(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), fc.nat(20))
  .map(([inside, outside, freeMail, groups]) => ({
    inside,
    outside,
    freeMail: Math.min(freeMail, outside),
    groups: Math.min(groups, inside + outside),
  }));

export const anyFinding: fc.Arbitrary<Finding> = fc.oneof(
  fc
    .tuple(anyFile, count, fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1 }), anyReaders, anyVerdict)
    .map(([file, people, kinds, readers, verdict]) => personalColumns(file, { people, kinds, readers }, { verdict })),
  fc
    .tuple(count, fc.nat(1e6), fc.boolean(), anyVerdict)
    .map(([people, outside, isAtLeast, verdict]) =>
      visibleRecipients({ people, outside: Math.min(outside, people), freeMail: 0, isAtLeast }, { verdict }),
    ),
  fc
    .tuple(
      anyFile,
      count,
      fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1 }),
      anyReaders,
      fc.uniqueArray(fc.constantFrom(...MECHANISMS), { minLength: 1 }),
    )
    .map(([file, people, kinds, readers, mechanisms]) =>
      hiddenData(file, {
        people,
        kinds,
        readers,
        parts: mechanisms.map((mechanism) => ({ mechanism, sheet: 1, within: [], columns: [2], rows: people, people })),
        rowsHeld: people,
      }),
    ),
  fc.tuple(anyFile, count).map(([file, people]) => addressList(file, people)),
  fc
    .tuple(count, fc.integer({ min: 1, max: 20 }), fc.option(count))
    .map(([people, groups, members]) => groupRecipients({ people, groups, members })),
  fc
    .tuple(count, fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1 }), anyReaders)
    .map(([people, kinds, readers]) => personalListInBody({ people, kinds, readers })),
  fc
    .tuple(fc.nat(500), fc.integer({ min: 1, max: 500 }), fc.boolean(), fc.option(count))
    .map(([lookAlikes, freeMail, isOwnAddress, exposed]) =>
      recipientDomain({ people: lookAlikes + freeMail, lookAlikes, freeMail, isOwnAddress, exposed }),
    ),
);

export const anyDoubt: fc.Arbitrary<Doubt> = fc.oneof(
  fc
    .tuple(anyFile, fc.constantFrom(...REASONS_OF_DOUBT), anyVerdict)
    .map(([file, reason, verdict]) => fileDoubt(file, reason, verdict)),
  fc
    .tuple(
      fc.constantFrom("visible-recipients" as const, "personal-columns" as const),
      fc.constantFrom(...REASONS_OF_DOUBT),
      anyVerdict,
    )
    .map(([rule, reason, verdict]) => messageDoubt(rule, reason, verdict)),
);
