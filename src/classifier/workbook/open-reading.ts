import type { DoubtReason } from "../message/doubt-reason";
import { ReadingStop } from "./reading-stop";
import type { FileFormat, HiddenStores, Reading, ReadingLimits, WorkbookSink } from "./workbook";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Stops that end the whole reading: what is left would only meet the same limit. */
const FINAL: readonly DoubtReason[] = ["too-many-bytes", "too-many-parts", "out-of-time"];

/** One reading under way: its sink, what is left of its limits, and what was found besides rows. */
export class OpenReading {
  readonly stores: Writable<HiddenStores> = {
    pivotRecords: 0,
    externalCells: 0,
    comments: 0,
    embeddedFiles: 0,
    hasDataModel: false,
  };
  private readonly doubts: DoubtReason[] = [];
  private inflatedBytes = 0;

  constructor(
    readonly sink: WorkbookSink,
    readonly limits: ReadingLimits,
  ) {}

  doubt(reason: DoubtReason): void {
    if (!this.doubts.includes(reason)) this.doubts.push(reason);
  }

  /** Runs the reading of one part: where it stops, the doubt is noted and the other parts are still read. */
  attempt(read: () => void): void {
    try {
      read();
    } catch (error) {
      // Anything but a stop is a crash of the reader on a file it was not made for.
      const reason = error instanceof ReadingStop ? error.reason : "damaged";
      if (FINAL.includes(reason)) throw error;
      this.doubt(reason);
    }
  }

  /** Inflated bytes that may still be taken. */
  get remainingBytes(): number {
    return this.limits.maxInflatedBytes - this.inflatedBytes;
  }

  spendBytes(count: number): void {
    this.inflatedBytes += count;
    if (this.inflatedBytes > this.limits.maxInflatedBytes) throw new ReadingStop("too-many-bytes");
    this.checkTime();
  }

  checkTime(): void {
    if (this.limits.isOutOfTime()) throw new ReadingStop("out-of-time");
  }

  close(format: FileFormat): Reading {
    return { format, stores: this.stores, doubts: this.doubts };
  }
}
