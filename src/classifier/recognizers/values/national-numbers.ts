import type { Value } from "../define";
import { NUMBERINGS } from "./numberings";
import type { Numbering } from "./numberings";

const LONGEST = 24;
/** Looked at before all are, from the whole range of them: which come first is chance. */
const FIRST_LOOK = 8;
const PROOF = 0.6;
/** One in ten or eleven numbers passes a check by chance: bare digits must do so more often. */
const PROOF_OF_DIGITS = 0.8;
const FEWEST_DIGITS = 4;

/** Whether values are numbers that one state gave its people. */
export function areNationalNumbers(values: readonly Value[], areBesideNames = false): boolean {
  if (values.length < 2) return false;
  const all = values.map(written).sort();
  const step = Math.ceil(all.length / FIRST_LOOK);
  const first = all.filter((_, at) => at % step === 0);
  const likely = NUMBERINGS.filter(
    (numbering) => (areBesideNames || numbering.isShared !== true) && isMostly(first, numbering),
  );
  return likely.some((numbering) => isMostly(all, numbering));
}

function isMostly(texts: readonly string[], { form, check, isBare }: Numbering): boolean {
  if (isBare === true && texts.length < FEWEST_DIGITS) return false;
  const passing = texts.filter(
    (text) => form.test(text) && (check === undefined || check(text.replace(SEPARATORS, ""))),
  );
  return passing.length >= texts.length * (isBare === true ? PROOF_OF_DIGITS : PROOF);
}

const SEPARATORS = /[^\dA-Z]/g;

function written(value: Value): string {
  const text = typeof value === "boolean" ? "" : String(value);
  return text.length > LONGEST ? "" : text.trim().toUpperCase();
}
