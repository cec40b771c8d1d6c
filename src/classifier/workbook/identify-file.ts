import { readZipDirectory } from "./container/zip-directory";
import { isGzip, readGzip } from "./archive/gzip";
import { isTar, readTar } from "./archive/tar";
import { OleFile } from "./container/ole-file";
import type { IdentifiedFile, NamedFile } from "./identified-file";
import { failing, readFilesInside, readInside, settled } from "./identified-file";
import { identifyOle } from "./identify-ole";
import { identifyText } from "./identify-text";
import { identifyZip } from "./identify-zip";
import { doubtAboutBinary } from "./known-binary";
import { isTnef, readTnef } from "./mail/tnef";
import type { OpenReading } from "./open-reading";
import { hasZipAtEnd, promisedFormat, recognizeSignature } from "./recognize-format";
import { findDbfFields, readDbf } from "./text/dbf";
import { readText } from "./text/encoding";
import type { FileFormat } from "./workbook";

/** Finds out what a file is, by its content; its name only says what broken content was meant to be. */
export function identifyFile(reading: OpenReading, file: NamedFile): IdentifiedFile {
  const { bytes, name } = file;
  const identify = (inner: NamedFile): IdentifiedFile => identifyFile(reading, inner);
  if (bytes.length === 0) return identifyEmpty(file);
  const zip = (): IdentifiedFile =>
    orBroken(file, "zip", () => identifyZip(reading, file, readZipDirectory(bytes, reading.limits.maxParts), identify));
  const signature = recognizeSignature(bytes);
  if (signature === "zip") return zip();
  if (signature === "ole") return orBroken(file, "ole", () => identifyOle(reading, file, new OleFile(bytes), identify));
  if (isGzip(bytes)) {
    return { format: "zip", read: () => readInside(reading, file, readGzip(reading, bytes, name), identify) };
  }
  if (isTar(bytes))
    return { format: "zip", read: () => readFilesInside(reading, file, readTar(reading, bytes), identify) };
  if (isTnef(bytes)) {
    return {
      format: "msg",
      read: () => {
        const { files, isComplete } = readTnef(bytes);
        if (!isComplete) reading.doubt("damaged");
        readFilesInside(reading, file, files, identify);
      },
    };
  }
  if (signature !== null) return settled(signature.format, signature.doubt);
  const text = readText(bytes, reading.limits.decodeText);
  if (text !== null) return identifyText(reading, file, text, identify);
  if (hasZipAtEnd(bytes)) return zip();
  const fields = findDbfFields(bytes);
  if (fields !== null) return { format: "other", read: () => readDbf(reading, bytes, fields, file) };
  // Not what its name promises, and nothing else that is known.
  return settled("other", promisedFormat(name) === null ? doubtAboutBinary(bytes) : "damaged");
}

/**
 * An empty file holds nobody, but one that calls itself a workbook was one once: what took its bytes may give them to the reader.
 * Inside another file it is as empty as that file says.
 */
function identifyEmpty({ name, within }: NamedFile): IdentifiedFile {
  const promised = promisedFormat(name);
  return promised === null || within.length > 0 ? settled(promised ?? "other", null) : settled(promised, "no-content");
}

function orBroken(file: NamedFile, container: FileFormat, identify: () => IdentifiedFile): IdentifiedFile {
  try {
    return identify();
  } catch (error) {
    return failing(promisedFormat(file.name) ?? container, error);
  }
}
