/** How one Outlook client differs from another where an add-in can notice (Microsoft's limits pages, August 2026). */
export interface Client {
  readonly id: ClientId;
  /** Which file of the library talks to it. */
  readonly library: "web" | "win32";
  /** Highest Mailbox requirement set. */
  readonly mailbox: string;
  /** `getAsync` hands over at most so many recipients of a field. */
  readonly readableRecipients: number;
  /** `setAsync` and `addAsync` fail with 9012 above so many recipients in a field. */
  readonly writableRecipients: number;
  /** Classic and Mac number their attachments, so ids move when an earlier one is removed. */
  readonly attachmentIds: "index" | "opaque";
  /** Whether the alert has a button of its own for `commandId`, or "Don't Send" takes its label and does its work. */
  readonly actionButton: "separate" | "replaces-dont-send";
  /** Mobile has no Smart Alerts: messages leave unseen. */
  readonly hasSmartAlerts: boolean;
  /** Characters of session data per item (50,000 up to Mailbox 1.15). */
  readonly sessionDataLength: number;
  readonly hostVersion: string;
}

/** `web` stands for new Outlook on Windows too; `classic-2404` for the first classic versions with Mailbox 1.14. */
export type ClientId = "web" | "classic" | "classic-2404" | "mobile";

const NO_LIMIT = Number.POSITIVE_INFINITY;

const web: Client = {
  id: "web",
  library: "web",
  mailbox: "1.16",
  readableRecipients: 1_000,
  writableRecipients: NO_LIMIT,
  attachmentIds: "opaque",
  actionButton: "separate",
  hasSmartAlerts: true,
  sessionDataLength: 2_621_440,
  hostVersion: "20261.1.1.1",
};

const classic: Client = {
  ...web,
  id: "classic",
  library: "win32",
  mailbox: "1.15",
  readableRecipients: 500,
  writableRecipients: 500,
  attachmentIds: "index",
  sessionDataLength: 50_000,
  hostVersion: "16.0.18324.20172",
};

const clients: Readonly<Record<ClientId, Client>> = {
  web,
  classic,
  "classic-2404": {
    ...classic,
    id: "classic-2404",
    mailbox: "1.14",
    actionButton: "replaces-dont-send",
    hostVersion: "16.0.17530.15000",
  },
  mobile: {
    ...web,
    id: "mobile",
    mailbox: "1.5",
    readableRecipients: 100,
    hasSmartAlerts: false,
    sessionDataLength: 50_000,
    hostVersion: "4.2532.0.0",
  },
};

export function clientOf(id: ClientId): Client {
  return clients[id];
}

/** What the client says it supports, in the form the library parses. */
export function requirementsOf(client: Client): string {
  return JSON.stringify({ Mailbox: client.mailbox, DialogApi: "1.2", AddInCommands: "1.3" });
}
