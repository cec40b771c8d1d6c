/** The two forms of languages that count like English: one, and all others, none included. */
export function oneOrOther(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}
