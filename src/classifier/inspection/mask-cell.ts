const MASK = "•••";
const LONGEST = 40;

/** Of each word its first letter, of each number nothing: enough to know a column again, too little to read it. */
export function maskCell(cell: string | number | boolean): string {
  const masked = String(cell).replace(/[^\s!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]+/g, maskWord);
  return masked.length > LONGEST ? `${masked.slice(0, LONGEST)}…` : masked;
}

function maskWord(word: string): string {
  const [first = ""] = Array.from(word);
  return /\d/.test(word) || word.length < 3 ? MASK : `${first}${MASK}`;
}
