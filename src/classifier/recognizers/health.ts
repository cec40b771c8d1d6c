import { defineRecognizer, mostly } from "./define";
import type { Value } from "./define";
import { headerTokens } from "./header/header-text";
import type { Column } from "./recognizer";
import { saysElse } from "./values/closed-set";
import { isListed } from "./values/word-lists";

/** ICD-10: a letter, two digits and what they are parted into. Racks and seats have codes like those without a point. */
const ICD = /^[A-TV-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?[+*!]?$/;

const BLOOD_GROUP =
  /^(?:[ABO0]|AB|I{1,3}|IV)[ (]{0,2}(?:Rh)?[ (]{0,2}(?:[+\-–−]|pos|neg|positive|negative)\.?[ )]{0,2}$/i;
/** Marks are written A+ and B- too; nobody is marked O or AB. */
const NO_MARK = /^(?:O|0|AB)/i;

const FEWEST = 2;
const MOSTLY = 0.9;
const ILL = 0.5;
const LONGEST_REMARK = 80;

function areBloodGroups(values: readonly Value[]): boolean {
  const isGroup = (value: Value): boolean => typeof value === "string" && BLOOD_GROUP.test(value);
  return mostly(values, MOSTLY, isGroup) && values.some((value) => NO_MARK.test(String(value)));
}

function areDiagnosisCodes(values: readonly Value[]): boolean {
  const parted = values.filter((value) => String(value).indexOf(".") !== -1).length;
  return mostly(values, MOSTLY, (value) => typeof value === "string" && ICD.test(value)) && parted * 2 >= values.length;
}

/** Short remarks, half of which name an illness. */
function areIllnesses(values: readonly Value[]): boolean {
  return mostly(
    values,
    ILL,
    (value) =>
      typeof value === "string" &&
      value.length <= LONGEST_REMARK &&
      headerTokens(value).some((token) => isListed("illness", token)),
  );
}

function areOfHealth(column: Column): boolean {
  const { values } = column;
  return (
    values.length >= FEWEST &&
    !saysElse(column) &&
    (areBloodGroups(values) || areDiagnosisCodes(values) || areIllnesses(values))
  );
}

/** Health in any form: diagnoses, disability, doses, scores. A special category (GDPR Art. 9); the values may be anything. */
export const recognizeHealth = defineRecognizer({ id: "health", proves: areOfHealth });
