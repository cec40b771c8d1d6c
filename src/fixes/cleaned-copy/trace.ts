import { hiddenWords } from "./hidden-words";
import { TextHash, TextHashes } from "./text-hashes";

/** Shorter values are everywhere by chance. */
const SHORTEST = 4;
/** A number is as many digits as anything else that is counted; only a long one tells who is meant. */
const SHORTEST_NUMBER = 6;

const BEGINNINGS = 1 << 16;

const SPACE = 0x20;
const AMPERSAND = 0x26;
const DOT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const LT = 0x3c;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const UNDERSCORE = 0x5f;
const LOWER_A = 0x61;
const LOWER_Z = 0x7a;
const CASE = 0x20;
const ASCII_END = 0x80;

/** What was removed, to be looked for in what is not a kept cell: a value found there as whole words is a trace. */
export class RemovedValues {
  private readonly values = new TextHashes();
  /** Marks by the hash of their first four characters, so that most places of a text are passed at once. */
  private readonly beginnings = new Uint8Array(BEGINNINGS);
  private longest = 0;
  private readonly hash = new TextHash();

  add(value: string): void {
    if (value.length < SHORTEST) return;
    const text = value.trim().toLowerCase();
    if (text.length < SHORTEST || (text.length < SHORTEST_NUMBER && isNumber(text))) return;
    this.hash.start();
    let beginning = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      this.hash.take(code);
      if (i < SHORTEST) beginning = extend(beginning, code);
    }
    this.note(beginning, text.length);
  }

  /**
   * The same for what lies in XML, without making a text of it.
   *
   * @returns false where it is no plain text of ASCII: then it has to be decoded and added as a text
   */
  addPlain(bytes: Uint8Array, start: number, end: number): boolean {
    let from = start;
    let to = end;
    while (from < to && bytes[from] === SPACE) from++;
    while (from < to && bytes[to - 1] === SPACE) to--;
    const { hash } = this;
    hash.start();
    let beginning = 0;
    let isOfDigits = true;
    for (let at = from; at < to; at++) {
      const code = plainCode(bytes[at] as number);
      if (code < 0) return false;
      isOfDigits = isOfDigits && (code === DOT || (code >= ZERO && code <= NINE));
      hash.take(code);
      if (at - from < SHORTEST) beginning = extend(beginning, code);
    }
    const length = to - from;
    if (length < SHORTEST) return true;
    if (length < SHORTEST_NUMBER) return isOfDigits;
    this.note(beginning, length);
    return true;
  }

  /** Also where it is written in another way. */
  isIn(words: string): boolean {
    return this.isSaid(words) || hiddenWords(words).some((each) => this.isSaid(each));
  }

  private isSaid(words: string): boolean {
    const text = words.toLowerCase();
    for (let at = 0; at + SHORTEST <= text.length; at++) {
      if (this.beginnings[beginningAt(text, at)] === 0 || isInsideWord(text, at)) continue;
      if (this.beginsAt(text, at)) return true;
    }
    return false;
  }

  private note(beginning: number, length: number): void {
    this.values.add(this.hash);
    this.beginnings[beginning] = 1;
    this.longest = Math.max(this.longest, length);
  }

  private beginsAt(text: string, at: number): boolean {
    const { hash, values } = this;
    const last = Math.min(text.length, at + this.longest);
    hash.start();
    for (let end = at + 1; end <= last; end++) {
      hash.take(text.charCodeAt(end - 1));
      if (end - at >= SHORTEST && !isInsideWord(text, end) && values.has(hash)) return true;
    }
    return false;
  }
}

/** In lower case; -1 for a byte that stands for something else, or may. */
function plainCode(byte: number): number {
  if (byte >= UPPER_A && byte <= UPPER_Z) return byte | CASE;
  const isPlain = byte >= SPACE && byte < ASCII_END && byte !== AMPERSAND && byte !== LT && byte !== UNDERSCORE;
  return isPlain ? byte : -1;
}

function extend(beginning: number, code: number): number {
  return (beginning * 31 + code) & (BEGINNINGS - 1);
}

function beginningAt(text: string, at: number): number {
  let beginning = 0;
  for (let i = at; i < at + SHORTEST; i++) beginning = extend(beginning, text.charCodeAt(i));
  return beginning;
}

function isNumber(text: string): boolean {
  return /^-?[\d.]+(?:e[-+]?\d+)?$/.test(text);
}

/** Whether letters or digits stand on both sides; scripts without spaces between words have no such place. */
function isInsideWord(text: string, at: number): boolean {
  return isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at));
}

function isWordCode(code: number): boolean {
  return (code >= LOWER_A && code <= LOWER_Z) || (code >= ZERO && code <= NINE);
}
