import { ENGLISH as EN } from "../support/words";
import { test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import type { Finding } from "../../src/classifier/index";
import { describeFinding } from "../../src/locales/index";
import {
  addressList,
  groupRecipients,
  hiddenData,
  hiddenPart,
  personalColumns,
  personalListInBody,
  recipientDomain,
  visibleRecipients,
} from "../support/report";
import { anyFinding } from "./any-problem";

const TABLE: readonly [Finding, string, string][] = [
  [
    personalColumns(),
    "8,253 people are in agora.xlsx",
    "Names, e-mail addresses, gender, duty station or place and 3 more kinds of detail would go to 1 group outside your organisation.",
  ],
  [
    personalColumns("list.csv", { people: 9, isSensitive: true }),
    "9 people are in list.csv",
    "Names, e-mail addresses, gender, duty station or place and 3 more kinds of detail would go to 1 group outside your organisation. Being on this list may itself be private.",
  ],
  [
    visibleRecipients(),
    "296 people would see each other's addresses",
    "290 of them outside your organisation, 281 at private addresses.",
  ],
  [
    visibleRecipients({ people: 20, outside: 1, freeMail: 0 }),
    "20 people would see each other's addresses",
    "1 of them outside your organisation.",
  ],
  [
    visibleRecipients({ people: 20, outside: 20, freeMail: 0 }),
    "20 people would see each other's addresses",
    "All are outside your organisation.",
  ],
  [
    visibleRecipients({ people: 20, outside: 20, freeMail: 20 }),
    "20 people would see each other's addresses",
    "All are at private addresses outside your organisation.",
  ],
  [
    visibleRecipients({ people: 20, outside: 20, freeMail: 19 }),
    "20 people would see each other's addresses",
    "20 of them outside your organisation, 19 at private addresses.",
  ],
  [
    hiddenData(),
    "1,230 people are in parts of offences.xlsx that you do not see",
    "You see 20 rows, the file holds 1,250. Case or customer numbers and names would go to 1 person outside your organisation.",
  ],
  [
    hiddenData("a.xlsx", {
      parts: [hiddenPart("hidden-columns", 300), hiddenPart("hidden-columns", 90), hiddenPart("very-hidden-sheet", 90)],
      people: 300,
      rowsSeen: 390,
      rowsHeld: 390,
      kinds: ["salary"],
    }),
    "300 people are in parts of a.xlsx that you do not see",
    "Pay would go to 1 person outside your organisation.",
  ],
  [
    addressList(),
    "list.csv is a list of 50,000 people's e-mail addresses",
    "It would go to 1 person outside your organisation (1 at a private address).",
  ],
  [
    groupRecipients(),
    "Everyone in 1 group would get details of 8,253 people",
    "How many that is cannot be seen from here. Open the group in Outlook to see who is in it.",
  ],
  [
    groupRecipients({ members: 20_000 }),
    "Everyone in 1 group would get details of 8,253 people",
    "That is 20,000 people.",
  ],
  [
    personalListInBody(),
    "31 people are listed in the text",
    "Passport or visa numbers and names would go to 1 person outside your organisation.",
  ],
  [
    recipientDomain(),
    "1 person may not be who you think",
    "1 address ends almost like one you know. The message holds details of 700 people.",
  ],
  [
    recipientDomain({ people: 2, lookAlikes: 0, freeMail: 2, isOwnAddress: true }),
    "2 people would get this at a private address",
    "One seems to be your own. The message holds details of 700 people.",
  ],
];

test.each(TABLE)("%#: %o", (finding, headline, detail) => {
  expect(describeFinding(finding, EN)).toMatchObject({ headline, detail });
});

test("a mail merge is named for lists of a hundred and more", () => {
  expect(describeFinding(visibleRecipients({ people: 99 }), EN).advice).toBeNull();
  expect(describeFinding(visibleRecipients({ people: 100 }), EN).advice).toContain("mail merge");
  expect(describeFinding(visibleRecipients({ people: 12, isSensitive: true }), EN).advice).toContain("mail merge");
});

property.prop([anyFinding])("the headline holds the number, whole", (finding) => {
  expect(describeFinding(finding, EN).headline).toContain(EN.grammar.formatNumber(finding.data.people));
});
