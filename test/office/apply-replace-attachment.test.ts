import { describe, expect, it } from "vitest";
import type { ReplaceAttachment } from "../../src/fixes/index";
import { applyEdits } from "../../src/office/apply-edits";
import type { ClientId, Draft, DraftContent, Fault, FaultRule } from "../outlook/index";
import { CLIENTS, inPane } from "./in-test-time";

const text = (words: string) => new TextEncoder().encode(words);
const COPY = "list (without personal data).csv";
const draft: DraftContent = {
  attachments: [
    { name: "list.csv", bytes: text("first") },
    { name: "image001.png", isInline: true, bytes: text("signature") },
    { name: "list.csv", bytes: text("second") },
    { name: "notes.txt", bytes: text("notes") },
  ],
};
const replace: ReplaceAttachment = {
  type: "replace-attachment",
  name: "list.csv",
  ordinal: 1,
  original: text("second"),
  newName: COPY,
  bytes: text("clean"),
};
const ALL = ["first", "notes", "second", "signature"];
const FIXED = ["clean", "first", "notes", "signature"];

function filesIn(opened: Draft): string[] {
  return opened.attachments.map(({ bytes }) => new TextDecoder().decode(bytes)).sort();
}

async function replaceIn(client: ClientId, faults: readonly FaultRule[] = []) {
  const { value, outlook } = await inPane({ client, draft, faults }, () => applyEdits([replace]));
  return { result: value, outlook, after: filesIn(outlook.draft) };
}

describe.each(CLIENTS)("replacing an attachment on %s", (client) => {
  it("leaves the copy in the place of the one meant among files of one name", async () => {
    const { result, after, outlook } = await replaceIn(client);
    expect(result.ok).toBe(true);
    expect(after).toEqual(FIXED);
    expect(outlook.draft.attachments.map(({ name }) => name)).toContain(COPY);
  });

  it("removes nothing before the copy was read back", async () => {
    const { outlook } = await replaceIn(client);
    const names = outlook.calls.names();
    const added = names.indexOf("addFileAttachmentFromBase64Async");
    const removed = names.indexOf("removeAttachmentAsync");
    expect(names.slice(added, removed)).toContain("getAttachmentContentAsync");
  });

  it("is taken back by its undo", async () => {
    const { value, outlook } = await inPane({ client, draft }, async () => {
      const { undo } = await applyEdits([replace]);
      return applyEdits(undo);
    });
    expect(value.ok).toBe(true);
    expect(filesIn(outlook.draft)).toEqual(ALL);
  });

  it("replaces two of one name, the last first", async () => {
    const { outlook } = await inPane({ client, draft }, () =>
      applyEdits([replace, { ...replace, ordinal: 0, original: text("first") }]),
    );
    expect(filesIn(outlook.draft)).toEqual(["clean", "clean", "notes", "signature"]);
  });

  /** The calls of a clean run, and how often each is made. */
  const calls: readonly [string, number][] = [
    ["getAttachmentsAsync", 7],
    ["getAttachmentContentAsync", 2],
    ["addFileAttachmentFromBase64Async", 1],
    ["saveAsync", 1],
    ["removeAttachmentAsync", 1],
  ];
  const faults: readonly [string, Fault][] = [
    ["fails", { fail: 9020 }],
    ["hangs", { hang: true }],
    ["answers emptily", { empty: true }],
    ["answers without doing it", { answer: null }],
    ["hands over something else", { answer: { content: btoa("other"), format: "base64" } }],
    ["is done after our patience", { slow: 60_000 }],
  ];
  const table = calls.flatMap(([call, times]) =>
    faults.flatMap(([how, does]) => [
      ...Array.from({ length: times }, (_, index) => index + 1).map((nth) => ({
        says: `${call} number ${String(nth)} ${how}`,
        rule: { call, nth, does },
      })),
      { says: `every ${call} ${how}`, rule: { call, does } },
    ]),
  );

  it("is tried at every call of a clean run", async () => {
    const { outlook } = await replaceIn(client);
    for (const [call, times] of calls) expect([call, outlook.calls.count(call)]).toEqual([call, times]);
    expect(outlook.calls.names()).toHaveLength(calls.reduce((sum, [, times]) => sum + times, 0));
  });

  it.each(table)("loses nothing and says the truth: $says", async ({ rule }) => {
    const { result, after } = await replaceIn(client, [rule]);
    const holds = (files: readonly string[]): boolean => files.every((file) => after.includes(file));
    expect(holds(ALL) || holds(FIXED)).toBe(true);
    if (result.ok) expect(after).toEqual(FIXED);
    else if (result.isUnchanged) expect(after).toEqual(ALL);
  });

  it.each(table)("the undo of what went wrong loses nothing either: $says", async ({ rule }) => {
    const { outlook } = await inPane({ client, draft, faults: [rule] }, async (opened) => {
      const { undo } = await applyEdits([replace]);
      opened.faults.clear();
      return applyEdits(undo);
    });
    for (const file of ALL) expect(filesIn(outlook.draft)).toContain(file);
  });
});

describe("a file is not replaced", () => {
  it("when it has become another since the copy was made", async () => {
    const { value, outlook } = await inPane({ draft }, () => applyEdits([{ ...replace, original: text("older") }]));
    expect(value).toMatchObject({ ok: false, isUnchanged: true, failure: { kind: "not-found" } });
    expect(filesIn(outlook.draft)).toEqual(ALL);
  });

  it("when it cannot be put back", async () => {
    const link = { name: "a.xlsx", kind: "cloud", url: "https://files.example/a" } as const;
    const edit = { ...replace, name: "a.xlsx", ordinal: 0 };
    const { value, outlook } = await inPane({ draft: { attachments: [link] } }, () => applyEdits([edit]));
    expect(value).toMatchObject({ ok: false, isUnchanged: true, undo: [] });
    expect(outlook.draft.attachments).toHaveLength(1);
  });
});
