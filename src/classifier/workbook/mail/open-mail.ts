import { OleFile } from "../container/ole-file";
import { ReadingStop } from "../reading-stop";
import { recognizeSignature } from "../recognize-format";
import { readText } from "../text/encoding";
import { recognizeTextFormat } from "../text/text-format";
import type { Mail, MailLimits } from "./mail";
import { readEml } from "./read-eml";
import { readMsg } from "./read-msg";

const BEGINNING = 65_536;

/** A saved message taken apart, or null for a file that is none or cannot be opened as one: then it is judged as a file. */
export function openMail(bytes: Uint8Array, limits: MailLimits): Mail | null {
  try {
    if (recognizeSignature(bytes) === "ole") return openMsg(new OleFile(bytes), limits);
    const text = readText(bytes, limits.decodeText);
    const beginning = text?.decode(text.bytes, text.start, Math.min(text.bytes.length, BEGINNING)) ?? "";
    const mail = recognizeTextFormat(beginning) === "mail" ? readEml(bytes, limits) : null;
    return mail?.isComplete === true ? mail : null;
  } catch (error) {
    if (error instanceof ReadingStop) return null;
    throw error;
  }
}

/**
 * A message that lies in another becomes a part of the whole file, so one with such a message is judged as a file, which reads both; so is one
 * with a text that is not read, which is a doubt about a file.
 */
function openMsg(ole: OleFile, limits: MailLimits): Mail | null {
  const root = ole.entries.find(({ isRoot }) => isRoot);
  if (root === undefined || !ole.view(root).has("__properties_version1.0")) return null;
  const message = readMsg(ole, root, limits);
  return message.inner.length > 0 || !message.hasReadText ? null : message;
}
