import type { DraftContent } from "../host/draft";

/** A ready message as the server lists it: its files by name, to be fetched when it is opened. */
export interface ListedMessage extends Omit<DraftContent, "attachments" | "from"> {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly expects: "stop" | "silence";
  readonly from: { readonly address: string; readonly name: string };
  readonly files: readonly string[];
}

export async function fetchList(): Promise<readonly ListedMessage[]> {
  const response = await fetch("/ready-messages.json");
  return (await response.json()) as readonly ListedMessage[];
}

export async function fetchContent(message: ListedMessage): Promise<DraftContent> {
  const attachments = await Promise.all(
    message.files.map(async (name) => {
      const response = await fetch(`/ready/${message.id}/${name}`);
      return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
    }),
  );
  return { ...message, attachments };
}
