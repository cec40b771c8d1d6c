import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { MessageSnapshot } from "../../../src/classifier/index";
import { BALANCED, checkMessage, unknown } from "../../../src/classifier/index";
import { markList } from "../../../src/classifier/message/confirmed-list";
import type { MessageSketch } from "../../support/message";
import { addresses, buildSnapshot, recipient, truncated } from "../../support/message";
import { testRule } from "../../support/test-rule";

/** As if the sender had confirmed these people in an earlier message. */
function confirmedBefore(people: readonly string[], message: MessageSnapshot): MessageSnapshot {
  return { ...message, confirmedLists: [markList(people, 7, 20_000)] };
}

/** Each from an organisation of their own. */
const strangers = (count: number): string[] =>
  addresses(count, "example.net").map((address, index) => address.replace("@", `@org${String(index)}.`));
const colleagues = (count: number): string[] => addresses(count, "example.org");

const quotedHead = (people: readonly string[]): string =>
  ["Thanks, all.", "", "From: Anna Kim", "Sent: Monday", `To: ${people.join("; ")}`, "Subject: x", "", "Hi"].join(
    "\r\n",
  );

testRule("visible-recipients", ["failed", "passed", "cantTell", "inapplicable"], {
  failed: [
    {
      name: "a list that was confirmed before, and six strangers beside thirty",
      message: confirmedBefore(strangers(30), buildSnapshot({ to: strangers(36) })),
      data: { people: 36 },
    },
    {
      name: "a list that was confirmed before, on a matter that is private",
      message: confirmedBefore(strangers(30), buildSnapshot({ to: strangers(30), subject: "HIV support group" })),
      data: { people: 30, isSensitive: true },
    },
    {
      name: "strangers, where two hundred colleagues were confirmed before",
      message: confirmedBefore(colleagues(200), buildSnapshot({ to: strangers(25) })),
      data: { people: 25 },
    },
    {
      name: "a list that was confirmed before, where nobody may send it any more",
      message: confirmedBefore(strangers(30), buildSnapshot({ to: strangers(30) })),
      policy: {
        ...BALANCED,
        rules: {
          ...BALANCED.rules,
          "visible-recipients": {
            ...BALANCED.rules["visible-recipients"],
            verdicts: { ...BALANCED.rules["visible-recipients"].verdicts, outside: "block" },
          },
        },
      },
      exposure: "outside",
    },
    {
      name: "sixty people, be they confirmed before",
      message: confirmedBefore(strangers(60), buildSnapshot({ to: strangers(60) })),
      exposure: "grave",
    },
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
      name: "thirteen private addresses: free-mail weighs more",
      message: buildSnapshot({ to: addresses(13, "gmail.com") }),
      data: { people: 13, freeMail: 13 },
    },
    {
      name: "half of 180 outside",
      message: buildSnapshot({ to: [...strangers(90), ...colleagues(90)] }),
      data: { people: 180, outside: 90 },
      exposure: "grave",
    },
    {
      name: "two hundred colleagues, who have each other's addresses",
      message: buildSnapshot({ to: colleagues(200) }),
      exposure: "minor",
    },
    {
      name: "a hundred colleagues, on a matter that is private",
      message: buildSnapshot({ to: colleagues(100), subject: "Your disciplinary hearing" }),
      data: { isSensitive: true, maxVisible: 10 },
      exposure: "inside",
    },
    {
      name: "Patient and Client Council: 15 people, 12 of them at private addresses",
      message: buildSnapshot({ cc: [...addresses(12, "gmail.com"), ...strangers(3)] }),
      data: { people: 15, outside: 15, freeMail: 12 },
      exposure: "outside",
    },
    {
      name: "thirty tenants at private addresses",
      message: buildSnapshot({ to: addresses(30, "gmail.com") }),
      exposure: "outside",
    },
    {
      name: "four hundred journalists, be it at one domain",
      message: buildSnapshot({ cc: addresses(400, "press.example.net") }),
      data: { outside: 400 },
      exposure: "grave",
    },
    {
      name: "ten people of a support group",
      message: buildSnapshot({ to: strangers(10), subject: "HIV support group on Tuesday" }),
      data: { people: 10, isSensitive: true },
      exposure: "outside",
    },
    {
      name: "twenty people of a support group",
      message: buildSnapshot({ to: strangers(20), subject: "HIV support group on Tuesday" }),
      exposure: "grave",
    },
    {
      name: "what a file is called says what the list is about",
      message: buildSnapshot({
        to: strangers(12),
        attachments: [{ name: "Asylum seekers - next steps.pdf", bytes: Buffer.from("%PDF-1.7") }],
      }),
      data: { isSensitive: true },
    },
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
      name: "a new message that only looks like a reply",
      message: buildSnapshot({ to: strangers(30), bodyText: quotedHead(strangers(30)) }),
      data: { people: 30 },
    },
    {
      name: "sixty people of one company and the like",
      message: buildSnapshot({ to: addresses(60, "lawfirm.example") }),
      exposure: "grave",
    },
    {
      name: "a sender at a free-mail provider: other customers are strangers",
      message: buildSnapshot({ from: "me@gmail.com", to: addresses(60, "gmail.com") }),
      data: { outside: 60, maxVisible: 60 },
    },
    {
      name: "a domain that only ends like the own one",
      message: buildSnapshot({ to: addresses(60, "notexample.org") }),
      data: { outside: 60 },
    },
  ],
  passed: [
    {
      name: "a list that was confirmed before, and who joined it",
      message: confirmedBefore(strangers(30), buildSnapshot({ to: strangers(32) })),
    },
    { name: "nineteen partners of one consortium", message: buildSnapshot({ to: strangers(19) }) },
    {
      name: "two dozen people of one law firm, who know each other",
      message: buildSnapshot({ to: addresses(24, "lawfirm.example") }),
    },
    {
      name: "a circle of friends, written to from a private account",
      message: buildSnapshot({ from: "me@gmail.com", to: [...addresses(20, "gmail.com"), ...strangers(25)] }),
    },
    {
      name: "a newsletter on health and safety",
      message: buildSnapshot({ to: strangers(12), subject: "Health and safety newsletter" }),
    },
    {
      name: "'please be patient' in the text is nobody's illness",
      message: buildSnapshot({
        to: strangers(12),
        bodyText: "Please be patient, we will send the grades of steel soon.",
      }),
    },
    {
      name: "a private matter in the quoted history",
      message: buildSnapshot({
        to: strangers(12),
        bodyText: "Thank you!\n\n-----Original Message-----\nAbout asylum and domestic violence",
      }),
    },
    {
      name: "thirty entries that the policy calls groups",
      message: buildSnapshot({ to: strangers(30).map((address) => `all-${address}`) }),
    },
    { name: "forty colleagues on one project", message: buildSnapshot({ to: colleagues(40) }) },
    { name: "colleagues at a sub-domain", message: buildSnapshot({ to: addresses(40, "field.example.org") }) },
    { name: "300 in Bcc", message: buildSnapshot({ to: ["press@example.org", "x@example.org"], bcc: strangers(300) }) },
    { name: "the same address fifty times", message: buildSnapshot({ to: Array<string>(50).fill("a@b.example.net") }) },
    {
      name: "a reply to seventy, whom the quoted message named",
      message: buildSnapshot({ to: strangers(70), composeType: "reply", bodyText: quotedHead(strangers(70)) }),
    },
    {
      name: "a reply to forty, whom the quoted message named without addresses",
      message: buildSnapshot({
        composeType: "reply",
        to: strangers(40).map((address, at) => ({ ...recipient(address), name: `Person Number${String(at)}` })),
        bodyText: quotedHead(strangers(40).map((_, at) => `Person Number${String(at)}`)),
      }),
    },
    {
      name: "one person under many addresses of theirs",
      message: buildSnapshot({ to: Array.from({ length: 40 }, (_, at) => `anna+${String(at)}@b.example.net`) }),
    },
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
      message: buildSnapshot({ to: addresses(90, "partner.example") }),
      policy: { ...BALANCED, ownDomains: ["Partner.example"] },
    },
  ],
  cantTell: [
    {
      name: "a list that was confirmed before, and is cut",
      message: confirmedBefore(strangers(30), truncated(buildSnapshot({ to: strangers(30) }))),
      reason: "list-truncated",
    },
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

describe("the same list again", () => {
  const list = strangers(40);
  const again = (more: MessageSketch) => checkMessage(buildSnapshot({ to: list, ...more }), [], BALANCED).verdict;

  it("is asked about in each new message, by its own numbers: nothing is remembered", () => {
    expect([again({}), again({}), again({ to: list.slice(2) })]).toEqual(["ask", "ask", "ask"]);
  });

  it("is not news on its own thread, nor are the few who join", () => {
    const thread: MessageSketch = { composeType: "reply", bodyText: quotedHead(list) };
    expect(again(thread)).toBe("send");
    expect(again({ ...thread, to: [...list, ...addresses(4, "newcomer.example")] })).toBe("send");
    expect(again({ ...thread, to: [...list, ...addresses(20, "gmail.com")] })).toBe("ask");
  });
});

const people = fc.uniqueArray(
  fc.nat({ max: 400 }).map((id) => `p${String(id)}@${id % 3 === 0 ? "gmail.com" : "mail.example.net"}`),
  { maxLength: 80 },
);
const finding = (message: MessageSnapshot): unknown =>
  checkMessage(message, [], BALANCED).findings.find(({ rule }) => rule === "visible-recipients");

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
