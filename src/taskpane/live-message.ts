import { createContext, useContext } from "react";
import type { AttachmentReference, ColumnReference, ColumnSample, DomainCount, Finding } from "../classifier/index";

/** What is shown of the message itself. It is read from the message when it is shown, and stored nowhere. */
export interface LiveMessage {
  /** It is not asked about because the sender confirmed these people in an earlier message. */
  readonly wasConfirmedBefore: boolean;
  readonly domains: readonly DomainCount[];
  /** Addresses of those whom removing recipients would take out for this finding. */
  readonly concerned: (finding: Finding) => readonly string[];
  /** Names of the entries in To, Cc and Bcc that have no address. */
  readonly contactGroups: readonly string[];
  /** Header texts and masked samples of these columns; none where the file cannot be read again. */
  readonly sample: (attachment: AttachmentReference, columns: readonly ColumnReference[]) => readonly ColumnSample[];
}

/** Null before the message is read, and where a screen is shown without one. */
export const LiveContext = createContext<LiveMessage | null>(null);

export function useLiveMessage(): LiveMessage | null {
  return useContext(LiveContext);
}
