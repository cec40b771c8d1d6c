import { describe, expect, it } from "vitest";
import { ManualClock, openDraft, type ClientId, type Fault, type OpenDraftOptions } from "../index";
import { ask, itemOf, type Compose } from "./call";

const BOTH = ["web", "classic"] as const;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const people = (count: number): string[] => Array.from({ length: count }, (_, index) => `p${index}@elsewhere.example`);

async function open(options: OpenDraftOptions): Promise<{ item: Compose; outlook: ReturnType<typeof openDraft> }> {
  const outlook = openDraft(options);
  return { outlook, item: itemOf(await outlook.openPane()) };
}

describe.each(BOTH)("the real library of %s", (client) => {
  it("reads the message", async () => {
    const { item } = await open({
      client,
      draft: {
        to: ["colleague@contoso.example", { address: "list@lists.example", name: "List", type: "distributionList" }],
        cc: [{ address: "half a name", isUnresolved: true }],
        subject: "Minutes",
        body: "Hello\nthere",
        attachments: [{ name: "a.txt", bytes: bytes("hello") }],
      },
    });
    expect(await ask(item.to.getAsync.bind(item.to))).toMatchObject([
      { emailAddress: "colleague@contoso.example", recipientType: "user" },
      { emailAddress: "list@lists.example", displayName: "List", recipientType: "distributionList" },
    ]);
    expect(await ask(item.cc.getAsync.bind(item.cc))).toEqual([]);
    expect(await ask(item.subject.getAsync.bind(item.subject))).toBe("Minutes");
    expect(await ask<string>((callback) => item.body.getAsync("text", callback))).toContain("there");
    expect(await ask(item.from.getAsync.bind(item.from))).toMatchObject({ emailAddress: "sam.sender@contoso.example" });
    const [file] = (await ask(item.getAttachmentsAsync.bind(item))) as Office.AttachmentDetailsCompose[];
    expect(file).toMatchObject({ name: "a.txt", size: 5, attachmentType: "file", isInline: false });
    const content = await ask<Office.AttachmentContent>((callback) =>
      item.getAttachmentContentAsync(file!.id, callback),
    );
    expect(content).toEqual({ content: "aGVsbG8=", format: "base64" });
  });

  it("changes the message", async () => {
    const { item, outlook } = await open({ client, draft: { cc: people(2) } });
    await ask((callback) => item.bcc.addAsync(people(2), callback));
    await ask((callback) => item.cc.setAsync([], callback));
    expect(outlook.draft.recipients("bcc").map(({ address }) => address)).toEqual(people(2));
    expect(outlook.draft.recipients("cc")).toEqual([]);
    await ask<string>((callback) => item.addFileAttachmentFromBase64Async("aGVsbG8=", "b.txt", callback));
    expect(outlook.draft.attachments).toMatchObject([{ name: "b.txt", size: 5 }]);
  });

  it("keeps session data and headers", async () => {
    const { item } = await open({ client });
    const { sessionData, internetHeaders } = item;
    expect(await ask<string>((callback) => sessionData.getAsync("key", callback))).toBe("9050 KeyNotFound");
    await ask((callback) => sessionData.setAsync("key", "value", callback));
    expect(await ask<string>((callback) => sessionData.getAsync("key", callback))).toBe("value");
    await ask((callback) => internetHeaders.setAsync({ "x-a": "1" }, callback));
    expect(await ask<unknown>((callback) => internetHeaders.getAsync(["x-a", "x-b"], callback))).toEqual({
      "x-a": "1",
    });
  });

  it("throws above 100 recipients a call, and without the permission to write", async () => {
    const { item } = await open({ client });
    expect(() => item.to.setAsync(people(101), () => undefined)).toThrow();
    const reader = await open({ client, permission: "ReadItem" });
    expect(() => reader.item.to.setAsync(people(1), () => undefined)).toThrow();
  });

  it("tells an open pane what changed", async () => {
    const { item, outlook } = await open({ client });
    const seen: string[] = [];
    const on = (type: string): Promise<unknown> =>
      ask((callback) => item.addHandlerAsync(type, (event: { type: string }) => seen.push(event.type), callback));
    await on("olkRecipientsChanged");
    await on("olkAttachmentsChanged");
    outlook.draft.addRecipients("cc", people(1));
    outlook.draft.addAttachment({ name: "c.txt" });
    // One more call: what was posted before it has arrived when it is answered.
    await ask(item.subject.getAsync.bind(item.subject));
    expect(seen).toEqual(["olkRecipientsChanged", "olkAttachmentsChanged"]);
  });

  it("counts calls, and how many were under way at once", async () => {
    const { item, outlook } = await open({ client });
    await Promise.all([item.to, item.cc, item.bcc].map((field) => ask(field.getAsync.bind(field))));
    expect(outlook.calls.names("pane")).toEqual(["to.getAsync", "cc.getAsync", "bcc.getAsync"]);
    expect(outlook.calls.count("to.getAsync")).toBe(1);
    expect(outlook.calls.mostInFlight).toBe(3);
  });
});

describe("the clients' limits", () => {
  it.each<[ClientId, number]>([
    ["web", 1_000],
    ["classic", 500],
    ["mobile", 100],
  ])("%s hands over at most %i recipients of a field", async (client, most) => {
    const { item } = await open({ client, draft: { to: people(1_200) } });
    expect(await ask(item.to.getAsync.bind(item.to))).toHaveLength(most);
  });

  it("classic takes 500 in a field and no more", async () => {
    const { item } = await open({ client: "classic", draft: { bcc: people(450) } });
    const add = (count: number): Promise<unknown> => ask((callback) => item.bcc.addAsync(people(count), callback));
    expect(await add(51)).toBe("9012 NumberOfRecipientsExceeded");
    expect(await add(50)).toBeUndefined();
  });

  it.each<[ClientId, boolean]>([
    ["classic", true],
    ["web", false],
  ])("ids of files move on %s when an earlier file goes: %s", async (client, moves) => {
    const attachments = ["a", "b"].map((name) => ({ name, bytes: bytes(name) }));
    const { item } = await open({ client, draft: { attachments } });
    const list = async (): Promise<readonly Office.AttachmentDetailsCompose[]> =>
      (await ask(item.getAttachmentsAsync.bind(item))) as Office.AttachmentDetailsCompose[];
    const [first, second] = await list();
    await ask((callback) => item.removeAttachmentAsync(first!.id, callback));
    const [left] = await list();
    expect(left!.name).toBe("b");
    expect(left!.id !== second!.id).toBe(moves);
  });

  it("session data is as long as the client says", async () => {
    const { item } = await open({ client: "classic" });
    const set = (length: number): Promise<unknown> =>
      ask((callback) => item.sessionData.setAsync("k", "x".repeat(length), callback));
    expect(await set(50_000)).toBe("9051 SessionObjectMaxLengthExceeded");
    expect(await set(49_999)).toBeUndefined();
  });
});

describe.each(BOTH)("a fault on %s", (client) => {
  const draft = { cc: people(3), attachments: [{ name: "a.txt", bytes: bytes("hello") }] };
  const cc = async (does: Fault): Promise<unknown> => {
    const { item } = await open({ client, draft, faults: [{ call: "cc.getAsync", does }] });
    return ask(item.cc.getAsync.bind(item.cc));
  };

  it("fails with its code", async () => expect(await cc({ fail: 5001 })).toMatch(/^5001 /));
  it("answers emptily", async () => expect(await cc({ empty: true })).toEqual([]));
  it("answers in part", async () => expect(await cc({ first: 2 })).toHaveLength(2));
  it("answers what it is told", async () => expect(await cc({ answer: null })).toEqual([]));

  it("does half of what it says was done", async () => {
    const { item, outlook } = await open({ client, draft, faults: [{ call: "bcc.addAsync", does: { first: 1 } }] });
    expect(await ask((callback) => item.bcc.addAsync(people(3), callback))).toBeUndefined();
    expect(outlook.draft.recipients("bcc")).toHaveLength(1);
  });

  it("meets the nth call alone", async () => {
    const { item } = await open({ client, draft, faults: [{ call: "cc.getAsync", nth: 2, does: { fail: 5001 } }] });
    const results = [];
    for (let call = 0; call < 3; call += 1) results.push(typeof (await ask(item.cc.getAsync.bind(item.cc))));
    expect(results).toEqual(["object", "string", "object"]);
  });

  it("hangs: the library never calls back, not even after its own time limit", async () => {
    const clock = new ManualClock();
    const { item, outlook } = await open({
      client,
      draft,
      clock,
      faults: [{ call: "cc.getAsync", does: { hang: true } }],
    });
    let answers = 0;
    item.cc.getAsync(() => (answers += 1));
    await clock.advance(600_000);
    expect(answers).toBe(0);
    expect(outlook.calls.count("cc.getAsync")).toBe(1);
  });

  it("answers late", async () => {
    const clock = new ManualClock();
    const { item } = await open({ client, draft, clock, faults: [{ call: "cc.getAsync", does: { slow: 3_000 } }] });
    let answers = 0;
    item.cc.getAsync(() => (answers += 1));
    await clock.advance(2_999);
    expect(answers).toBe(0);
    await clock.advance(1);
    expect(answers).toBe(1);
  });
});
