import { describe, expect, it } from "vitest";
import type { MessageSnapshot, Policy } from "../../src/classifier/index";
import { BALANCED, unknown } from "../../src/classifier/index";
import { planRemoveRecipients } from "../../src/fixes/remove-recipients";
import { judge } from "../support/judge";
import type { MessageSketch } from "../support/message";
import { addresses, buildSnapshot } from "../support/message";
import { agoraSheet } from "../support/people";
import { buildXlsx } from "../support/xlsx";

const file = { name: "list.xlsx", bytes: buildXlsx({ sheets: [{ name: "Users", rows: agoraSheet(30) }] }) };
const colleagues = addresses(5, "northwind.example");

function removedFrom(
  sketch: MessageSketch,
  chosen?: readonly string[],
  { policy = BALANCED, change = (snapshot: MessageSnapshot) => snapshot } = {},
): readonly string[] {
  const snapshot = buildSnapshot({ from: "sender@northwind.example", ...sketch });
  const report = judge(snapshot, policy);
  return planRemoveRecipients(change(snapshot), report, policy, chosen).flatMap(({ recipients }) =>
    recipients.map(({ address }) => address),
  );
}

describe("planning to remove recipients", () => {
  it.each<{ says: string; sketch: MessageSketch; removed: readonly string[]; policy?: Policy }>([
    { says: "nobody of a message with nothing wrong", sketch: { to: colleagues }, removed: [] },
    {
      says: "a look-alike of the own domain, wherever it stands",
      sketch: { to: colleagues, bcc: ["boss@northwlnd.example"] },
      removed: ["boss@northwlnd.example"],
    },
    {
      says: "private addresses that would get personal data",
      sketch: { to: ["partner@contoso.example", "anna@gmail.com"], attachments: [file] },
      removed: ["anna@gmail.com"],
    },
    {
      says: "a mailbox under all its aliases",
      sketch: {
        to: ["partner@contoso.example", "anna.kim@gmail.com"],
        cc: ["annakim+work@gmail.com"],
        attachments: [file],
      },
      removed: ["anna.kim@gmail.com", "annakim+work@gmail.com"],
    },
    {
      says: "the few outside among colleagues",
      sketch: { to: [...colleagues, "agency@fabrikam.example"], attachments: [file] },
      removed: ["agency@fabrikam.example"],
    },
    {
      says: "nobody where those outside are who it is for",
      sketch: { to: ["agency@fabrikam.example"], cc: colleagues.slice(0, 1), attachments: [file] },
      removed: [],
    },
    {
      says: "nobody at a partner whom the policy names",
      sketch: { to: [...colleagues, "agency@fabrikam.example"], attachments: [file] },
      policy: { ...BALANCED, approvedDomains: ["fabrikam.example"] },
      removed: [],
    },
    {
      says: "a group that personal data would go to",
      sketch: { to: ["anna@northwind.example", "all-staff@northwind.example"], attachments: [file] },
      removed: ["all-staff@northwind.example"],
    },
  ])("takes out $says", ({ sketch, removed, policy = BALANCED }) => {
    expect(removedFrom(sketch, undefined, { policy })).toEqual(removed);
  });

  const private_ = { to: [...colleagues, "anna@gmail.com", "Ben@gmail.com"], attachments: [file] };

  it("takes out only whom the sender chose, in whatever letter case", () => {
    expect(removedFrom(private_, ["ben@gmail.com"])).toEqual(["Ben@gmail.com"]);
  });

  it("takes out nobody whom no finding is about, even if they are named", () => {
    expect(removedFrom(private_, colleagues)).toEqual([]);
  });

  it.each(["from", "to", "cc", "bcc"] as const)("takes out nobody where %s is unknown", (part) => {
    const change = (snapshot: MessageSnapshot) => ({ ...snapshot, [part]: unknown("host-silent") });
    expect(removedFrom(private_, undefined, { change })).toEqual([]);
  });
});
