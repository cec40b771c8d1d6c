import type { RemoveAttachment } from "../fixes/index";
import type { OfficeFailure, OfficeFailureKind } from "./failure";
import { failed } from "./failure";
import { gatherContent, listAttachments } from "./gather-attachments";

/** Why the message does not show a file of this name and place with these bytes; null where it does. */
export async function findDifference(
  { name, ordinal }: Pick<RemoveAttachment, "name" | "ordinal">,
  bytes: Uint8Array,
  otherwise: OfficeFailureKind,
): Promise<OfficeFailure | null> {
  const list = await listAttachments();
  if (!list.ok) return list.failure;
  const listed = list.value.find((each) => each.name === name && each.ordinal === ordinal);
  if (listed === undefined) return failed("getAttachmentsAsync", "not-found").failure;
  const content = await gatherContent(listed, () => Infinity);
  if (content.status === "unknown") {
    return failed("getAttachmentContentAsync", content.reason === "host-silent" ? "silent" : "empty").failure;
  }
  const { value } = content;
  const isSame = value.length === bytes.length && value.every((byte, at) => byte === bytes[at]);
  return isSame ? null : failed("getAttachmentContentAsync", otherwise).failure;
}
