import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/office/apply-edits";
import type { ClientId, Draft, DraftContent } from "../outlook/index";
import { COPY, FILES, REPLACE, text } from "../support/listed-files";
import { CLIENTS, inPane } from "./in-test-time";

const draft: DraftContent = { attachments: FILES };
const ALL = ["first", "notes", "second", "signature"];
const FIXED = ["clean", "first", "notes", "signature"];

function filesIn(opened: Draft): string[] {
  return opened.attachments.map(({ bytes }) => new TextDecoder().decode(bytes)).sort();
}

async function replaceIn(client: ClientId) {
  const { value, outlook } = await inPane({ client, draft }, () => applyEdits([REPLACE]));
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
      const { undo } = await applyEdits([REPLACE]);
      return applyEdits(undo);
    });
    expect(value.ok).toBe(true);
    expect(filesIn(outlook.draft)).toEqual(ALL);
  });

  it("replaces two of one name, the last first", async () => {
    const { outlook } = await inPane({ client, draft }, () =>
      applyEdits([REPLACE, { ...REPLACE, ordinal: 0, original: text("first") }]),
    );
    expect(filesIn(outlook.draft)).toEqual(["clean", "clean", "notes", "signature"]);
  });
});

describe.each(CLIENTS)("taking the replacement back on %s", (client) => {
  const undoAfter = (change: (opened: Draft) => void) =>
    inPane({ client, draft }, async (opened) => {
      const { undo } = await applyEdits([REPLACE]);
      change(opened.draft);
      return applyEdits(undo);
    });
  const copyIn = (opened: Draft) => opened.attachments.find(({ name }) => name === COPY)!;

  it("is done where the sender has removed the copy already", async () => {
    const { value, outlook } = await undoAfter((opened) => opened.removeAttachment(copyIn(opened)));
    expect(value.ok).toBe(true);
    expect(filesIn(outlook.draft)).toEqual(ALL);
  });

  it("leaves another file alone that has the copy's name by now", async () => {
    const { value, outlook } = await undoAfter((opened) => {
      opened.removeAttachment(copyIn(opened));
      opened.addAttachment({ name: COPY, bytes: text("the sender's own") });
    });
    expect(value).toMatchObject({ ok: false, failure: { kind: "changed" } });
    expect(filesIn(outlook.draft)).toEqual([...ALL, "the sender's own"].sort());
  });
});

describe("a file is not replaced", () => {
  it("when it has become another since the copy was made", async () => {
    const { value, outlook } = await inPane({ draft }, () => applyEdits([{ ...REPLACE, original: text("older") }]));
    expect(value).toMatchObject({ ok: false, isUnchanged: true, failure: { kind: "not-found" } });
    expect(filesIn(outlook.draft)).toEqual(ALL);
  });

  it("when it cannot be put back", async () => {
    const link = { name: "a.xlsx", kind: "cloud", url: "https://files.example/a" } as const;
    const edit = { ...REPLACE, name: "a.xlsx", ordinal: 0 };
    const { value, outlook } = await inPane({ draft: { attachments: [link] } }, () => applyEdits([edit]));
    expect(value).toMatchObject({ ok: false, isUnchanged: true, undo: [] });
    expect(outlook.draft.attachments).toHaveLength(1);
  });
});
