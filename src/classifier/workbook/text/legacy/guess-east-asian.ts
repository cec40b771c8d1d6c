const SAMPLE = 65_536;
const LINE_FEED = 0x0a;

/**
 * How often, in percent, a character of two bytes lies where in its encoding; the standards put frequent characters first. Counted in
 * names, addresses and companies.
 *
 * The zones, by lead byte: 81-9F; then with a second byte below 80: A0-C6, C7-FE; from 80 to A0; then above A0: A1-A3 (signs), A4-A5 (kana, or
 * Big5's most frequent), A6-AF, B0-C8 (Korean syllables), C9-CF (the end of Japan's frequent ones), D0-D7 (of China's), D8-FE.
 */
const MODELS: readonly (readonly [encoding: string, shares: readonly number[]])[] = [
  ["shift_jis", [96, 0.1, 1, 0.5, 0.1, 0.3, 0.3, 0.3, 0.3, 0.3, 0.8]],
  ["big5", [0.1, 40, 0.8, 0.1, 0.6, 11, 21, 26, 0.1, 0.1, 0.6]],
  ["gb18030", [0.5, 0.2, 0.3, 0.3, 1.5, 0.1, 0.1, 53, 20, 22, 2]],
  ["euc-kr", [0.3, 0.2, 0.1, 0.1, 1.5, 0.1, 0.1, 96, 0.8, 0.4, 0.4]],
  ["euc-jp", [0.2, 0.1, 0.1, 0.1, 2, 18, 0.2, 62, 15, 0.8, 1.5]],
];
const SIGNS_ZONE = 4;
/** How far below its own mean a text's likelihood may lie, for each character, and how far the next encoding's must lie below, in all. */
const TOLERANCE = 0.7;
const EVIDENT = 3;

interface Pairs {
  readonly zones: readonly number[];
  readonly count: number;
  readonly broken: number;
}

/**
 * Finds which East Asian encoding a text is in: its bytes form pairs without exception, and the pairs lie where those of the language
 * do. Null where none fits or two fit as well.
 */
export function guessEastAsian(bytes: Uint8Array, start: number): string | null {
  const whole = bytes.length <= start + SAMPLE ? bytes.length : bytes.lastIndexOf(LINE_FEED, start + SAMPLE);
  const end = whole > start ? whole : start + SAMPLE;
  const doubled = countPairs(bytes, start, end, false);
  const japanese = countPairs(bytes, start, end, true);
  const fits: { readonly encoding: string; readonly score: number }[] = [];
  for (const [encoding, shares] of MODELS) {
    const { zones, count, broken } = encoding === "shift_jis" ? japanese : doubled;
    if (count < 2 || broken * 100 > count) continue;
    const score = zones.reduce((sum, found, zone) => sum + found * logShare(shares, zone), 0);
    const usual = shares.reduce((sum, share, zone) => sum + (share / 100) * logShare(shares, zone), 0);
    if (score >= (usual - TOLERANCE) * count) fits.push({ encoding, score });
  }
  const [best, next] = fits.sort((a, b) => b.score - a.score);
  return best !== undefined && (next === undefined || best.score - next.score >= EVIDENT) ? best.encoding : null;
}

function logShare(shares: readonly number[], zone: number): number {
  return Math.log((shares[zone] ?? 0) / 100);
}

/** @param hasSingles half-width katakana are one byte, as in Shift_JIS alone; they count as signs do */
function countPairs(bytes: Uint8Array, start: number, end: number, hasSingles: boolean): Pairs {
  const zones = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  let count = 0;
  let broken = 0;
  for (let i = start; i < end; i++) {
    const lead = bytes[i] as number;
    if (lead < 0x80) continue;
    const trail = i + 1 < end ? (bytes[i + 1] as number) : 0;
    const isSingle = hasSingles && lead > 0xa0 && lead < 0xe0;
    if (!isSingle && !isPair(lead, trail)) {
      // What the file itself cuts off says nothing.
      if (i + 1 < bytes.length) broken++;
      continue;
    }
    const zone = isSingle ? SIGNS_ZONE : zoneOf(lead, trail);
    zones[zone] = (zones[zone] ?? 0) + 1;
    count++;
    if (!isSingle) i++;
  }
  return { zones, count, broken };
}

function isPair(lead: number, trail: number): boolean {
  return lead !== 0x80 && lead !== 0xff && trail >= 0x40 && trail !== 0x7f && trail !== 0xff;
}

/** First lead bytes of the zones whose second byte is above A0, from the signs on. */
const HIGH_ZONES = [0xa1, 0xa4, 0xa6, 0xb0, 0xc9, 0xd0, 0xd8];

function zoneOf(lead: number, trail: number): number {
  if (lead < 0xa0) return 0;
  if (trail < 0x80) return lead < 0xc7 ? 1 : 2;
  if (trail <= 0xa0) return 3;
  let zone = 0;
  while (zone + 1 < HIGH_ZONES.length && lead >= (HIGH_ZONES[zone + 1] ?? 0)) zone++;
  return SIGNS_ZONE + zone;
}
