import { fc } from "@fast-check/vitest";
import type { Doubt, Finding, PersonalKind } from "../../src/classifier/index";
import { wordsFor } from "../../src/locales/index";
import { fileDoubt, messageDoubt, personalColumns, visibleRecipients } from "../support/report";

const EN = wordsFor("en");

const KINDS = Object.keys(EN.kinds) as PersonalKind[];
export const REASONS_OF_DOUBT = Object.keys(EN.doubts) as Doubt["reason"][];

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
