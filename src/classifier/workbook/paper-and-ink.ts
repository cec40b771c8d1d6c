/** Six digits, as for any other colour. */
export const BLACK = "000000";
export const WHITE = "FFFFFF";

/** The first colours of every theme: paper and ink. A tint makes others of them. */
export function themeColor(place: number, tint: number): string {
  return (tint === 0 ? [WHITE, BLACK][place] : undefined) ?? `theme ${place} ${tint}`;
}

/** The palette's first colours twice, and those of the system: ink, paper, and ink again (ECMA-376 part 1, 18.8.27; MS-XLS 2.5.161). */
export function paletteColor(place: number): string {
  if ([0, 8, 64, 0x7fff].includes(place)) return BLACK;
  return [1, 9, 65].includes(place) ? WHITE : `indexed ${place}`;
}
