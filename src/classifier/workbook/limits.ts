import type { ReadingLimits } from "./workbook";

const MEBIBYTE = 1024 * 1024;

/**
 * How far a reading goes before it stops with a doubt; the caller adds its clock. The largest workbook Outlook takes along
 * (25 MB) inflates to about 170 MiB, so honest files stay far below each of these.
 */
export const READING_LIMITS: Omit<ReadingLimits, "isOutOfTime"> = {
  maxInflatedBytes: 512 * MEBIBYTE,
  maxRatio: 250,
  maxParts: 10_000,
  maxDepth: 3,
};
