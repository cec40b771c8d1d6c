import type { ReadFile } from "./read-file";

/** What is wrong with how a reading ended, or null: every sheet ends once, and its rows come in order. */
export function disorder(file: ReadFile): string | null {
  for (const { ends, rows } of file.sheets) {
    if (ends !== 1) return `a sheet ended ${ends} times`;
    let last = -1;
    for (const { position } of rows) {
      if (position <= last) return `row ${position} after row ${last}`;
      last = position;
    }
  }
  return null;
}
