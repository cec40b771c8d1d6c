import { readHeader } from "./header-reading";
import type { HeaderReading } from "./header-reading";

/** Reads a header, as `readHeader` does. */
export type ReadHeader = (header: string | null) => HeaderReading;

/** Read without asking for the time: what is there of a table is judged although time is over, where that takes no more than a moment. */
const FREE = 500;

/**
 * For all questions about one table: each header is read once, whoever asks. A sheet may have sixteen thousand of eighty Chinese letters, which took
 * eight seconds.
 *
 * @param checkTime throws where time is over
 */
export function headerReader(checkTime: () => void): ReadHeader {
  const readings = new Map<string | null, HeaderReading>();
  return (header) => {
    let reading = readings.get(header);
    if (reading === undefined) {
      if (readings.size >= FREE) checkTime();
      reading = readHeader(header);
      readings.set(header, reading);
    }
    return reading;
  };
}
