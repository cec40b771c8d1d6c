/**
 * The alert's plain text for clients that show Markdown: the number it begins with in bold, everything else literal, since a file name
 * may hold any character.
 *
 * @param text up to 250 characters, so that escaped it stays within Outlook's 500
 */
export function markDown(text: string): string {
  const [number = ""] = /^\d(?:[\d.,\u00a0\u202f]*\d)?(?= )/.exec(text) ?? [];
  const rest = text.slice(number.length).replace(MARKS, "\\$&");
  return number === "" ? rest.replace(LIST_MARK, "$1\\$2") : `**${number}**${rest}`;
}

/** The marks of the subset that Outlook renders: bold, italic, links and the escape itself. */
const MARKS = /[\\*_[\]]/g;

/** What would make the text a list: a file name may begin with "1. " or "- ". */
const LIST_MARK = /^(\d*)([-+.)])/;
