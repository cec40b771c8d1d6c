/**
 * Texts in quotes, characters behind a backslash, a star or an underscore, what stands for a currency (`[$EUR-407]`), colours and conditions, which write
 * nothing, and what needs no quotes (ECMA-376 part 1, 18.8.31).
 */
const LITERAL =
  /"([^"]*)"|[\\*_]([\s\S])|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[[^\]]*\]|([^\x21-\x7F]+|[-+()/:!^&'~{}<>=$]+)/gu;

/** Between the parts of a date, before a number: nothing that could be a name. */
const SIGNS = /^[-+()/:!^&'~{}<>=$ ]*$/;

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
  return words
    .split("\n")
    .filter((part) => !SIGNS.test(part))
    .join("\n");
}
