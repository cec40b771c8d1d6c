import { fc, it as law } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type {
  Attachment,
  AttachmentInspection,
  DoubtReason,
  MessageSnapshot,
  Policy,
  Recipient,
} from "../../src/classifier/index";
import { BALANCED, checkMessage, known, unknown } from "../../src/classifier/index";
import { fingerprintMessage } from "../../src/review/fingerprint";
import { inspectionOf, unreadInspection } from "../support/inspection";
import type { MessageSketch } from "../support/message";
import { addresses, buildSnapshot, recipient } from "../support/message";

const list = new Uint8Array([80, 75, 3, 4]);
const sketch: MessageSketch = {
  to: ["anna@example.com", "ben@example.net"],
  cc: ["cleo@example.org"],
  bcc: ["dora@example.edu"],
  attachments: [
    { name: "list.xlsx", bytes: list },
    { name: "notes.txt", bytes: new Uint8Array([110]) },
  ],
};
const inspections = [inspectionOf("list.xlsx", 40, ["full-name", "email", "gender"])];

function fingerprint(
  changes: MessageSketch = {},
  policy: Policy = BALANCED,
  found: readonly AttachmentInspection[] = inspections,
) {
  return of(buildSnapshot({ ...sketch, ...changes }), policy, found);
}

function of(
  snapshot: MessageSnapshot,
  policy: Policy = BALANCED,
  found: readonly AttachmentInspection[] = inspections,
) {
  return fingerprintMessage(snapshot, checkMessage(snapshot, found, policy), policy);
}

/** The message with this in the place of its first attachment's own. */
function withFile(changes: Partial<Attachment>, snapshot = buildSnapshot(sketch)): MessageSnapshot {
  const [file, ...others] = snapshot.attachments.status === "known" ? snapshot.attachments.value : [];
  return { ...snapshot, attachments: known([{ ...file!, ...changes }, ...others]) };
}

const otherBytes = known(new Uint8Array([80, 75, 3, 5]));

describe("what is acknowledged", () => {
  const same = fingerprint();

  it("is four different digests in hex", () => {
    const digests = [same.full, same.visible, same.listed.full, same.listed.visible];
    for (const digest of digests) expect(digest).toMatch(/^[0-9a-f]{64}$/u);
    expect(new Set(digests).size).toBe(4);
  });

  it.each<{ says: string; changes: MessageSketch }>([
    { says: "another person in To", changes: { to: ["anna@example.com", "ben@example.net", "emil@example.com"] } },
    { says: "one person less in To", changes: { to: ["anna@example.com"] } },
    {
      says: "somebody moved from To to Cc",
      changes: { to: ["anna@example.com"], cc: ["cleo@example.org", "ben@example.net"] },
    },
    { says: "another file name", changes: { attachments: [{ name: "list (2).xlsx", bytes: list }] } },
    {
      says: "one byte of a file",
      changes: { attachments: [{ name: "list.xlsx", bytes: new Uint8Array([80, 75, 3, 5]) }] },
    },
    { says: "a file less", changes: { attachments: [] } },
  ])("changes in both digests with $says", ({ changes }) => {
    const changed = fingerprint(changes);
    expect(changed.full).not.toBe(same.full);
    expect(changed.visible).not.toBe(same.visible);
  });

  it("changes in both digests with the policy", () => {
    const policy: Policy = { ...BALANCED, ownDomains: ["example.net"] };
    expect(fingerprint({}, policy).visible).not.toBe(same.visible);
    expect(fingerprint({}, policy).full).not.toBe(same.full);
  });

  it("changes in the full digests alone with Bcc and with numbers that Bcc changes", () => {
    const changed = fingerprint({ bcc: ["dora@example.edu", ...addresses(3, "example.edu")] });
    expect(changed.full).not.toBe(same.full);
    expect(changed.listed.full).not.toBe(same.listed.full);
    expect(changed.visible).toBe(same.visible);
    expect(changed.listed.visible).toBe(same.listed.visible);
  });

  it("changes in all digests when the first person outside comes in Bcc, though what is found is the same", () => {
    const own: MessageSketch = { to: ["anna@example.org"], cc: [], bcc: [] };
    const grave = [inspectionOf("list.xlsx", 40, ["full-name", "health"])];
    const before = fingerprint(own, BALANCED, grave);
    const after = fingerprint({ ...own, bcc: ["dora@example.edu"] }, BALANCED, grave);
    expect(after.full).not.toBe(before.full);
    expect(after.visible).not.toBe(before.visible);
    expect(after.listed.visible).not.toBe(before.listed.visible);
  });

  it("changes in the visible digest with where the exposure lies, since Bcc may have made it worse", () => {
    const snapshot = buildSnapshot(sketch);
    const fingerprintOf = (found: readonly AttachmentInspection[]) => of(snapshot, BALANCED, found);
    const graver = fingerprintOf([inspectionOf("list.xlsx", 40, ["full-name", "health"])]);
    expect(graver.visible).not.toBe(same.visible);
    expect(graver.full).toBe(same.full);
  });

  it.each<{ says: string; found: readonly AttachmentInspection[] }>([
    { says: "that people were counted otherwise", found: [inspectionOf("list.xlsx", 41, ["full-name", "gender"])] },
    { says: "a second file of the same exposure", found: [...inspections, { ...inspections[0]!, name: "notes.txt" }] },
    { says: "a doubt beside it", found: [...inspections, unreadInspection("notes.txt", "damaged")] },
  ])("does not change with $says", ({ found }) => {
    expect(fingerprint({}, BALANCED, found)).toEqual(same);
  });

  it("is the same in full for a runtime that reads less of the same files", () => {
    const less = fingerprint({}, BALANCED, [unreadInspection("list.xlsx", "out-of-time")]);
    expect(less.full).toBe(same.full);
    expect(less.listed).toEqual(same.listed);
    expect(less.visible).not.toBe(same.visible);
  });

  it("does not change, as listed, with the contents of a file of the same size", () => {
    const changed = of(withFile({ content: otherBytes }));
    expect(changed.full).not.toBe(same.full);
    expect(changed.listed).toEqual(same.listed);
  });

  it.each<{ says: string; changes: Partial<Attachment> }>([
    { says: "name", changes: { name: "list (2).xlsx" } },
    { says: "kind", changes: { kind: "cloud" } },
    { says: "size", changes: { size: 5 } },
  ])("changes, as listed, with the $says of a file", ({ changes }) => {
    const changed = of(withFile(changes));
    expect(changed.listed.full).not.toBe(same.listed.full);
    expect(changed.listed.visible).not.toBe(same.listed.visible);
  });

  it("takes an attached message by its name, since Outlook writes it anew each time", () => {
    const message = (changes: Partial<Attachment>) => of(withFile({ kind: "item", ...changes }));
    expect(message({ content: otherBytes, size: 9 })).toEqual(message({}));
    expect(message({ name: "Re: lunch" }).full).not.toBe(message({}).full);
  });

  it.each(["to", "cc", "bcc"] as const)("tells a %s that may be longer from a whole one", (field) => {
    const snapshot = buildSnapshot(sketch);
    const list = snapshot[field].status === "known" ? snapshot[field].value : null;
    const cut = of({ ...snapshot, [field]: known({ ...list!, isTruncated: true }) });
    expect(cut.full).not.toBe(same.full);
    expect(cut.listed.full).not.toBe(same.listed.full);
  });

  it("does not change with subject and text where nothing is found in them", () => {
    const snapshot = { ...buildSnapshot({ ...sketch, subject: "Better words" }), bodyText: known("More of them") };
    expect(of(snapshot)).toEqual(same);
  });

  it.each(["to", "cc", "bcc", "attachments"] as const)("tells an unknown %s from an empty one", (part) => {
    const empty = of(buildSnapshot({ ...sketch, [part]: [] }));
    const missing = of({ ...buildSnapshot(sketch), [part]: unknown("host-silent") });
    expect(missing.full).not.toBe(empty.full);
  });

  it("tells a file whose content is unknown from one that was read", () => {
    const unread = of(withFile({ content: unknown("no-content") }));
    expect(unread.visible).not.toBe(same.visible);
    expect(unread.full).not.toBe(same.full);
  });

  it("tells groups without an address by their names", () => {
    const group = (name: string): Recipient => ({ ...recipient("", "distributionList"), name });
    expect(fingerprint({ to: [group("Team A")] })).not.toEqual(fingerprint({ to: [group("Team B")] }));
  });
});

describe("a message is fully read", () => {
  const isFullyRead = (snapshot: MessageSnapshot, doubt: DoubtReason | null = null) =>
    of(snapshot, BALANCED, doubt === null ? inspections : [unreadInspection("list.xlsx", doubt)]).isFullyRead;

  it.each<{ reason: DoubtReason; is: boolean }>([
    { reason: "host-silent", is: false },
    { reason: "host-refused", is: false },
    { reason: "no-content", is: false },
    { reason: "cloud-link", is: true },
    { reason: "damaged", is: true },
  ])("$is where Outlook hands over no content: $reason", ({ reason, is }) => {
    expect(isFullyRead(withFile({ content: unknown(reason) }))).toBe(is);
  });

  it.each<{ doubt: DoubtReason | null; is: boolean }>([
    { doubt: null, is: true },
    { doubt: "encrypted", is: true },
    { doubt: "out-of-time", is: false },
  ])("$is where reading ends with $doubt", ({ doubt, is }) => {
    expect(isFullyRead(buildSnapshot(sketch), doubt)).toBe(is);
  });

  it("not where the list of files is unknown", () => {
    expect(isFullyRead({ ...buildSnapshot(sketch), attachments: unknown("host-silent") })).toBe(false);
  });
});

const anybody = fc.uniqueArray(fc.constantFrom(...addresses(8, "example.com")), { minLength: 1 });

law.prop([anybody, anybody, fc.nat()])(
  "neither order nor letter case nor repetition of addresses matters",
  (to, bcc, seed) => {
    const shuffled = (list: string[]) =>
      [...list, list[0]!].sort((a, b) => (((a + b).length + seed) % 3) - 1).reverse();
    const shouted = (list: string[]) =>
      list.map((address, index) => (index % 2 === 0 ? address.toUpperCase() : address));
    const one = of(buildSnapshot({ to, bcc }), BALANCED, []);
    const other = of(buildSnapshot({ to: shouted(shuffled(to)), bcc: shouted(shuffled(bcc)) }), BALANCED, []);
    expect(other).toEqual(one);
  },
);

it("does not depend on the order of attachments and of what was found in them", () => {
  const second = inspectionOf("more.xlsx", 50, ["full-name", "phone"]);
  const files = [
    { name: "list.xlsx", bytes: list },
    { name: "more.xlsx", bytes: list },
  ];
  const forth = of(buildSnapshot({ ...sketch, attachments: files }), BALANCED, [...inspections, second]);
  const back = of(buildSnapshot({ ...sketch, attachments: files.reverse() }), BALANCED, [second, ...inspections]);
  expect(back).toEqual(forth);
});
