/** Shorter values are everywhere by chance. */
const SHORTEST = 4;
/** A number is as many digits as anything else that is counted; only a long one tells who is meant. */
const SHORTEST_NUMBER = 6;

const BEGINNINGS = 1 << 16;

/** What was removed, to be looked for in what is not a kept cell: a value found there as whole words is a trace. */
export class RemovedValues {
  private readonly values = new Set<string>();
  /** Marks by the hash of their first four characters, so that most places of a text are passed at once. */
  private readonly beginnings = new Uint8Array(BEGINNINGS);

  add(value: string): void {
    if (value.length < SHORTEST) return;
    const text = value.trim().toLowerCase();
    if (text.length < SHORTEST || (text.length < SHORTEST_NUMBER && isNumber(text))) return;
    this.values.add(text);
    this.beginnings[hashAt(text, 0)] = 1;
  }

  isIn(words: string): boolean {
    const text = words.toLowerCase();
    for (let at = 0; at + SHORTEST <= text.length; at++) {
      if (this.beginnings[hashAt(text, at)] === 0 || isInsideWord(text, at)) continue;
      for (let end = at + SHORTEST; end <= text.length; end++) {
        if (!isInsideWord(text, end) && this.values.has(text.slice(at, end))) return true;
      }
    }
    return false;
  }
}

function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + SHORTEST; i++) hash = (hash * 31 + text.charCodeAt(i)) & (BEGINNINGS - 1);
  return hash;
}

function isNumber(text: string): boolean {
  return /^-?[\d.]+(?:e[-+]?\d+)?$/.test(text);
}

/** Whether letters or digits stand on both sides; scripts without spaces between words have no such place. */
function isInsideWord(text: string, at: number): boolean {
  return /[a-z\d]/.test(text.charAt(at - 1)) && /[a-z\d]/.test(text.charAt(at));
}
