/**
 * A file name that fits: its beginning and its extension stay, "…" stands for the rest. Line breaks would end a plain-text
 * alert, and bidirectional controls can make `exe.xlsx` look like `xlsx.exe`: neither is kept.
 *
 * @param length most UTF-16 units of the answer, at least 12
 */
export function shortenFileName(name: string, length: number): string {
  const clean = Array.from(name, plainCharacter).join("").replace(/ +/g, " ").trim();
  if (clean.length <= length) return clean;
  const dot = clean.lastIndexOf(".");
  const extension = dot > 0 && clean.length - dot <= 6 ? clean.slice(dot) : "";
  // Not half of a character outside the basic plane.
  const kept = clean.slice(0, length - extension.length - 1).replace(/[\ud800-\udbff]$/, "");
  return `${kept.trim()}…${extension}`;
}

function plainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0x2028 || code === 0x2029) return " ";
  return /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(character) ? "" : character;
}

/** For the beginning of a sentence; where a script has no capitals nothing changes. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
