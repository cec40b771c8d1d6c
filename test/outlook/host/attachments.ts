import { answer, DONE, ERROR, refuse, type Answer } from "./answer";
import { decodeBase64, encodeBase64 } from "./base64";
import { text, type Behaviours, type Parameters, type Surroundings } from "./behaviour";
import type { Client } from "./client";
import type { Draft, DraftAttachment } from "./draft";

const TYPE_NUMBER: Readonly<Record<DraftAttachment["kind"], number>> = { file: 0, item: 1, cloud: 2 };

/** Exchange Online's default message limit, near enough for one file. */
const MOST_BYTES = 25 * 1024 * 1024;
const MOST_FILES = 499;

export const attachmentBehaviours: Behaviours = {
  149: { name: "getAttachmentsAsync", needs: "read", run: list },
  150: { name: "getAttachmentContentAsync", needs: "read", run: content },
  20: { name: "removeAttachmentAsync", needs: "write", run: remove },
  148: { name: "addFileAttachmentFromBase64Async", needs: "write", run: addFromBase64 },
};

/** The id an add-in sees: on classic Windows and Mac the place in the list, so it changes when an earlier file goes. */
function attachmentId(attachment: DraftAttachment, draft: Draft, client: Client): string {
  if (client.attachmentIds === "index") return String(draft.attachments.indexOf(attachment));
  return `AAMkADstandin-${attachment.serial.toString(36)}=`;
}

export function attachmentDetails(attachment: DraftAttachment, draft: Draft, client: Client): object {
  const { name, size, kind, isInline, contentType, url } = attachment;
  return {
    id: attachmentId(attachment, draft, client),
    name,
    size,
    attachmentType: TYPE_NUMBER[kind],
    isInline,
    contentType,
    ...(url !== null && { url }),
  };
}

function find(id: string, { draft, client }: Surroundings): DraftAttachment | undefined {
  return draft.attachments.find((attachment) => attachmentId(attachment, draft, client) === id);
}

function list(_: Parameters, { draft, client }: Surroundings): Answer {
  return answer(draft.attachments.map((attachment) => attachmentDetails(attachment, draft, client)));
}

function content(parameters: Parameters, surroundings: Surroundings): Answer {
  const found = find(text(parameters, "id"), surroundings);
  if (found === undefined) return refuse(ERROR.invalidAttachmentId);
  switch (found.kind) {
    case "file":
      return answer({ content: encodeBase64(found.bytes), format: "base64" });
    case "item":
      return answer({ content: new TextDecoder().decode(found.bytes), format: "eml" });
    case "cloud":
      return answer({ content: found.url ?? "", format: "url" });
  }
}

function remove(parameters: Parameters, surroundings: Surroundings): Answer {
  const found = find(text(parameters, "attachmentIndex"), surroundings);
  // Inline pictures belong to the body; the call leaves them alone.
  if (found === undefined || found.isInline) return refuse(ERROR.attachmentToDeleteMissing);
  surroundings.draft.removeAttachment(found);
  return DONE;
}

function addFromBase64(parameters: Parameters, { draft, client }: Surroundings): Answer {
  if (draft.attachments.length >= MOST_FILES) return refuse(ERROR.tooManyAttachments);
  const bytes = decodeBase64(text(parameters, "base64String"));
  if (bytes === null) return refuse(ERROR.internal);
  if (bytes.length > MOST_BYTES) return refuse(ERROR.attachmentTooLarge);
  const added = draft.addAttachment({
    name: text(parameters, "name"),
    bytes,
    isInline: parameters["isInline"] === true,
  });
  return answer(attachmentId(added, draft, client));
}
