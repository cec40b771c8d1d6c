import type { Attachment, Observed } from "../classifier/index";
import { decodeBase64, known, unknown } from "../classifier/index";
import { askOffice } from "./call";
import { encodeUtf8 } from "./encode-utf8";
import type { CallResult } from "./failure";
import { failed } from "./failure";
import type { Untrusted } from "./observe";
import { entriesOf, reasonOf, textOf } from "./observe";
import { ATTACHMENT_CONTENT_MS, ORDINARY_CALL_MS } from "./time-limits";

export interface ListedAttachment extends Omit<Attachment, "content"> {
  /** 0 for the first attachment of its name. */
  readonly ordinal: number;
}

/**
 * The attachments without their contents. Pictures shown in the text are left out: they hold no table, every signature has some,
 * and reading them costs a call each.
 */
export async function listAttachments(
  milliseconds = ORDINARY_CALL_MS,
): Promise<CallResult<readonly ListedAttachment[]>> {
  const result = await askOffice("getAttachmentsAsync", [], milliseconds);
  if (!result.ok) return result;
  const entries = entriesOf(result.value);
  if (entries === null) return failed("getAttachmentsAsync", "empty");
  const attachments = entries.map(toAttachment).filter(({ isInline, name }) => !(isInline && PICTURE.test(name)));
  const seen = new Map<string, number>();
  return {
    ok: true,
    value: attachments.map((attachment) => {
      const ordinal = seen.get(attachment.name) ?? 0;
      seen.set(attachment.name, ordinal + 1);
      return { ...attachment, ordinal };
    }),
  };
}

/** The content of one attachment, or why it is unknown. A size without bytes is never an empty file (office-js#4725). */
export async function gatherContent(listed: ListedAttachment, timeLeft: () => number): Promise<Observed<Uint8Array>> {
  if (listed.kind === "cloud") return unknown("cloud-link");
  let result = await readContent(listed.id, timeLeft());
  if (!result.ok && result.failure.code === INVALID_ATTACHMENT_ID) {
    // Ids are interim while a file is being uploaded (office-js#6050, #4768) and indexes on classic and Mac.
    const fresh = await listAttachments(Math.min(ORDINARY_CALL_MS, timeLeft()));
    const again = fresh.ok ? fresh.value.find((other) => isSame(listed, other)) : undefined;
    if (again !== undefined) result = await readContent(again.id, timeLeft());
  }
  if (!result.ok) return unknown(result.failure.kind === "empty" ? "no-content" : reasonOf(result.failure));
  return toContent(result.value, listed);
}

function readContent(id: string, timeLeft: number): Promise<CallResult<Office.AttachmentContent>> {
  return askOffice("getAttachmentContentAsync", [id], Math.min(ATTACHMENT_CONTENT_MS, timeLeft));
}

function toContent(answer: Untrusted<Office.AttachmentContent>, listed: ListedAttachment): Observed<Uint8Array> {
  if (answer.format === "url") return unknown("cloud-link");
  if (typeof answer.content !== "string") return unknown("no-content");
  const isText = answer.format === "eml" || answer.format === "iCalendar";
  if (!isText && answer.format !== "base64") return unknown("unsupported-format");
  const bytes = isText ? encodeUtf8(answer.content) : decodeBase64(answer.content);
  if (bytes === null) return unknown("damaged");
  // New Outlook lists an attached message with size 0 (office-js#4550), so only a file of size 0 may be empty.
  const mayBeEmpty = listed.kind === "file" && listed.size === 0;
  return bytes.length === 0 && !mayBeEmpty ? unknown("no-content") : known(bytes);
}

function toAttachment(details: Untrusted<Office.AttachmentDetailsCompose>): Omit<ListedAttachment, "ordinal"> {
  return {
    id: textOf(details.id),
    name: textOf(details.name),
    size: typeof details.size === "number" ? details.size : SIZE_UNKNOWN,
    kind: KINDS.find((kind) => kind === details.attachmentType) ?? "file",
    isInline: details.isInline === true,
  };
}

function isSame(one: ListedAttachment, other: ListedAttachment): boolean {
  return one.name === other.name && one.ordinal === other.ordinal;
}

const KINDS = ["file", "item", "cloud"] as const;
const PICTURE = /\.(?:png|jpe?g|gif|bmp|webp|svg|tiff?|heic|ico|emf|wmf)$/i;
const INVALID_ATTACHMENT_ID = 9003;
/** Not 0, which would let an empty content pass for an empty file. */
const SIZE_UNKNOWN = -1;
