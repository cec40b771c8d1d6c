import { identifyFile } from "./identify-file";
import { OpenReading } from "./open-reading";
import { ReadingStop } from "./reading-stop";
import type { FileFormat, Reading, ReadingLimits, WorkbookSink } from "./workbook";

/**
 * Reads a file of any format, recognized by its content, and hands its sheets and rows to `sink` as they come. Never throws:
 * whatever could not be read is a doubt in the reading, and a crash on a broken file is `damaged`.
 * @param name only says what broken content was meant to be
 */
export function readWorkbook(bytes: Uint8Array, name: string, limits: ReadingLimits, sink: WorkbookSink): Reading {
  const reading = new OpenReading(sink, limits);
  let format: FileFormat = "other";
  try {
    const file = identifyFile(reading, { bytes, name, within: [] });
    format = file.format;
    file.read();
  } catch (error) {
    reading.doubt(error instanceof ReadingStop ? error.reason : "damaged");
  }
  return reading.close(format);
}
