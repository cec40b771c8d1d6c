/**
 * Copies a match to `to` from what stands at `from`, before it. A match may overlap what it makes, which repeats it; what is written
 * behind its end is overwritten by what follows.
 */
export function copyMatch(output: Uint8Array, view: DataView, to: number, from: number, end: number): void {
  const distance = to - from;
  let at = to;
  if (distance >= 4) {
    for (; at < end; at += 4) view.setInt32(at, view.getInt32(at - distance, true), true);
  } else {
    for (; at < end; at++) output[at] = output[at - distance] as number;
  }
}
