import { expect, test } from "vitest";
import { countByDomain } from "../../src/classifier/count-by-domain";
import { unknown } from "../../src/classifier/message/observed";
import { BALANCED } from "../../src/classifier/policy/balanced";
import { buildSnapshot, recipient } from "../support/message";

const MESSAGE = buildSnapshot({
  from: "sender@contoso.example",
  to: ["a@contoso.example", "one@partner.example", "ONE@partner.example", "two@partner.example"],
  cc: [recipient("team@partner.example", "distributionList"), "private@gmail.com", "Three@Partner.example"],
  bcc: ["four@partner.example"],
});

test("readers are counted by domain, each once, the largest first", () => {
  expect(countByDomain(MESSAGE, BALANCED)).toEqual([
    { domain: "partner.example", people: 4, groups: 1, isInside: false, isFreeMail: false },
    { domain: "contoso.example", people: 1, groups: 0, isInside: true, isFreeMail: false },
    { domain: "gmail.com", people: 1, groups: 0, isInside: false, isFreeMail: true },
  ]);
});

test("a field that could not be read is left out", () => {
  const domains = countByDomain({ ...MESSAGE, to: unknown("host-silent"), bcc: unknown("host-silent") }, BALANCED);
  expect(domains.map(({ domain, people }) => [domain, people])).toEqual([
    ["partner.example", 1],
    ["gmail.com", 1],
  ]);
});
