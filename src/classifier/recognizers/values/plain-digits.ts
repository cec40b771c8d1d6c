/** Arabic, Persian, Devanagari, Bengali, Thai and full-width digits: forms are filled in with them as headers are written. */
const LOCAL_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g;

/** A text with its digits as every test of values knows them. */
export function withPlainDigits(text: string): string {
  // Of all of them NFKD unifies only the full-width ones. The two scripts of India begin at 6, the others at 0 of their sixteen.
  return text.replace(LOCAL_DIGIT, (digit) => {
    const code = digit.charCodeAt(0);
    return String((code & 15) - (code > 0x900 && code < 0xa00 ? 6 : 0));
  });
}
