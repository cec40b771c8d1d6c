import { mostly } from "../define";
import type { Column } from "../recognizer";
import { FROM_ELEVEN, leaves } from "../values/check-digits";
import type { Check } from "../values/check-digits";
import type { Assignment } from "./assign-kinds";
import { isName } from "./assign-kinds";
import { SURE } from "./table-evidence";

const FEWEST = 3;
const MOSTLY = 0.9;

/** ISO 7064, MOD 11,10. */
function passesMod1110(text: string): boolean {
  let rest = 10;
  for (const digit of text.slice(0, -1)) rest = (((rest + Number(digit)) % 10 || 10) * 2) % 11;
  return (rest + Number(text.slice(-1))) % 10 === 1;
}

/** Numbers that firms have as well, and by one check digit: told beside the names of people, where one in ten would pass by chance. */
const NUMBERINGS: readonly { form: RegExp; check: Check }[] = [
  // Croatia, OIB
  { form: /^\d{11}$/, check: passesMod1110 },
  // Portugal, NIF
  { form: /^[1-3]\d{8}$/, check: leaves("98765432", 11, FROM_ELEVEN) },
  // Hungary, TAJ
  { form: /^\d{9}$/, check: leaves("37373737", 10, "0123456789") },
  // Brazil, CPF without its points
  {
    form: /^\d{11}$/,
    check: (text) =>
      leaves("a98765432", 11, FROM_ELEVEN)(text.slice(0, 10)) && leaves("ba98765432", 11, FROM_ELEVEN)(text),
  },
];

/** National numbers by their check digits, under no header beside the names of those who have them. */
export function settleStateNumbers(
  assignments: readonly Assignment[],
  columns: readonly Column[],
): readonly Assignment[] {
  if (!assignments.some(({ evidence }) => isName(evidence.kind))) return assignments;
  return assignments.concat(
    columns
      .filter((column) => !column.header && assignments.every((other) => other.column !== column))
      .filter(areStateNumbers)
      .map((column) => {
        const tested = column.values.length;
        return {
          column,
          evidence: { kind: "national-id", header: 0, matching: tested, tested, isConclusive: true },
          score: SURE,
        };
      }),
  );
}

function areStateNumbers({ values, filled }: Column): boolean {
  return (
    values.length >= Math.max(FEWEST, filled * MOSTLY) &&
    NUMBERINGS.some(({ form, check }) =>
      mostly(values, MOSTLY, (value) => form.test(String(value)) && check(String(value))),
    )
  );
}
