import type { Policy } from "../../src/classifier/index";
import { WRITING_FUNCTION } from "../../src/office/manifest-ids";

/** Where `npm start` serves the add-in; manifest.xml in the repository names it. */
const DEVELOPMENT_HOST = "https://localhost:3000/addin";

const SEND_EVENT = /^( *)<LaunchEvent Type="OnMessageSend"[^>]*\/>$/mu;
const WRITING_EVENTS = ["OnMessageRecipientsChanged", "OnMessageAttachmentsChanged"];

/**
 * The manifest of a build: its addresses, and, where the policy wants an early invitation, the events that start the handler while a message
 * is written.
 *
 * @param manifest manifest.xml of the repository
 * @param host https address of the folder the build is served from, without a slash at its end
 */
export function manifestFor(manifest: string, host: string | undefined, { earlyInvitation }: Policy): string {
  const addressed = manifest.replaceAll(DEVELOPMENT_HOST, host ?? DEVELOPMENT_HOST);
  if (!earlyInvitation) return addressed;
  return addressed.replace(SEND_EVENT, (sendEvent, indent: string) =>
    [
      ...WRITING_EVENTS.map((type) => `${indent}<LaunchEvent Type="${type}" FunctionName="${WRITING_FUNCTION}"/>`),
      sendEvent,
    ].join("\n"),
  );
}
