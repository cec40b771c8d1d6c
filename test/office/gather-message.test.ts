import { describe, expect, it } from "vitest";
import type { MessageSnapshot } from "../../src/classifier/index";
import { known, unknown } from "../../src/classifier/index";
import type { GatherProgress } from "../../src/office/gather-message";
import { gatherMessage } from "../../src/office/gather-message";
import type { AttachmentContent, DraftContent, Fault, OpenDraftOptions } from "../outlook/index";
import { addresses } from "../support/message";
import { CLIENTS, inPane } from "./in-test-time";

const text = (words: string) => new TextEncoder().encode(words);

const draft: DraftContent = {
  from: { address: "sam@contoso.example", name: "Sam" },
  to: [{ address: "anna@contoso.example", name: "Anna" }],
  cc: [{ address: "all@contoso.example", type: "distributionList", name: "Everybody" }],
  bcc: ["ben@example.com"],
  subject: "Minutes",
  body: "As discussed.",
  composeType: "reply",
  attachments: [{ name: "list.csv", bytes: text("name\nAnna\n") }],
};

function gather(options: OpenDraftOptions = {}): Promise<MessageSnapshot> {
  return inPane({ draft, ...options }, () => gatherMessage()).then(({ value }) => value);
}

function contentsOf({ attachments }: MessageSnapshot) {
  return attachments.status === "known" ? attachments.value.map(({ name, content }) => [name, content] as const) : null;
}

describe.each(CLIENTS)("gathering on %s", (client) => {
  it("reads the whole message", async () => {
    const snapshot = await gather({ client });
    expect(snapshot).toMatchObject({
      from: known({ address: "sam@contoso.example", name: "Sam" }),
      to: known({ entries: [{ address: "anna@contoso.example", name: "Anna", type: "user" }], isTruncated: false }),
      cc: known({ entries: [{ address: "all@contoso.example", name: "Everybody", type: "distributionList" }] }),
      bcc: known({ entries: [{ address: "ben@example.com", type: "externalUser" }] }),
      subject: known("Minutes"),
      bodyText: known("As discussed."),
      composeType: known("reply"),
      previousRecipients: [],
    });
    expect(contentsOf(snapshot)).toEqual([["list.csv", known(text("name\nAnna\n"))]]);
  });

  it("keeps to three calls at once and to one attachment at a time", async () => {
    const attachments = Array.from({ length: 5 }, (_, index) => ({ name: `${String(index)}.csv`, bytes: text("a") }));
    const { outlook } = await inPane({ client, draft: { ...draft, attachments } }, () => gatherMessage());
    expect(outlook.calls.mostInFlight).toBeLessThanOrEqual(3);
    expect(outlook.calls.names().slice(-5)).toEqual(Array(5).fill("getAttachmentContentAsync"));
  });

  it("changes nothing in the message", async () => {
    const { outlook } = await inPane({ client, draft, permission: "ReadItem" }, () => gatherMessage());
    expect(outlook.calls.names().filter((name) => /set|add|remove|save/u.test(name))).toEqual([]);
  });

  const parts = {
    "to.getAsync": "to",
    "cc.getAsync": "cc",
    "bcc.getAsync": "bcc",
    "from.getAsync": "from",
    "subject.getAsync": "subject",
    "body.getAsync": "bodyText",
    getComposeTypeAsync: "composeType",
    getAttachmentsAsync: "attachments",
  } as const;
  const faults: readonly [string, Fault, string][] = [
    ["fails", { fail: 9020 }, "host-refused"],
    ["hangs", { hang: true }, "host-silent"],
  ];
  const table = Object.entries(parts).flatMap(([call, part]) =>
    faults.map(([how, does, reason]) => ({ call, part, how, does, reason })),
  );

  it.each(table)(
    "knows that $part is unknown when $call $how, and everything else",
    async ({ call, part, does, reason }) => {
      const snapshot = await gather({ client, faults: [{ call, does }] });
      expect(snapshot[part]).toEqual(unknown(reason as "host-silent"));
      for (const other of Object.values(parts)) if (other !== part) expect(snapshot[other].status).toBe("known");
    },
  );

  it.each(["from.getAsync", "getComposeTypeAsync"] as const)("takes no empty answer of %s for one", async (call) => {
    const snapshot = await gather({ client, faults: [{ call, does: { answer: null } }] });
    expect(snapshot[parts[call]].status).toBe("unknown");
  });
});

describe("an attachment's content", () => {
  const contentOf = async (attachment: AttachmentContent, options: OpenDraftOptions = {}) =>
    contentsOf(await gather({ draft: { attachments: [attachment] }, ...options }))?.[0]?.[1];

  it.each<{ says: string; attachment: AttachmentContent; is: unknown }>([
    { says: "a file's bytes", attachment: { name: "a.csv", bytes: text("a") }, is: known(text("a")) },
    {
      says: "an attached message's text as bytes",
      attachment: { name: "Re: lunch", kind: "item", bytes: text("Subject: déjeuner") },
      is: known(text("Subject: déjeuner")),
    },
    {
      says: "known although the size is listed as 0",
      attachment: { name: "a.msg", size: 0, bytes: text("a") },
      is: known(text("a")),
    },
    { says: "empty where size and bytes agree", attachment: { name: "a.txt" }, is: known(new Uint8Array()) },
    {
      says: "unknown for a link to a file",
      attachment: { name: "a.xlsx", kind: "cloud", url: "https://files.example/a" },
      is: unknown("cloud-link"),
    },
    { says: "unknown for a size without bytes", attachment: { name: "a.xlsx", size: 9 }, is: unknown("no-content") },
    { says: "unknown for an empty message", attachment: { name: "Re:", kind: "item" }, is: unknown("no-content") },
  ])("is $says", async ({ attachment, is }) => {
    expect(await contentOf(attachment)).toEqual(is);
  });

  it.each<{ says: string; does: Fault; is: unknown }>([
    { says: "empty", does: { empty: true }, is: unknown("no-content") },
    { says: "nothing", does: { answer: null }, is: unknown("no-content") },
    {
      says: "a link",
      does: { answer: { content: "https://files.example/a", format: "url" } },
      is: unknown("cloud-link"),
    },
    { says: "no text", does: { answer: { format: "base64" } }, is: unknown("no-content") },
    { says: "no base64", does: { answer: { content: "?", format: "base64" } }, is: unknown("damaged") },
    { says: "a new format", does: { answer: { content: "a", format: "new" } }, is: unknown("unsupported-format") },
    { says: "an error", does: { fail: 5001 }, is: unknown("host-refused") },
    { says: "never", does: { hang: true }, is: unknown("host-silent") },
  ])("is unknown where Outlook answers $says", async ({ does, is }) => {
    const faults = [{ call: "getAttachmentContentAsync", does }];
    expect(await contentOf({ name: "a.xlsx", bytes: text("abc") }, { faults })).toEqual(is);
  });

  it("is read again under its new id when the old one is no longer valid", async () => {
    const faults = [{ call: "getAttachmentContentAsync", nth: 1, does: { fail: 9003 } }];
    expect(await contentOf({ name: "a.csv", bytes: text("a") }, { faults })).toEqual(known(text("a")));
  });

  it("is given up after one more try", async () => {
    const faults = [{ call: "getAttachmentContentAsync", does: { fail: 9003 } }];
    expect(await contentOf({ name: "a.csv", bytes: text("a") }, { faults })).toEqual(unknown("host-refused"));
  });

  it("does not delay the next file beyond its limit", async () => {
    const attachments = [
      { name: "a.csv", bytes: text("a") },
      { name: "b.csv", bytes: text("b") },
    ];
    const faults = [{ call: "getAttachmentContentAsync", nth: 1, does: { hang: true } }] as const;
    expect(contentsOf(await gather({ draft: { attachments }, faults }))).toEqual([
      ["a.csv", unknown("host-silent")],
      ["b.csv", known(text("b"))],
    ]);
  });

  it("of a picture in the text is not read, and of anything else there is", async () => {
    const attachments = [
      { name: "image001.png", isInline: true, bytes: text("png") },
      { name: "list.xlsx", isInline: true, bytes: text("list") },
      { name: "photo.png", bytes: text("photo") },
    ];
    const { value, outlook } = await inPane({ draft: { attachments } }, () => gatherMessage());
    expect(contentsOf(value)?.map(([name]) => name)).toEqual(["list.xlsx", "photo.png"]);
    expect(outlook.calls.count("getAttachmentContentAsync")).toBe(2);
  });
});

describe("a list of recipients", () => {
  it.each([
    { client: "classic", people: 499, isTruncated: false },
    { client: "classic", people: 500, isTruncated: true },
    { client: "classic", people: 620, isTruncated: true },
    { client: "web", people: 100, isTruncated: false },
    { client: "web", people: 999, isTruncated: false },
    { client: "web", people: 1200, isTruncated: true },
  ] as const)("of $people on $client is truncated: $isTruncated", async ({ client, people, isTruncated }) => {
    const { cc } = await gather({ client, draft: { cc: addresses(people, "example.com") } });
    expect(cc).toMatchObject(known({ isTruncated }));
  });

  it.each([{ data: [null] }, { data: "all" }])("that is $data is unknown, not empty", async ({ data }) => {
    const { to } = await gather({ faults: [{ call: "to.getAsync", does: { answer: data } }] });
    expect(to.status).toBe("unknown");
  });
});

it("tells how far it is, file by file", async () => {
  const attachments = ["a.csv", "b.csv"].map((name) => ({ name, bytes: text("a") }));
  const heard: GatherProgress[] = [];
  await inPane({ draft: { attachments } }, () => gatherMessage({ onProgress: (progress) => heard.push(progress) }));
  expect(heard).toEqual([
    { done: 0, total: 2, file: "a.csv" },
    { done: 1, total: 2, file: "b.csv" },
    { done: 2, total: 2, file: null },
  ]);
});

it("ends within the time it is given, with what was read until then", async () => {
  const attachments = Array.from({ length: 9 }, (_, index) => ({ name: `${String(index)}.csv`, bytes: text("a") }));
  const faults = [{ call: "getAttachmentContentAsync", does: { hang: true } }] as const;
  const { value, took } = await inPane({ draft: { ...draft, attachments }, faults }, (_, clock) => {
    const endsAt = clock.now() + 60_000;
    return gatherMessage({ timeLeft: () => endsAt - clock.now() });
  });
  expect(took).toBeLessThanOrEqual(60_500);
  expect(value.subject).toEqual(known("Minutes"));
  expect(contentsOf(value)).toEqual(attachments.map(({ name }) => [name, unknown("host-silent")]));
});
