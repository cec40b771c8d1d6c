import type { Acknowledgement, StoredAcknowledgement } from "../review/index";
import { callOffice } from "./call";
import { ACKNOWLEDGEMENT_HEADER, ACKNOWLEDGEMENT_KEY } from "./manifest-ids";

type AcknowledgementChannel = "session" | "header";

/**
 * Writes what the sender acknowledged to both channels, since one client or another was seen to lose each of them on the way to the handler.
 *
 * @returns the channels that held it when read back; none means that Outlook will ask again
 */
export async function writeAcknowledgement(
  acknowledgement: Acknowledgement,
): Promise<readonly AcknowledgementChannel[]> {
  const channels: AcknowledgementChannel[] = [];
  await callOffice("sessionData.setAsync", [ACKNOWLEDGEMENT_KEY, acknowledgement.session]);
  if ((await readSession()) === acknowledgement.session) channels.push("session");
  // A header reached the handler only when the draft was saved before and after (PostGuard's field notes). Where saving fails the
  // header may still arrive, so only reading back decides.
  await callOffice("saveAsync", []);
  await callOffice("internetHeaders.setAsync", [{ [ACKNOWLEDGEMENT_HEADER]: acknowledgement.header }]);
  await callOffice("saveAsync", []);
  if ((await readHeader()) === acknowledgement.header) channels.push("header");
  // An older acknowledgement must not outlive this one: it may be of another message.
  else await callOffice("internetHeaders.removeAsync", [[ACKNOWLEDGEMENT_HEADER]]);
  return channels;
}

/** What either channel holds; null for what is absent or was not handed over. */
export async function readAcknowledgement(): Promise<StoredAcknowledgement> {
  const [session, header] = await Promise.all([readSession(), readHeader()]);
  return { session, header };
}

/** @returns whether neither channel holds an acknowledgement any more */
export async function withdrawAcknowledgement(): Promise<boolean> {
  await callOffice("sessionData.removeAsync", [ACKNOWLEDGEMENT_KEY]);
  await callOffice("internetHeaders.removeAsync", [[ACKNOWLEDGEMENT_HEADER]]);
  const { session, header } = await readAcknowledgement();
  return session === null && header === null;
}

async function readSession(): Promise<string | null> {
  const result = await callOffice("sessionData.getAsync", [ACKNOWLEDGEMENT_KEY]);
  return result.ok && typeof result.value === "string" ? result.value : null;
}

async function readHeader(): Promise<string | null> {
  const result = await callOffice("internetHeaders.getAsync", [[ACKNOWLEDGEMENT_HEADER]]);
  if (!result.ok || result.value === null) return null;
  const headers = result.value;
  // Exchange may change the letter case of a header's name.
  const name = Object.keys(headers).find((candidate) => candidate.toLowerCase() === ACKNOWLEDGEMENT_HEADER);
  const value: unknown = name === undefined ? undefined : headers[name];
  return typeof value === "string" ? value.trim() : null;
}
