import { test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import type { Finding } from "../../src/classifier/index";
import { describeFinding, wordsFor } from "../../src/locales/index";
import { personalColumns, visibleRecipients } from "../support/report";
import { anyFinding } from "./any-problem";

const EN = wordsFor("en");

const TABLE: readonly [Finding, string, string][] = [
  [
    personalColumns(),
    "8,253 people are in agora.xlsx",
    "Names, e-mail addresses, gender, duty station or place and 3 more kinds of detail would go to 1 group outside your organisation.",
  ],
  [
    visibleRecipients(),
    "296 people would see each other's addresses",
    "290 are outside your organisation, 281 at private addresses.",
  ],
  [
    visibleRecipients({ people: 20, outside: 1, freeMail: 0 }),
    "20 people would see each other's addresses",
    "1 is outside your organisation.",
  ],
];

test.each(TABLE)("%#: %o", (finding, headline, detail) => {
  expect(describeFinding(finding, EN)).toMatchObject({ headline, detail });
});

test("a mail merge is named for lists of a hundred and more", () => {
  expect(describeFinding(visibleRecipients({ people: 99 }), EN).advice).toBeNull();
  expect(describeFinding(visibleRecipients({ people: 100 }), EN).advice).toContain("mail merge");
});

property.prop([anyFinding])("the headline holds the number, whole", (finding) => {
  expect(describeFinding(finding, EN).headline).toContain(EN.formatNumber(finding.data.people));
});
