import { fc, it as law } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { createAcknowledgement, isAcknowledged } from "../../src/review/acknowledgement";
import type { Fingerprint } from "../../src/review/fingerprint";

const digest = (letter: string) => letter.repeat(64);
const message: Fingerprint = {
  full: digest("a"),
  visible: digest("b"),
  listed: { full: digest("1"), visible: digest("2") },
  isFullyRead: true,
};
/** The same to its recipients, with another Bcc. */
const otherBcc: Fingerprint = {
  ...message,
  full: digest("c"),
  listed: { full: digest("3"), visible: message.listed.visible },
};
const otherMessage: Fingerprint = {
  full: digest("d"),
  visible: digest("e"),
  listed: { full: digest("4"), visible: digest("5") },
  isFullyRead: true,
};
/** The same message to a runtime that was not handed a file. */
const lessRead: Fingerprint = { ...message, full: digest("f"), visible: digest("0"), isFullyRead: false };

const acknowledged = createAcknowledgement(message, "n1");

describe("a message is acknowledged", () => {
  it.each([
    { says: "by both channels", now: message, stored: acknowledged, is: true },
    { says: "by the session alone", now: message, stored: { ...acknowledged, header: null }, is: true },
    { says: "by the header alone", now: message, stored: { ...acknowledged, session: null }, is: true },
    { says: "not with another Bcc", now: otherBcc, stored: acknowledged, is: false },
    {
      says: "not with another Bcc, by the session alone",
      now: otherBcc,
      stored: { ...acknowledged, header: null },
      is: false,
    },
    {
      says: "with another Bcc where only the header arrived, which knows nothing of Bcc",
      now: otherBcc,
      stored: { ...acknowledged, session: null },
      is: true,
    },
    { says: "not when changed", now: otherMessage, stored: acknowledged, is: false },
    { says: "not without any acknowledgement", now: message, stored: { session: null, header: null }, is: false },
    {
      says: "by a new header beside an older session",
      now: otherMessage,
      stored: { session: acknowledged.session, header: createAcknowledgement(otherMessage, "n2").header },
      is: true,
    },
    {
      says: "by a new session beside an older header",
      now: otherMessage,
      stored: { session: createAcknowledgement(otherMessage, "n2").session, header: acknowledged.header },
      is: true,
    },
    {
      says: "not by two acknowledgements of other messages",
      now: otherMessage,
      stored: { session: acknowledged.session, header: createAcknowledgement(otherBcc, "n2").header },
      is: false,
    },
    { says: "by both channels where a file was not read now", now: lessRead, stored: acknowledged, is: true },
    {
      says: "by the header alone where a file was not read now",
      now: lessRead,
      stored: { ...acknowledged, session: null },
      is: true,
    },
    {
      says: "not by the list of files where all were read: one of them is another",
      now: { ...lessRead, isFullyRead: true },
      stored: acknowledged,
      is: false,
    },
    {
      says: "not where a file was not read now and Bcc is another",
      now: { ...otherBcc, visible: digest("0"), isFullyRead: false },
      stored: acknowledged,
      is: false,
    },
    {
      says: "not where a file was not read now and the message is another",
      now: { ...otherMessage, isFullyRead: false },
      stored: acknowledged,
      is: false,
    },
  ])("$says", ({ now, stored, is }) => {
    expect(isAcknowledged(now, stored)).toBe(is);
  });

  law.prop([fc.option(fc.string()), fc.option(fc.string())])(
    "by nothing that only looks like one",
    (session, header) => {
      expect(isAcknowledged(message, { session, header })).toBe(false);
    },
  );

  law.prop([fc.stringMatching(/^[\w-]{1,64}$/u)])("with any nonce", (nonce) => {
    expect(isAcknowledged(message, createAcknowledgement(message, nonce))).toBe(true);
  });

  it("says nothing in the header but the nonce and the visible digests", () => {
    expect(acknowledged.header).toBe(`n1.${message.visible}.${message.listed.visible}`);
  });
});
