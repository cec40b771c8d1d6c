import { DelimitedScanner } from "./delimited-scanner";
import { toUtf8 } from "./to-utf8";
import { decodeUtf8 } from "./utf8";

/** How a delimiter divides the beginning of a text. */
export interface Division {
  readonly delimiter: string;
  /** Fields of each record that is not empty. */
  readonly fields: readonly number[];
  /** The number of fields most records have, and how many have it. */
  readonly usual: number;
  readonly most: number;
}

/** So many records have as many fields as most, in a table; prose has its commas anywhere. */
const CONSISTENT = 0.9;
const DELIMITERS = [",", "\t", ";", "|", "^", "~", "\u001F", "\u001E"];
const SAMPLE_RECORDS = 200;

/**
 * Finds the delimiter that divides most records into the same number of fields, the greater number where two do so equally well; the
 * comma where none divides them.
 *
 * @param sample the beginning of the text
 */
export function guessDelimiter(sample: string): Division {
  const bytes = toUtf8(sample);
  const comma = divide(bytes, ",");
  let best = comma;
  for (const delimiter of DELIMITERS) {
    const division = divide(bytes, delimiter);
    if (division.usual < 2) continue;
    const share = division.most / division.fields.length;
    const bestShare = best.usual < 2 ? 0 : best.most / best.fields.length;
    if (share > bestShare || (share === bestShare && division.usual > best.usual)) best = division;
  }
  return best;
}

/** Whether the records are divided alike, as those of a table. */
export function isConsistent({ fields, usual, most }: Division): boolean {
  // Two fields in two or three lines may be a greeting with its comma.
  const isEnough = usual >= 3 || (usual === 2 && fields.length >= 4);
  return fields.length >= 2 && isEnough && most >= CONSISTENT * fields.length;
}

function divide(bytes: Uint8Array, delimiter: string): Division {
  const fields = countFields(bytes, delimiter.charCodeAt(0));
  const counts = new Map<number, number>();
  for (const count of fields) counts.set(count, (counts.get(count) ?? 0) + 1);
  let usual = 0;
  let most = 0;
  counts.forEach((records, count) => {
    if (records > most) [usual, most] = [count, records];
  });
  return { delimiter, fields, usual, most };
}

function countFields(bytes: Uint8Array, delimiter: number): readonly number[] {
  const counts: number[] = [];
  const scanner = new DelimitedScanner(bytes, delimiter, decodeUtf8);
  let fields = 0;
  let length = 0;
  const record = {
    begin: () => (fields = length = 0),
    field(column: number, from: number, to: number) {
      fields = column + 1;
      length += to - from;
    },
    end: () => undefined,
  };
  for (let at = 0; at < bytes.length && counts.length < SAMPLE_RECORDS;) {
    at = scanner.scanRecord(at, record);
    // What the sample cuts off is not counted, but for a text of one line.
    const isWhole = at <= bytes.length || counts.length === 0;
    if (isWhole && fields + length > 1) counts.push(fields);
  }
  return counts;
}
