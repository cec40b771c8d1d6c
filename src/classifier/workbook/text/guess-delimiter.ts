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
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;

/**
 * Finds the delimiter that divides most records into the same number of fields, the greater number where two do so equally well; the
 * comma where none divides them.
 *
 * @param sample the beginning of the text
 */
export function guessDelimiter(sample: string): Division {
  const comma = divide(sample, ",");
  let best = comma;
  for (const delimiter of DELIMITERS) {
    const division = divide(sample, delimiter);
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

function divide(sample: string, delimiter: string): Division {
  const fields = countFields(sample, delimiter.charCodeAt(0));
  const counts = new Map<number, number>();
  for (const count of fields) counts.set(count, (counts.get(count) ?? 0) + 1);
  let usual = 0;
  let most = 0;
  counts.forEach((records, count) => {
    if (records > most) [usual, most] = [count, records];
  });
  return { delimiter, fields, usual, most };
}

/** Delimiters and line breaks in double quotes are text, where the quote opens a field. */
function countFields(sample: string, delimiter: number): readonly number[] {
  const counts: number[] = [];
  let fields = 1;
  let start = 0;
  let fieldStart = 0;
  for (let i = 0; i < sample.length && counts.length < SAMPLE_RECORDS; i++) {
    const code = sample.charCodeAt(i);
    if (code === QUOTE && i === fieldStart) {
      i = closingQuote(sample, i);
    } else if (code === delimiter) {
      fields++;
      fieldStart = i + 1;
    } else if (code === LINE_FEED || code === RETURN) {
      if (i > start) counts.push(fields);
      fields = 1;
      start = fieldStart = i + 1;
    }
  }
  // What the sample cuts off is not counted, but for a text of one line.
  if (counts.length === 0 && sample.length > 0) counts.push(fields);
  return counts;
}

/** Position of the quote that closes the one at `open`, or `open` where none does: then it is a character like any other. */
function closingQuote(sample: string, open: number): number {
  let close = sample.indexOf('"', open + 1);
  while (close >= 0 && sample.charCodeAt(close + 1) === QUOTE) close = sample.indexOf('"', close + 2);
  return close < 0 ? open : close;
}
