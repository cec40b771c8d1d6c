/** Shorter values are everywhere by chance. */
const SHORTEST = 4;
/** A number is as many digits as anything else that is counted; only a long one tells who is meant. */
const SHORTEST_NUMBER = 6;

/** What was removed, to be looked for in what is not a kept cell: a value found there as whole words is a trace. */
export class RemovedValues {
  /** By their first four characters, in lower case. */
  private readonly byBeginning = new Map<string, Set<string>>();

  add(value: string): void {
    const text = value.trim().toLowerCase();
    if (text.length < SHORTEST || (isNumber(text) && text.length < SHORTEST_NUMBER)) return;
    const beginning = text.slice(0, SHORTEST);
    const known = this.byBeginning.get(beginning);
    if (known === undefined) this.byBeginning.set(beginning, new Set([text]));
    else known.add(text);
  }

  isIn(words: string): boolean {
    const text = words.toLowerCase();
    for (let at = 0; at + SHORTEST <= text.length; at++) {
      const values = this.byBeginning.get(text.slice(at, at + SHORTEST));
      if (values === undefined || isInsideWord(text, at)) continue;
      for (const value of Array.from(values)) {
        if (text.startsWith(value, at) && !isInsideWord(text, at + value.length)) return true;
      }
    }
    return false;
  }
}

function isNumber(text: string): boolean {
  return /^-?[\d.]+(?:e[-+]?\d+)?$/.test(text);
}

/** Whether letters or digits stand on both sides; scripts without spaces between words have no such place. */
function isInsideWord(text: string, at: number): boolean {
  return /[a-z\d]/.test(text.charAt(at - 1)) && /[a-z\d]/.test(text.charAt(at));
}
