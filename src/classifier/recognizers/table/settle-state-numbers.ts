import { mostly } from "../define";
import type { Column } from "../recognizer";
import type { Assignment } from "./assign-kinds";
import { isName } from "./assign-kinds";
import { SURE } from "./table-evidence";

const FEWEST = 3;
const MOSTLY = 0.9;

function weighted(text: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(text[at]), 0);
}

/** ISO 7064, MOD 11,10. */
function passesMod1110(text: string): boolean {
  let rest = 10;
  for (const digit of text.slice(0, -1)) rest = (((rest + Number(digit)) % 10 || 10) * 2) % 11;
  return (rest + Number(text.slice(-1))) % 10 === 1;
}

/** Numbers that firms have too, or of one check digit: told beside the names of people, where one in ten would pass by chance. */
const NUMBERINGS: readonly { form: RegExp; check: (text: string) => boolean }[] = [
  // Croatia, OIB
  { form: /^\d{11}$/, check: passesMod1110 },
  // Netherlands, BSN
  { form: /^\d{9}$/, check: (text) => weighted(text, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 },
  // Portugal, NIF
  {
    form: /^[1-3]\d{8}$/,
    check: (text) => ((11 - (weighted(text, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === Number(text[8]),
  },
  // Hungary, TAJ
  { form: /^\d{9}$/, check: (text) => weighted(text, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === Number(text[8]) },
  // Greece, ΑΦΜ
  {
    form: /^\d{9}$/,
    check: (text) => (weighted(text, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === Number(text[8]),
  },
  // Brazil, CPF without its points
  {
    form: /^\d{11}$/,
    check: (text) =>
      ((weighted(text, [10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10 === Number(text[9]) &&
      ((weighted(text, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10 === Number(text[10]),
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
