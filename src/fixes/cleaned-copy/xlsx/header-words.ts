const PARTS = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];
/** Places, fields, sizes, colours and fonts stand in the text: `&L&"Arial,Bold"&14Staff`. */
const CODES = /&(?:"([^"]*)"|K(?:[\da-f]{6}|\d{2}[+-]\d{3})|\d+|[a-z])/gi;

/** Whether an element is one that holds what is printed above or below a sheet. */
export function isHeader(localName: string): boolean {
  return PARTS.includes(localName);
}

/** What it says, without its codes: `&LAnna` is Anna on the left. */
export function headerWords(text: string): string {
  return text
    .replace(/&&/g, "\0")
    .replace(CODES, (_, font: string | undefined) => `\n${font ?? ""}\n`)
    .replace(/\0/g, "&");
}
