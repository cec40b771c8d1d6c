import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import * as z from "zod";
import type { Attachment, MessageSnapshot, RecipientList } from "../classifier/index";
import { READING_LIMITS, decodeBase64, known, openMail, unknown } from "../classifier/index";
import { decodeText } from "./decode-text";
import { parseJson } from "./parse-json";

const recipient = z.object({
  address: z.string(),
  name: z.string().default(""),
  type: z.enum(["user", "externalUser", "distributionList", "other"]).default("user"),
});
const recipients = z.array(recipient).default([]);
const attachment = z.union([
  z.object({ name: z.string().min(1), path: z.string().min(1) }),
  z.object({ name: z.string().min(1), base64: z.string() }),
]);

/** The design's message snapshot (`../shared/design.md`, "The command line"). */
const messageFile = z.object({
  from: z.object({ address: z.string(), name: z.string().default("") }),
  to: recipients,
  cc: recipients,
  bcc: recipients,
  subject: z.string().default(""),
  bodyText: z.string().default(""),
  composeType: z.enum(["newMail", "reply", "forward"]).default("newMail"),
  previousRecipients: z.array(z.string()).default([]),
  attachments: z.array(attachment).default([]),
});

/**
 * Reads a message saved as JSON. A JSON list is no message: it is judged as a file on its own.
 *
 * @throws Error with a sentence when the JSON has another form or an attachment's path cannot be opened
 */
export async function readMessageFile(file: string, name: string): Promise<MessageSnapshot> {
  const bytes = new Uint8Array(await readFile(file));
  const value = parseJson(bytes);
  if (Array.isArray(value)) return loneFile(bytes, name);
  const parsed = messageFile.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`not a message: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
  }
  const message = parsed.data;
  const list = (entries: RecipientList["entries"]): MessageSnapshot["to"] => known({ entries, isTruncated: false });
  const attachments = await Promise.all(
    message.attachments.map(async (entry, index) => {
      if ("path" in entry) {
        return toAttachment(entry.name, new Uint8Array(await readFile(resolve(dirname(file), entry.path))), index);
      }
      const decoded = decodeBase64(entry.base64);
      const attached = toAttachment(entry.name, decoded ?? new Uint8Array(0), index);
      return decoded === null ? { ...attached, content: unknown("damaged") } : attached;
    }),
  );
  return {
    from: known({ ...message.from, type: "user" }),
    to: list(message.to),
    cc: list(message.cc),
    bcc: list(message.bcc),
    subject: known(message.subject),
    bodyText: known(message.bodyText),
    composeType: known(message.composeType),
    previousRecipients: message.previousRecipients,
    attachments: known(attachments),
  };
}

/** A saved message (.eml, .msg) is judged as the message it is; one that cannot be taken apart, as a file on its own. */
export async function readSavedMessage(file: string, name: string): Promise<MessageSnapshot> {
  const bytes = new Uint8Array(await readFile(file));
  const mail = openMail(bytes, { ...READING_LIMITS, decodeText });
  if (mail === null) return loneFile(bytes, name);
  const list = (people: typeof mail.to): MessageSnapshot["to"] =>
    known({ entries: people.map((person) => ({ ...person, type: "user" as const })), isTruncated: false });
  const lone = loneFile(bytes, name);
  const [from] = mail.from;
  const isAnswer = /^\s*(?:re|aw|sv|antw|rif|res)\s*:/iu.test(mail.subject);
  return {
    from: from === undefined ? lone.from : known({ ...from, type: "user" }),
    // A message saved before it was addressed is judged as if it went outside.
    to: mail.to.length + mail.cc.length + mail.bcc.length === 0 ? lone.to : list(mail.to),
    cc: list(mail.cc),
    bcc: list(mail.bcc),
    subject: known(mail.subject),
    bodyText: known(bodyOf(mail.text, textOf(mail.html))),
    composeType: known(isAnswer ? "reply" : "newMail"),
    previousRecipients: [],
    attachments: known([
      ...mail.files.map((attached, i) => toAttachment(attached.name, attached.bytes, i)),
      ...mail.links.map((linked, i) => toLink(linked, mail.files.length + i)),
    ]),
  };
}

/** The reader of a mail sees its HTML; many programs leave "open this in a browser" as the plain text beside it. */
function bodyOf(plain: string, fromHtml: string): string {
  return fromHtml.trim().length > 2 * plain.trim().length ? fromHtml : plain;
}

/** What the HTML of a message says, a line for each paragraph and table row. */
function textOf(html: string): string {
  return html
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/giu, "")
    .replace(/<(?:br|\/p|\/div|\/tr|\/li)\b[^>]*>/giu, "\n")
    .replace(/<\/t[dh]>/giu, "\t")
    .replace(/<[^>]*>/gu, "")
    .replace(/&nbsp;/giu, " ")
    .replace(/&lt;/giu, "<")
    .replace(/&gt;/giu, ">")
    .replace(/&amp;/giu, "&");
}

/** A file on its own is judged as if it were mailed to one outside recipient. */
export async function readLoneFile(file: string, name: string): Promise<MessageSnapshot> {
  return loneFile(new Uint8Array(await readFile(file)), name);
}

function loneFile(bytes: Uint8Array, name: string): MessageSnapshot {
  const nobody: MessageSnapshot["cc"] = known({ entries: [], isTruncated: false });
  return {
    from: known({ address: "sender@inside.example", name: "", type: "user" }),
    to: known({
      entries: [{ address: "recipient@outside.example", name: "", type: "externalUser" }],
      isTruncated: false,
    }),
    cc: nobody,
    bcc: nobody,
    subject: known(""),
    bodyText: known(""),
    composeType: known("newMail"),
    previousRecipients: [],
    attachments: known([toAttachment(name, bytes, 0)]),
  };
}

function toLink(name: string, index: number): Attachment {
  return { id: String(index), name, size: 0, kind: "cloud", isInline: false, content: unknown("cloud-link") };
}

function toAttachment(name: string, bytes: Uint8Array, index: number): Attachment {
  return { id: String(index), name, size: bytes.length, kind: "file", isInline: false, content: known(bytes) };
}
