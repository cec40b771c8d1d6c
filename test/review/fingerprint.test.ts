import { fc, it as law } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { AttachmentInspection, MessageSnapshot, Policy, Recipient } from "../../src/classifier/index";
import { BALANCED, checkMessage, known, unknown } from "../../src/classifier/index";
import { fingerprintMessage } from "../../src/review/fingerprint";
import { inspectionOf } from "../support/inspection";
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

function fingerprint(changes: MessageSketch = {}, policy: Policy = BALANCED, found = inspections) {
  return of(buildSnapshot({ ...sketch, ...changes }), policy, found);
}

function of(
  snapshot: MessageSnapshot,
  policy: Policy = BALANCED,
  found: readonly AttachmentInspection[] = inspections,
) {
  return fingerprintMessage(snapshot, checkMessage(snapshot, found, policy), policy);
}

describe("what is acknowledged", () => {
  const same = fingerprint();

  it("is two different digests in hex", () => {
    expect(same.full).toMatch(/^[0-9a-f]{64}$/u);
    expect(same.visible).toMatch(/^[0-9a-f]{64}$/u);
    expect(same.full).not.toBe(same.visible);
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

  it("changes in the full digest alone with Bcc and with numbers that Bcc changes", () => {
    const changed = fingerprint({ bcc: ["dora@example.edu", ...addresses(3, "example.edu")] });
    expect(changed.full).not.toBe(same.full);
    expect(changed.visible).toBe(same.visible);
  });

  it("changes in both digests with what is found", () => {
    const nothingFound = fingerprint({}, BALANCED, []);
    expect(nothingFound.full).not.toBe(same.full);
    expect(nothingFound.visible).not.toBe(same.visible);
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
    const snapshot = buildSnapshot({ attachments: [{ name: "list.xlsx", bytes: list }] });
    const [file] = snapshot.attachments.status === "known" ? snapshot.attachments.value : [];
    const unread = { ...snapshot, attachments: known([{ ...file!, content: unknown("no-content") }]) };
    expect(of(unread).visible).not.toBe(of(snapshot).visible);
  });

  it("tells groups without an address by their names", () => {
    const group = (name: string): Recipient => ({ ...recipient("", "distributionList"), name });
    expect(fingerprint({ to: [group("Team A")] })).not.toEqual(fingerprint({ to: [group("Team B")] }));
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
