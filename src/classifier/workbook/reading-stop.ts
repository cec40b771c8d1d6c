import type { DoubtReason } from "../message/doubt-reason";

/** Thrown inside the reader where a part cannot be read on; never leaves `readWorkbook`. */
export class ReadingStop extends Error {
  constructor(readonly reason: DoubtReason) {
    super(reason);
    this.name = "ReadingStop";
  }
}

/** Reads what is cut off or broken as far as it goes. */
export function asFarAsItGoes(read: () => void): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof ReadingStop)) throw error;
  }
}
