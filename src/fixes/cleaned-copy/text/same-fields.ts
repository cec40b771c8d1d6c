import type { OpenText } from "../../../classifier/index";
import { DelimitedScanner, decodeUtf8, readText } from "../../../classifier/index";

/** A tenth of a second or so. */
const BYTES_PER_STEP = 4_000_000;

/**
 * Whether a copy, read again, has the same fields where they stay and none but the word where they go. Pauses now and then, and says how
 * many bytes of the original are done.
 */
export function* hasSameFields(
  { text, dialect }: OpenText,
  bytes: Uint8Array,
  columns: ReadonlySet<number>,
  word: string,
): Generator<number, boolean, void> {
  const copy = text.decode === decodeUtf8 ? readText(bytes) : { ...text, bytes };
  if (copy?.decode !== text.decode) return false;
  const delimiter = dialect.delimiter.charCodeAt(0);
  const before = new Records(text, delimiter, dialect.start, columns);
  // A copy of what was recoded has a mark before all else.
  const after = new Records(copy, delimiter, dialect.start + (text.isRecoded ? copy.start : 0), columns);
  let pauseAt = BYTES_PER_STEP;
  while (before.isMore && after.isMore) {
    before.read();
    after.read();
    if (!isSame(before, after) || !after.removed.every((field) => field === word)) return false;
    if (before.at < pauseAt) continue;
    pauseAt = before.at + BYTES_PER_STEP;
    yield before.at;
  }
  // At the very end may be lines that lost their only field.
  for (const rest of [before, after]) {
    while (rest.isMore) {
      rest.read();
      if (rest.kept.length > 0) return false;
    }
  }
  return true;
}

/** The records of a text, one at a time. */
class Records {
  /** Beginnings and ends of the fields that stay, in turn. */
  kept: number[] = [];
  /** What the others say. */
  removed: string[] = [];
  private readonly scanner: DelimitedScanner;

  constructor(
    readonly text: OpenText["text"],
    delimiter: number,
    public at: number,
    private readonly columns: ReadonlySet<number>,
  ) {
    this.scanner = new DelimitedScanner(text.bytes, delimiter, text.decode);
  }

  get isMore(): boolean {
    return this.at < this.text.bytes.length;
  }

  read(): void {
    this.kept.length = this.removed.length = 0;
    this.at = this.scanner.scanRecord(this.at, this);
  }

  begin(): void {
    // Where it lies is known.
  }

  field(column: number, from: number, to: number): void {
    if (!this.columns.has(column)) this.kept.push(from, to);
    else if (to > from) this.removed.push(this.scanner.text(from, to));
  }

  end(): void {
    // Its fields are taken by whoever asked for them.
  }
}

function isSame(before: Records, after: Records): boolean {
  const [one, other] = [before.text.bytes, after.text.bytes];
  if (before.kept.length !== after.kept.length) return false;
  for (let i = 0; i < before.kept.length; i += 2) {
    const from = before.kept[i] as number;
    const shift = (after.kept[i] as number) - from;
    const to = before.kept[i + 1] as number;
    if ((after.kept[i + 1] as number) - shift !== to) return false;
    for (let at = from; at < to; at++) if (one[at] !== other[at + shift]) return false;
  }
  return true;
}
