import { createContext, useContext } from "react";
import type { ColumnReference, ColumnSample, DomainCount, MessageSnapshot, Policy } from "../classifier/index";
import { READING_LIMITS, countByDomain, sampleColumns } from "../classifier/index";

/** For header texts and samples of one file, read again when its table is shown. */
const SAMPLING_MS = 2_000;

/** What is shown of the message itself. It is read from the message when it is shown, and stored nowhere. */
export interface LiveMessage {
  readonly domains: readonly DomainCount[];
  /** Header texts and masked samples of these columns; none where the file cannot be read again. */
  readonly sample: (attachment: string, columns: readonly ColumnReference[]) => readonly ColumnSample[];
}

export function lookAt(snapshot: MessageSnapshot, policy: Policy): LiveMessage {
  return {
    domains: countByDomain(snapshot, policy),
    sample(attachment, columns) {
      const files = snapshot.attachments.status === "known" ? snapshot.attachments.value : [];
      const content = files.find(({ name }) => name === attachment)?.content;
      if (content?.status !== "known") return [];
      const endsAt = performance.now() + SAMPLING_MS;
      const isOutOfTime = (): boolean => performance.now() > endsAt;
      return sampleColumns(content.value, attachment, columns, { ...READING_LIMITS, isOutOfTime });
    },
  };
}

/** Null before the message is read, and where a screen is shown without one. */
export const LiveContext = createContext<LiveMessage | null>(null);

export function useLiveMessage(): LiveMessage | null {
  return useContext(LiveContext);
}
