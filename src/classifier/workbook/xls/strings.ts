import { uint16, uint32 } from "../container/bytes";
import { utf16 } from "../container/binary-numbers";
import { ReadingStop } from "../reading-stop";
import { decodeAscii } from "../text/utf8";

const IS_WIDE = 1;
const HAS_EXTENSION = 4;
const HAS_RUNS = 8;

/** Characters of one byte are the lower half of Unicode; the upper half of the others comes second. */
function characters(bytes: Uint8Array, at: number, count: number, isWide: boolean): string {
  return isWide ? utf16(bytes, at, count) : decodeAscii(bytes, at, at + count);
}

/** A text after its length: one byte of options, then the characters (MS-XLS 2.5.240, 2.5.294). */
export function plainString(bytes: Uint8Array, at: number, count: number): string {
  return characters(bytes, at + 1, count, ((bytes[at] ?? 0) & IS_WIDE) !== 0);
}

/**
 * Texts that run over several records. Where one is cut, the next record begins with new options: the rest may have another width
 * (MS-XLS 2.5.293).
 */
export class StringPieces {
  private piece = 0;
  private at = 0;

  constructor(private readonly pieces: readonly Uint8Array[]) {}

  /** A text with its length of two bytes before it, as cells have it, or of a length that is known. */
  text(count = this.uint16()): string {
    return this.characters(count);
  }

  /** A text with format runs and phonetic data, as the shared table has it. */
  richText(): string {
    const count = this.uint16();
    const options = this.bytes()[this.at] ?? 0;
    const hasRuns = (options & HAS_RUNS) !== 0;
    const hasExtension = (options & HAS_EXTENSION) !== 0;
    const width = (hasRuns ? 2 : 0) + (hasExtension ? 4 : 0);
    const runs = hasRuns ? uint16(this.bytes(), this.at + 1) : 0;
    const extension = hasExtension ? uint32(this.bytes(), this.at + 1 + (hasRuns ? 2 : 0)) : 0;
    const text = this.characters(count, width);
    this.skip(4 * runs + extension);
    return text;
  }

  uint16(): number {
    const value = uint16(this.bytes(), this.at);
    this.at += 2;
    return value;
  }

  skip(count: number): void {
    this.at += count;
    for (let piece = this.pieces[this.piece]; piece !== undefined && this.at > piece.length;) {
      this.at -= piece.length;
      piece = this.pieces[++this.piece];
    }
  }

  /** The piece at hand, which is the next one where this one is used up. */
  private bytes(): Uint8Array {
    if (this.at >= (this.pieces[this.piece]?.length ?? 0)) {
      this.at = 0;
      this.piece++;
    }
    const piece = this.pieces[this.piece];
    if (piece === undefined) throw new ReadingStop("damaged");
    return piece;
  }

  /** @param width of what stands between options and characters */
  private characters(count: number, width = 0): string {
    let text = "";
    let left = count;
    let before = width;
    // An empty text has options too.
    do {
      const piece = this.bytes();
      const isWide = ((piece[this.at] ?? 0) & IS_WIDE) !== 0;
      const start = this.at + 1 + before;
      const size = isWide ? 2 : 1;
      const fits = Math.min(left, Math.max(0, Math.floor((piece.length - start) / size)));
      text += characters(piece, start, fits, isWide);
      this.at = start + fits * size;
      left -= fits;
      before = 0;
    } while (left > 0);
    return text;
  }
}
