import { describe, expect, it } from "vitest";
import type { MessageEdit } from "../../src/fixes/index";
import { applyEdits } from "../../src/office/apply-edits";
import type { Draft, DraftContent, Fault, OpenDraftOptions } from "../outlook/index";
import { CLIENTS, inPane } from "./in-test-time";

const text = (words: string) => new TextEncoder().encode(words);
const draft: DraftContent = {
  attachments: [
    { name: "list.csv", bytes: text("first") },
    { name: "image001.png", isInline: true, bytes: text("signature") },
    { name: "notes.txt", bytes: text("notes") },
    { name: "list.csv", bytes: text("second") },
  ],
};
const remove = (name: string, ordinal = 0): MessageEdit => ({ type: "remove-attachment", name, ordinal });

function filesIn(opened: Draft) {
  return opened.attachments.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]);
}

const ALL = filesOf(draft);
function filesOf({ attachments = [] }: DraftContent) {
  return attachments.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]);
}

const applyIn = (edits: readonly MessageEdit[], options: OpenDraftOptions = {}) =>
  inPane({ draft, ...options }, () => applyEdits(edits)).then(({ value, outlook }) => ({
    result: value,
    after: filesIn(outlook.draft),
  }));

describe.each(CLIENTS)("removing attachments on %s", (client) => {
  it("removes the one meant among files of one name", async () => {
    const { result, after } = await applyIn([remove("list.csv", 1)], { client });
    expect(result.ok).toBe(true);
    expect(after).toEqual(ALL.slice(0, 3));
  });

  it("removes several, although ids move on classic Windows", async () => {
    const { result, after } = await applyIn([remove("list.csv", 1), remove("list.csv", 0), remove("notes.txt")], {
      client,
    });
    expect(result.ok).toBe(true);
    expect(after).toEqual([["image001.png", "signature"]]);
  });

  it("is taken back by its undo", async () => {
    const { value, outlook } = await inPane({ client, draft }, async () => {
      const { undo } = await applyEdits([remove("notes.txt"), remove("list.csv")]);
      return applyEdits(undo);
    });
    expect(value.ok).toBe(true);
    expect(filesIn(outlook.draft).sort()).toEqual([...ALL].sort());
  });
});

describe("removing an attachment", () => {
  it("says so when there is no such file", async () => {
    const { result, after } = await applyIn([remove("other.csv")]);
    expect(result).toMatchObject({ ok: false, isUnchanged: true, failure: { kind: "not-found" }, undo: [] });
    expect(after).toEqual(ALL);
  });

  it("works without an undo for what cannot be attached again", async () => {
    const link = { name: "a.xlsx", kind: "cloud", url: "https://files.example/a" } as const;
    const { result, after } = await applyIn([remove("a.xlsx")], { draft: { attachments: [link] } });
    expect(result).toEqual({ ok: true, undo: [] });
    expect(after).toEqual([]);
  });

  it("works without an undo where the content cannot be read", async () => {
    const faults = [{ call: "getAttachmentContentAsync", does: { hang: true } }] as const;
    const { result, after } = await applyIn([remove("notes.txt")], { faults });
    expect(result).toEqual({ ok: true, undo: [] });
    expect(after).toHaveLength(3);
  });

  it("keeps its undo where the content takes long", async () => {
    const faults = [{ call: "getAttachmentContentAsync", does: { slow: 30_000 } }] as const;
    const { result } = await applyIn([remove("notes.txt")], { faults });
    expect(result).toMatchObject({ ok: true, undo: [{ type: "add-attachment", name: "notes.txt" }] });
  });

  it.each<{ says: string; does: Fault; kind: string; isUnchanged: boolean }>([
    { says: "refuses", does: { fail: 9009 }, kind: "refused", isUnchanged: true },
    { says: "does not answer, and may yet do it", does: { hang: true }, kind: "silent", isUnchanged: false },
    { says: "says done and does nothing", does: { answer: null }, kind: "not-verified", isUnchanged: true },
  ])("does not claim it when Outlook $says", async ({ does, kind, isUnchanged }) => {
    const { result, after } = await applyIn([remove("notes.txt")], {
      faults: [{ call: "removeAttachmentAsync", does }],
    });
    expect(result).toMatchObject({ ok: false, isUnchanged, failure: { call: "removeAttachmentAsync", kind } });
    expect(after).toEqual(ALL);
  });

  describe.each(CLIENTS)("while the files change on %s", (client) => {
    const removeWhile = async (change: (opened: Draft) => void) => {
      const faults = [{ call: "getAttachmentContentAsync", does: { slow: 5000 } }] as const;
      const { value, outlook } = await inPane({ client, draft, faults }, async (opened, clock) => {
        const before = clock.setTimeout(() => change(opened.draft), 1000);
        const result = await applyEdits([remove("notes.txt")]);
        clock.clearTimeout(before);
        return result;
      });
      return { result: value, after: filesIn(outlook.draft).sort() };
    };
    const isFile = (opened: Draft, words: string) =>
      opened.attachments.find(({ bytes }) => new TextDecoder().decode(bytes) === words)!;

    it.each<{ says: string; change: (opened: Draft) => void; left: readonly (readonly string[])[] }>([
      {
        says: "an earlier file goes",
        change: (opened) => opened.removeAttachment(isFile(opened, "first")),
        left: ALL.slice(1),
      },
      {
        says: "another file comes",
        change: (opened) => opened.addAttachment({ name: "more.csv", bytes: text("more") }),
        left: [...ALL, ["more.csv", "more"]],
      },
      {
        says: "a file of the same name takes its place",
        change: (opened) => {
          opened.removeAttachment(isFile(opened, "notes"));
          opened.addAttachment({ name: "notes.txt", bytes: text("better notes") });
        },
        left: [...ALL.filter(([name]) => name !== "notes.txt"), ["notes.txt", "better notes"]],
      },
    ])("removes nothing: $says", async ({ change, left }) => {
      const { result, after } = await removeWhile(change);
      expect(result).toMatchObject({ ok: false, isUnchanged: true, undo: [], failure: { kind: "changed" } });
      expect(after).toEqual([...left].sort());
    });
  });

  it("counts as done when the file is gone although the answer came too late", async () => {
    const faults = [{ call: "removeAttachmentAsync", does: { slow: 30_000 } }] as const;
    const { result } = await applyIn([remove("notes.txt")], { faults });
    expect(result.ok).toBe(true);
  });

  it("does not claim to know where the list cannot be read afterwards", async () => {
    const faults = [{ call: "getAttachmentsAsync", nth: 3, does: { fail: 9020 } }] as const;
    const { result } = await applyIn([remove("notes.txt")], { faults });
    expect(result).toMatchObject({ ok: false, isUnchanged: false, failure: { call: "getAttachmentsAsync" } });
  });

  it("stops at the first failure and hands over the undo of what was done", async () => {
    const { result, after } = await applyIn([remove("notes.txt"), remove("other.csv"), remove("list.csv")]);
    expect(result).toMatchObject({
      ok: false,
      isUnchanged: false,
      undo: [{ type: "add-attachment", name: "notes.txt" }],
    });
    expect(after).toHaveLength(3);
  });
});

describe("attaching a file again", () => {
  const add: MessageEdit = { type: "add-attachment", name: "list.csv", base64: btoa("third") };

  it("can be taken back itself", async () => {
    const { result } = await applyIn([add]);
    expect(result).toEqual({ ok: true, undo: [remove("list.csv", 2)] });
  });

  it.each<{ says: string; does: Fault; kind: string; isUnchanged: boolean }>([
    { says: "refuses", does: { fail: 9007 }, kind: "refused", isUnchanged: true },
    { says: "does not answer, and may yet do it", does: { hang: true }, kind: "silent", isUnchanged: false },
    { says: "says done and does nothing", does: { answer: "id" }, kind: "not-verified", isUnchanged: true },
  ])("is not claimed when Outlook $says", async ({ does, kind, isUnchanged }) => {
    const { result, after } = await applyIn([add], { faults: [{ call: "addFileAttachmentFromBase64Async", does }] });
    expect(result).toMatchObject({ ok: false, isUnchanged, failure: { kind } });
    expect(after).toEqual(ALL);
  });

  it("counts as done, and is saved, when the file is there although the answer came too late", async () => {
    const faults = [{ call: "addFileAttachmentFromBase64Async", does: { slow: 90_000 } }] as const;
    const { value, outlook } = await inPane({ draft, faults }, () => applyEdits([add]));
    expect(value).toEqual({ ok: true, undo: [remove("list.csv", 2)] });
    expect(outlook.calls.count("saveAsync")).toBe(1);
  });
});
