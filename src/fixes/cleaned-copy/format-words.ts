/**
 * What a number format writes beside the number: texts in quotes and characters behind a backslash. The rest are signs for digits and
 * parts of a date, which say the same in every file.
 */
export function formatWords(code: string): string {
  const literals = code.match(/"[^"]*"|\\[\s\S]|[^\x20-\x7F]+/gu) ?? [];
  return literals.map((literal) => literal.replace(/^["\\]|"$/gu, "")).join("");
}
