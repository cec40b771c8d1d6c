const PARTS = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];
/** Places, fields, sizes, colours and fonts stand in the text: `&L&"Arial,Bold"&14Staff`. */
const CODES = /&(?:"([^"]*)"|K(?:[\da-f]{6}|\d{2}[+-]\d{3})|\d+|[a-z])/gi;
/** Left, centre, right, and fields: what stands before and behind them is not one text. The other codes print nothing. */
const BETWEEN = /^&[LCRPNDTAFZG]$/i;

/** Whether an element is one that holds what is printed above or below a sheet. */
export function isHeader(localName: string): boolean {
  return PARTS.includes(localName);
}

/** What it says, without its codes: `&LAnna &BKim` is "Anna Kim" on the left. Names of fonts stand at the end. */
export function headerWords(text: string): string {
  let fonts = "";
  const words = text.replace(/&&/g, "\0").replace(CODES, (code, font: string | undefined) => {
    if (font !== undefined) fonts += `\n${font}`;
    return BETWEEN.test(code) ? "\n" : "";
  });
  return words.replace(/\0/g, "&") + fonts;
}
