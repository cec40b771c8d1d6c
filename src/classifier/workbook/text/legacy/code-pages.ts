/** Windows' numbers of encodings that are no `windows-` ones, by their WHATWG labels. */
const LABELS: ReadonlyMap<number, string> = new Map([
  [437, "ibm437"],
  // The same letters where Western languages have theirs.
  [850, "ibm437"],
  [866, "ibm866"],
  [932, "shift_jis"],
  [936, "gbk"],
  [949, "euc-kr"],
  [950, "big5"],
  [10_000, "macintosh"],
  [10_001, "shift_jis"],
  [10_007, "x-mac-cyrillic"],
  [20_866, "koi8-r"],
  [20_932, "euc-jp"],
  [20_936, "gbk"],
  [21_866, "koi8-u"],
  [50_220, "iso-2022-jp"],
  [50_221, "iso-2022-jp"],
  [50_222, "iso-2022-jp"],
  [51_932, "euc-jp"],
  [51_936, "gbk"],
  [51_949, "euc-kr"],
  [54_936, "gb18030"],
  [65_001, "utf-8"],
]);

/** The WHATWG label of a Windows code page. */
export function labelOfCodePage(codePage: number): string {
  const known = LABELS.get(codePage);
  if (known !== undefined) return known;
  return codePage > 28_590 && codePage < 28_607 ? `iso-8859-${codePage - 28_590}` : `windows-${codePage}`;
}
