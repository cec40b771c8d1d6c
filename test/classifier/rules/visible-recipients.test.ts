import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import type { MessageSnapshot } from "../../../src/classifier/index";
import { BALANCED, checkMessage, unknown } from "../../../src/classifier/index";
import { addresses, buildSnapshot, recipient } from "../../support/message";
import { testRule } from "../../support/test-rule";

const strangers = (count: number): string[] => addresses(count, "mail.example.net");
const colleagues = (count: number): string[] => addresses(count, "example.org");

function truncated(message: MessageSnapshot): MessageSnapshot {
  const { to } = message;
  return to.status === "known" ? { ...message, to: { ...to, value: { ...to.value, isTruncated: true } } } : message;
}

testRule("visible-recipients", ["failed", "passed", "cantTell", "inapplicable"], {
  failed: [
    {
      name: "Serco: 296 private addresses in Cc",
      message: buildSnapshot({ cc: addresses(296, "gmail.com") }),
      data: { people: 296, outside: 296, freeMail: 296, isAtLeast: false },
      exposure: "grave",
    },
    {
      name: "twenty strangers",
      message: buildSnapshot({ to: strangers(20) }),
      data: { people: 20 },
      exposure: "outside",
    },
    {
      name: "fourteen private addresses: free-mail weighs more",
      message: buildSnapshot({ to: addresses(14, "gmail.com") }),
      data: { people: 14, freeMail: 14 },
    },
    {
      name: "half of 180 outside",
      message: buildSnapshot({ to: [...strangers(90), ...colleagues(90)] }),
      data: { people: 180, outside: 90 },
      exposure: "grave",
    },
    { name: "a hundred colleagues", message: buildSnapshot({ to: colleagues(100) }), exposure: "inside" },
    {
      name: "a list that the client cut at its cap: at least so many",
      message: truncated(buildSnapshot({ to: strangers(500) })),
      data: { people: 500, isAtLeast: true },
    },
    {
      name: "a reply that adds twenty strangers to a thread of two",
      message: buildSnapshot({ to: [...strangers(22)], previousRecipients: strangers(2) }),
      data: { people: 20 },
    },
    {
      name: "a sender at a free-mail provider: other customers are strangers",
      message: buildSnapshot({ from: "me@gmail.com", to: addresses(20, "gmail.com") }),
      data: { outside: 20 },
    },
    {
      name: "a domain that only ends like the own one",
      message: buildSnapshot({ to: addresses(20, "notexample.org") }),
      data: { outside: 20 },
    },
  ],
  passed: [
    { name: "nineteen partners of one consortium", message: buildSnapshot({ to: strangers(19) }) },
    { name: "forty colleagues on one project", message: buildSnapshot({ to: colleagues(40) }) },
    { name: "colleagues at a sub-domain", message: buildSnapshot({ to: addresses(40, "field.example.org") }) },
    { name: "300 in Bcc", message: buildSnapshot({ to: ["press@example.org", "x@example.org"], bcc: strangers(300) }) },
    { name: "the same address fifty times", message: buildSnapshot({ to: Array<string>(50).fill("a@b.example.net") }) },
    {
      name: "one stranger added to a thread of thirty",
      message: buildSnapshot({ to: strangers(31), previousRecipients: strangers(30) }),
    },
    {
      name: "thirty groups",
      message: buildSnapshot({ to: strangers(30).map((group) => recipient(group, "distributionList")) }),
    },
    {
      name: "a domain that the policy calls own",
      message: buildSnapshot({ to: addresses(40, "partner.example") }),
      policy: { ...BALANCED, ownDomains: ["Partner.example"] },
    },
  ],
  cantTell: [
    {
      name: "Cc could not be read",
      message: { ...buildSnapshot({ to: strangers(2) }), cc: unknown("host-silent") },
      reason: "host-silent",
    },
    {
      name: "colleagues, cut at the cap",
      message: truncated(buildSnapshot({ to: colleagues(50) })),
      reason: "list-truncated",
    },
  ],
  inapplicable: [
    { name: "one recipient", message: buildSnapshot({ to: strangers(1) }) },
    { name: "nobody yet", message: buildSnapshot() },
  ],
});

const people = fc.uniqueArray(
  fc.nat({ max: 400 }).map((id) => `p${String(id)}@${id % 3 === 0 ? "gmail.com" : "mail.example.net"}`),
  { maxLength: 80 },
);
const finding = (message: MessageSnapshot): unknown => checkMessage(message, [], BALANCED).findings[0];

test.prop([people, people])("Bcc never matters", (to, bcc) => {
  expect(finding(buildSnapshot({ to, bcc }))).toEqual(finding(buildSnapshot({ to })));
});

test.prop([people])("the order of recipients, the field and letter case never matter", (to) => {
  const upper = [...to].reverse().map((address) => address.toUpperCase());
  expect(finding(buildSnapshot({ cc: upper }))).toEqual(finding(buildSnapshot({ to })));
});

test.prop([people, people])("adding a recipient never lowers the verdict", (to, more) => {
  const order = ["send", "ask", "review", "block"];
  const before = checkMessage(buildSnapshot({ to }), [], BALANCED).verdict;
  const after = checkMessage(buildSnapshot({ to: [...to, ...more] }), [], BALANCED).verdict;
  expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
});
