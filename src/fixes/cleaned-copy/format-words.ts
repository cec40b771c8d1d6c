/** Texts in quotes, characters behind a backslash, a star or an underscore, and what stands for a currency: `[$EUR-407]`. */
const LITERAL = /"([^"]*)"|[\\*_]([\s\S])|\[\$([^\]-]*)(?:-[^\]]*)?\]|([^\x20-\x7F]+)/gu;

/**
 * What a number format writes beside the number, with a line end where a number or something else comes between. The rest are signs for
 * digits and parts of a date, which say the same in every file.
 */
export function formatWords(code: string): string {
  let words = "";
  let end = -1;
  code.replace(LITERAL, (literal, quoted: string | undefined, char: string | undefined, ...more: unknown[]) => {
    const [currency, other, at] = more as [string | undefined, string | undefined, number];
    words += (end >= 0 && at > end ? "\n" : "") + (quoted ?? char ?? currency ?? other ?? "");
    end = at + literal.length;
    return literal;
  });
  return words;
}
