/**
 * How long Outlook may take, in milliseconds. Each call has its own limit because Office.js drops the callback of a call that times out
 * or is refused without data, so a call can stay silent for ever.
 */

/** A call that hands over no file. Answers take well under a second; a slow Exchange connection takes a few. */
export const ORDINARY_CALL_MS = 10_000;

/** The content of one attachment, which web clients fetch from Exchange first (office-js#5845 reports 90 s, then nothing). */
export const ATTACHMENT_CONTENT_MS = 45_000;

/** Outlook ends the handler after 300 s and then lets nobody know why, so ours is over well before. */
export const HANDLER_MS = 150_000;

/** For a look at a message that is being written: handlers that overlap were seen to crash the web client (office-js#6067). */
export const WRITING_MS = 5_000;

/** Gathering and reading end this long before the handler does: time to judge what is there, read the acknowledgement and answer. */
export const GATHERING_RESERVE_MS = 40_000;
export const READING_RESERVE_MS = 25_000;
