import { describe, expect, it } from "vitest";
import { askOffice, callOffice } from "../../src/office/call";
import { ORDINARY_CALL_MS } from "../../src/office/time-limits";
import type { OpenDraftOptions } from "../outlook/index";
import { addresses } from "../support/message";
import { CLIENTS, inPane } from "./in-test-time";

const draft = { subject: "Minutes", cc: ["anna@example.com"] };

describe.each(CLIENTS)("a call of Outlook on %s", (client) => {
  const subjectWith = (options: OpenDraftOptions) =>
    inPane({ client, draft, ...options }, () => callOffice("subject.getAsync", []));

  it("comes back with the answer and leaves no timer", async () => {
    const { value, timersLeft } = await subjectWith({});
    expect(value).toEqual({ ok: true, value: "Minutes" });
    expect(timersLeft).toBe(0);
  });

  it("comes back as refused, with Office's code", async () => {
    const { value, timersLeft } = await subjectWith({ faults: [{ call: "subject.getAsync", does: { fail: 9020 } }] });
    expect(value).toEqual({ ok: false, failure: { call: "subject.getAsync", kind: "refused", code: 9020 } });
    expect(timersLeft).toBe(0);
  });

  it("comes back as silent when Outlook never answers", async () => {
    const { value, timersLeft } = await subjectWith({ faults: [{ call: "subject.getAsync", does: { hang: true } }] });
    expect(value).toEqual({ ok: false, failure: { call: "subject.getAsync", kind: "silent", code: null } });
    expect(timersLeft).toBe(0);
  });

  it("ignores an answer that comes too late", async () => {
    const faults = [{ call: "subject.getAsync", does: { slow: ORDINARY_CALL_MS * 2 } }];
    const { value } = await inPane({ client, draft, faults }, async (_, clock) => {
      const result = await callOffice("subject.getAsync", []);
      void clock.advance(ORDINARY_CALL_MS * 2);
      return result;
    });
    expect(value).toMatchObject({ ok: false, failure: { kind: "silent" } });
  });

  it("does not ask at all where no time is left", async () => {
    const { value, outlook } = await inPane({ client, draft }, () => callOffice("subject.getAsync", [], 0));
    expect(value).toMatchObject({ ok: false, failure: { kind: "silent" } });
    expect(outlook.calls.count("subject.getAsync")).toBe(0);
  });

  it("comes back when the library throws: more than 100 recipients", async () => {
    const users = addresses(101, "example.com").map((emailAddress) => ({ displayName: emailAddress, emailAddress }));
    const { value, timersLeft } = await inPane({ client, draft }, () => callOffice("bcc.addAsync", [users]));
    expect(value).toMatchObject({ ok: false, failure: { call: "bcc.addAsync", kind: "threw" } });
    expect(timersLeft).toBe(0);
  });

  it("comes back when the add-in may not: reading only", async () => {
    const { value } = await inPane({ client, draft, permission: "ReadItem" }, () => callOffice("saveAsync", []));
    expect(value).toMatchObject({ ok: false, failure: { call: "saveAsync" } });
  });

  it("comes back as missing where the client has no such call", async () => {
    // Newer than the library that the tests run, and of the same kind as those that are used.
    const { value } = await inPane({ client, draft }, () => callOffice("sendAsync" as "saveAsync", []));
    expect(value).toEqual({ ok: false, failure: { call: "sendAsync", kind: "missing", code: null } });
  });

  it("tells success without a value from a value", async () => {
    const faults = [{ call: "from.getAsync", does: { answer: null } }];
    const { value } = await inPane({ client, draft, faults }, () => askOffice("from.getAsync", []));
    expect(value.ok).toBe(false);
  });
});
