import type { OleEntry, OleFile } from "../container/ole-file";
import { handOver } from "../hand-over";
import type { Identify, IdentifiedFile, NamedFile } from "../identified-file";
import { readFilesInside } from "../identified-file";
import { readLines, withoutTables } from "../identify-delimited";
import type { OpenReading } from "../open-reading";
import { ReadingStop } from "../reading-stop";
import { findHtmlTables } from "../text/html/find-html-tables";
import type { Mail } from "./mail";
import { splitMbox } from "./mbox";
import { readEml } from "./read-eml";
import { readMsg } from "./read-msg";

/** Messages inside messages; Outlook itself refuses to go on much earlier. */
const DEEPEST_MESSAGE = 8;

/** A message as a file: the tables of its text, and its attachments. */
export function identifyEml(reading: OpenReading, file: NamedFile, identify: Identify): IdentifiedFile {
  return { format: "eml", read: () => readMail(reading, file, readEml(file.bytes, reading.limits), identify) };
}

/** A mailbox as a file: many messages one after the other. */
export function identifyMbox(reading: OpenReading, file: NamedFile, identify: Identify): IdentifiedFile {
  return {
    format: "eml",
    read: () => readFilesInside(reading, file, splitMbox(file.bytes, reading.limits.maxParts), identify),
  };
}

/** An Outlook message: that of the file, or one that lies in another. `identifyInner` tells what a storage in it is. */
export function identifyMsg(
  reading: OpenReading,
  file: NamedFile,
  ole: OleFile,
  storage: OleEntry,
  identify: Identify,
  identifyInner: (file: NamedFile, storage: OleEntry) => IdentifiedFile,
): IdentifiedFile {
  return {
    format: "msg",
    read: () => {
      const message = readMsg(ole, storage, reading.limits);
      readMail(reading, file, message, identify);
      for (const inner of message.inner) {
        reading.attempt(() => {
          if (file.within.length >= DEEPEST_MESSAGE) throw new ReadingStop("too-deep");
          identifyInner({ ...file, within: [...file.within, inner.name] }, inner.storage).read();
        });
      }
    },
  };
}

function readMail(reading: OpenReading, file: NamedFile, mail: Mail, identify: Identify): void {
  if (!mail.isComplete) reading.doubt("damaged");
  if (mail.links.length > 0) reading.doubt("cloud-link");
  if (!mail.hasReadText) reading.doubt("unsupported-format");
  reading.attempt(() => readBody(reading, file, mail));
  readFilesInside(reading, file, mail.files, identify);
}

/** Most messages hold their text twice; the one with tables in it says more. */
function readBody(reading: OpenReading, { within }: NamedFile, { html, text, isDecoded }: Mail): void {
  if (html !== "") {
    const tables = findHtmlTables(html);
    if (tables.length > 0 && !isDecoded) reading.doubt("unknown-encoding");
    handOver(reading, tables, "", within);
  }
  readLines(reading, html === "" ? text : withoutTables(html), within, isDecoded);
}
