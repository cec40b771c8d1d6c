import { handOver } from "./hand-over";
import type { Identify, IdentifiedFile, NamedFile } from "./identified-file";
import { settled } from "./identified-file";
import { identifyDelimited, readLines, withoutTables } from "./identify-delimited";
import { identifyEml, identifyMbox } from "./mail/identify-mail";
import type { OpenReading } from "./open-reading";
import { promisedFormat } from "./recognize-format";
import { asUtf8, type TextBytes } from "./text/encoding";
import { guessDelimiter, isConsistent } from "./text/guess-delimiter";
import { charsetOf, withLabel } from "./text/labelled";
import { HTML, recognizeTextFormat, RTF } from "./text/text-format";
import { rtfToHtml } from "./text/rtf";
import { findXmlTables } from "./text/xml-records";

const BEGINNING = 262_144;
const LINES_OF_TITLES = 20;

/** Finds out what a text is: a message, tables in a structure of their own, fields between delimiters, or prose. */
export function identifyText(
  reading: OpenReading,
  file: NamedFile,
  unlabelled: TextBytes,
  identify: Identify,
): IdentifiedFile {
  const { name, within } = file;
  const beginning = beginningOf(unlabelled);
  const recognized = recognizeTextFormat(beginning);
  const known = recognized ?? (isReport(name, beginning) ? HTML : null);
  const text = withLabel(unlabelled, charsetOf(beginning), reading.limits.decodeText);
  if (known === "mail") return identifyEml(reading, file, identify);
  if (known === "mbox") return identifyMbox(reading, file, identify);
  if (known === "xml") return identifyXml(reading, file, text);
  if (known === null) return identifyDelimited(reading, file, text);
  if ("doubt" in known) return settled(known.format, known.doubt);
  const { format } = known;
  if ("readXml" in known) {
    return {
      format,
      read: () => {
        if (!text.isCertain) reading.doubt("unknown-encoding");
        known.readXml(reading, asUtf8(text), name, within);
      },
    };
  }
  return {
    format,
    read: () => {
      const whole = text.decode(text.bytes, text.start, text.bytes.length);
      const tables = known.findTables(whole, text.decode);
      if (tables.length > 0 && !text.isCertain) reading.doubt("unknown-encoding");
      if (tables.length === 0 && recognized === null) reading.doubt("damaged");
      handOver(reading, tables, name, within);
      if (known === RTF || known === HTML) {
        readLines(reading, withoutTables(known === RTF ? rtfToHtml(whole) : whole), within, text.isCertain);
      }
    },
  };
}

/** Programs that make html for Excel write titles and warnings above its table; a tag in a field of a list makes no html of it. */
function isReport(name: string, beginning: string): boolean {
  const tag = beginning.search(/^[ \t]*<(?:!doctype html|html|table|tr)\b/im);
  const above = beginning.slice(0, Math.max(0, tag));
  const isSoon = tag >= 0 && above.split("\n").length <= LINES_OF_TITLES;
  return promisedFormat(name) === "xls" && isSoon && !/\S\t/.test(above) && !isConsistent(guessDelimiter(above));
}

/** Any XML may be a list of people, and hardly any is; what is no XML after all holds none. */
function identifyXml(reading: OpenReading, { name, within }: NamedFile, text: TextBytes): IdentifiedFile {
  const utf8 = asUtf8(text);
  const isPromised = /^\s*<\?xml/.test(beginningOf(text).slice(0, 100));
  return {
    format: "text",
    read: () => {
      const { tables, isComplete } = findXmlTables(utf8);
      if (!isComplete && isPromised) reading.doubt("damaged");
      if (tables.length > 0 && !text.isCertain) reading.doubt("unknown-encoding");
      handOver(reading, tables, name, within);
    },
  };
}

function beginningOf({ bytes, start, decode }: TextBytes): string {
  return decode(bytes, start, Math.min(bytes.length, start + BEGINNING));
}
