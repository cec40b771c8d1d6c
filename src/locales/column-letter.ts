/** Excel's name of a column: 0 is A, 25 is Z, 26 is AA. */
export function columnLetter(index: number): string {
  const first = Math.floor(index / 26);
  const last = String.fromCharCode(65 + (index % 26));
  return first === 0 ? last : columnLetter(first - 1) + last;
}
