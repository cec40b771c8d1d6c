import type { Observed, Recipient, RecipientList } from "../classifier/index";
import { known, unknown } from "../classifier/index";
import { askOffice } from "./call";
import type { CallResult } from "./failure";
import { failed } from "./failure";
import type { RecipientField } from "./host-calls";
import type { Untrusted } from "./observe";
import { entriesOf, reasonOf, textOf } from "./observe";
import { isTruncatedAt } from "./recipient-limits";
import { ORDINARY_CALL_MS } from "./time-limits";

/** One of the three fields as the client hands it over. Only resolved entries are in it (office-js#2636). */
export async function readRecipients(
  field: RecipientField,
  milliseconds = ORDINARY_CALL_MS,
): Promise<CallResult<RecipientList>> {
  const call = `${field}.getAsync` as const;
  const result = await askOffice(call, [], milliseconds);
  if (!result.ok) return result;
  const entries = entriesOf(result.value)?.map(toRecipient);
  if (entries === undefined) return failed(call, "empty");
  return { ok: true, value: { entries, isTruncated: isTruncatedAt(entries.length) } };
}

export async function gatherRecipients(field: RecipientField, milliseconds: number): Promise<Observed<RecipientList>> {
  const result = await readRecipients(field, milliseconds);
  return result.ok ? known(result.value) : unknown(reasonOf(result.failure));
}

export async function gatherSender(milliseconds: number): Promise<Observed<Recipient>> {
  const result = await askOffice("from.getAsync", [], milliseconds);
  if (!result.ok) return unknown(reasonOf(result.failure));
  const sender = toRecipient(result.value);
  return sender.address === "" ? unknown("host-refused") : known(sender);
}

/** An entry without an address (a contact group) is kept: somebody will read the message. */
function toRecipient(details: Untrusted<Office.EmailAddressDetails>): Recipient {
  const type = TYPES.find((candidate) => candidate === details.recipientType);
  return { address: textOf(details.emailAddress).trim(), name: textOf(details.displayName), type: type ?? "other" };
}

const TYPES = ["user", "externalUser", "distributionList", "other"] as const;
