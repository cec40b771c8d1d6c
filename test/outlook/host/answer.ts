/** What the host says to one call: data, or one of Office's error codes. */
export type Answer = { readonly ok: true; readonly data?: unknown } | { readonly ok: false; readonly code: number };

export const DONE: Answer = { ok: true };

export function answer(data: unknown): Answer {
  return { ok: true, data };
}

export function refuse(code: number): Answer {
  return { ok: false, code };
}

/** The codes this host uses; the library turns them into names (platform facts, section 3). */
export const ERROR = {
  internal: 5001,
  permission: 7000,
  attachmentTooLarge: 9000,
  tooManyAttachments: 9001,
  invalidAttachmentId: 9003,
  attachmentToDeleteMissing: 9008,
  tooManyRecipients: 9012,
  noValidRecipients: 9013,
  duplicateNotification: 9023,
  notificationMissing: 9024,
  tooManyNotifications: 9025,
  notInThisRuntime: 9032,
  attachmentKind: 9043,
  notSaved: 9046,
  keyNotFound: 9050,
  sessionDataTooLong: 9051,
} as const;
