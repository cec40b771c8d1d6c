/** Of the named characters of HTML 4 (24.2), those that names and addresses are written with, and what stands between them. */
const NAMED = new Map(
  (
    "amp& lt< gt> quot\" apos' commat@ nbsp\u00A0 shy\u00AD ordf\u00AA ordm\u00BA middot\u00B7 ndash\u2013 mdash\u2014 rsquo\u2019 euro\u20AC " +
    "AElig\u00C6 aelig\u00E6 OElig\u0152 oelig\u0153 Oslash\u00D8 oslash\u00F8 szlig\u00DF ETH\u00D0 eth\u00F0 THORN\u00DE thorn\u00FE inodot\u0131 Lstrok\u0141 lstrok\u0142 Dstrok\u0110 dstrok\u0111"
  )
    .split(" ")
    .map((named): [string, string] => [named.slice(0, -1), named.slice(-1)]),
);
/** Marks that a letter's name ends with, as characters that combine with it. */
const MARKS = new Map([
  ["grave", "\u0300"],
  ["acute", "\u0301"],
  ["circ", "\u0302"],
  ["tilde", "\u0303"],
  ["macr", "\u0304"],
  ["breve", "\u0306"],
  ["dot", "\u0307"],
  ["uml", "\u0308"],
  ["ring", "\u030A"],
  ["dblac", "\u030B"],
  ["caron", "\u030C"],
  ["cedil", "\u0327"],
  ["ogon", "\u0328"],
]);

/** Numeric entities and the names people's names are written with; others stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]\w{1,8}));?/gi, (whole, decimal, hex, name) => {
    if (typeof name === "string") return NAMED.get(name) ?? marked(name) ?? whole;
    const point = typeof decimal === "string" ? Number(decimal) : parseInt(String(hex), 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

function marked(name: string): string | null {
  const mark = MARKS.get(name.slice(1));
  return mark === undefined ? null : (name.charAt(0) + mark).normalize("NFC");
}
