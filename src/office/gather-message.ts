import type { Attachment, ComposeType, MessageSnapshot, Observed } from "../classifier/index";
import { known, unknown } from "../classifier/index";
import { askOffice } from "./call";
import { readConfirmedLists } from "./confirmed-lists";
import type { CallResult } from "./failure";
import { gatherContent, listAttachments } from "./gather-attachments";
import { gatherRecipients, gatherSender } from "./gather-recipients";
import { reasonOf } from "./observe";
import { ORDINARY_CALL_MS } from "./time-limits";

/** How far the reading of attachments is; `file` is the one being read, null at the end. */
export interface GatherProgress {
  readonly done: number;
  readonly total: number;
  readonly file: string | null;
}

interface GatherOptions {
  readonly onProgress?: (progress: GatherProgress) => void;
  /** Milliseconds left for everything; what is not gathered by then is unknown. Without it only each call has its limit. */
  readonly timeLeft?: () => number;
  /** How long lists that the sender confirmed are remembered, as the policy says; 0 for never. */
  readonly rememberDays?: number;
}

/**
 * The open message as plain data. Never rejects: what Outlook does not hand over is unknown, with the reason. At most three calls are
 * in flight, the limit of the web and the new Windows client, and attachments come one at a time.
 */
export async function gatherMessage({
  onProgress,
  timeLeft = () => Infinity,
  rememberDays = 0,
}: GatherOptions = {}): Promise<MessageSnapshot> {
  const limit = (): number => Math.min(ORDINARY_CALL_MS, timeLeft());
  const [to, cc, bcc] = await Promise.all([
    gatherRecipients("to", limit()),
    gatherRecipients("cc", limit()),
    gatherRecipients("bcc", limit()),
  ]);
  const [from, subject, composeType] = await Promise.all([
    gatherSender(limit()),
    askOffice("subject.getAsync", [], limit()),
    gatherComposeType(limit()),
  ]);
  const [body, listed] = await Promise.all([askOffice("body.getAsync", ["text"], limit()), listAttachments(limit())]);
  const attachments: Attachment[] = [];
  const files = listed.ok ? listed.value : [];
  for (const { ordinal, ...file } of files) {
    onProgress?.({ done: attachments.length, total: files.length, file: file.name });
    attachments.push({ ...file, content: await gatherContent({ ...file, ordinal }, timeLeft) });
  }
  onProgress?.({ done: files.length, total: files.length, file: null });
  return {
    from,
    to,
    cc,
    bcc,
    subject: observeText(subject),
    bodyText: observeText(body),
    composeType,
    previousRecipients: [],
    attachments: listed.ok ? known(attachments) : unknown(reasonOf(listed.failure)),
    ...(rememberDays === 0 ? {} : { confirmedLists: readConfirmedLists(rememberDays) }),
  };
}

function observeText(result: CallResult<string>): Observed<string> {
  if (!result.ok) return unknown(reasonOf(result.failure));
  return typeof result.value === "string" ? known(result.value) : unknown("host-refused");
}

async function gatherComposeType(milliseconds: number): Promise<Observed<ComposeType>> {
  const result = await askOffice("getComposeTypeAsync", [], milliseconds);
  if (!result.ok) return unknown(reasonOf(result.failure));
  const type = COMPOSE_TYPES.find((candidate) => candidate === result.value.composeType);
  return type === undefined ? unknown("host-refused") : known(type);
}

const COMPOSE_TYPES = ["newMail", "reply", "forward"] as const;
