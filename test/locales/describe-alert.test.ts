import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import type { Doubt, Finding, Report } from "../../src/classifier/index";
import { ALERT_LENGTH, INVITATION_LENGTH, describeAlert, describeInvitation } from "../../src/locales/index";
import { REASONS_OF_DOUBT, anyDoubt, anyFinding } from "./any-problem";
import {
  addressList,
  buildReport,
  fileDoubt,
  messageDoubt,
  personalColumns,
  visibleRecipients,
} from "../support/report";
import { ENGLISH as EN, LANGUAGES } from "../support/words";

const TABLE: readonly { name: string; report: Report; text: string }[] = [
  {
    name: "the Agora sheet to one group outside",
    report: buildReport([personalColumns()]),
    text: "8,253 people in agora.xlsx: names, e-mail addresses, gender, duty station or place and 3 more kinds of detail. Going to 1 group outside your organisation.",
  },
  {
    name: "the Serco list",
    report: buildReport([visibleRecipients({ outside: 296, freeMail: 296 })]),
    text: "296 people will see each other's addresses. 296 of them outside your organisation, 296 at private addresses.",
  },
  {
    name: "a list of which the client shows only the first part",
    report: buildReport([visibleRecipients({ people: 500, outside: 0, freeMail: 0, isAtLeast: true })]),
    text: "500 people or more will see each other's addresses. All are in your organisation.",
  },
  {
    name: "several findings: the first one, and how many more",
    report: buildReport(
      [personalColumns("a.xlsx", { kinds: ["health"] }), visibleRecipients()],
      [fileDoubt("b.xlsx", "encrypted")],
    ),
    text: "8,253 people in a.xlsx: health. Going to 1 group outside your organisation. And 2 more.",
  },
  {
    name: "a finding that stops nothing is left out",
    report: buildReport([visibleRecipients(), personalColumns("board.xlsx", {}, { verdict: "send" })]),
    text: "296 people will see each other's addresses. 290 of them outside your organisation, 281 at private addresses.",
  },
  {
    name: "a doubt about a file",
    report: buildReport([], [fileDoubt("salaries.xlsx", "encrypted")]),
    text: "salaries.xlsx could not be checked: it is protected by a password.",
  },
  {
    name: "a doubt about the message, told by several rules",
    report: buildReport(
      [],
      [messageDoubt("personal-columns", "host-silent"), messageDoubt("unreadable-attachment", "host-silent")],
    ),
    text: "1 part of this message could not be checked: Outlook did not hand it over.",
  },
  {
    name: "a doubt that weighs more than the findings",
    report: buildReport([visibleRecipients({}, { verdict: "ask" })], [fileDoubt("x.xlsx", "damaged", "review")]),
    text: "x.xlsx could not be checked: it is damaged, or is not what its name says. And 1 more.",
  },
  {
    name: "what the policy blocks",
    report: buildReport([personalColumns("a.xlsx", { kinds: ["passport"] }, { verdict: "block" })]),
    text: "8,253 people in a.xlsx: passport or visa numbers. Going to 1 group outside your organisation. Your organisation does not allow this.",
  },
];

test.each(TABLE)("$name", ({ report, text }) => {
  expect(describeAlert(report, EN)).toBe(text);
});

describe("whatever is found", () => {
  const stopping = fc
    .tuple(fc.array(anyFinding, { maxLength: 4 }), fc.array(anyDoubt, { maxLength: 4 }))
    .map(([findings, doubts]) => buildReport(findings, doubts))
    .filter(({ verdict }) => verdict !== "send");

  property.prop([stopping, fc.constantFrom(...LANGUAGES)], { numRuns: 2_000 })(
    "the alert is one line of at most 250 characters in every language",
    (report, language) => {
      const text = describeAlert(report, language);
      expect(text.length).toBeLessThanOrEqual(ALERT_LENGTH);
      expect(text).not.toMatch(/[\n\r\t]|undefined|null|NaN/);
    },
  );

  property.prop([stopping], { numRuns: 500 })("the alert begins with the message's own number or file", (report) => {
    const text = describeAlert(report, EN);
    const starts = [...report.findings, ...report.doubts].map((problem) => startOf(problem));
    // A name that runs from right to left is kept apart from the sentence.
    expect(starts.some((start) => text.replace(/^\u2068/, "").startsWith(start))).toBe(true);
  });
});

test("every reason to doubt fits, with the longest of file names", () => {
  for (const reason of REASONS_OF_DOUBT) {
    const text = describeAlert(buildReport([], [fileDoubt(`${"long".repeat(80)}.xlsx`, reason)]), EN);
    expect(text).toMatch(/^longlong.*….xlsx could not be checked: .+\.$/);
    expect(text.length).toBeLessThanOrEqual(ALERT_LENGTH);
  }
});

test("of two files of one name it says which", () => {
  const second = { name: "list.csv", ordinal: 1, namesakes: 2 };
  const report = buildReport([{ ...addressList(), attachment: second }]);
  expect(describeAlert(report, EN)).toContain("list.csv (2/2)");
});

/** A number whole, or the first letters of the file. */
function startOf(problem: Finding | Doubt): string {
  if ("data" in problem) return `${EN.grammar.formatNumber(problem.data.people)} p`;
  return problem.attachment?.name.slice(0, 8) ?? "1 part of this message";
}

property.prop([fc.array(anyFinding, { minLength: 1, maxLength: 4 }), fc.constantFrom(...LANGUAGES)])(
  "the invitation fits into its bar in every language, and begins as the alert does",
  (findings, language) => {
    const text = describeInvitation(buildReport(findings), language);
    expect(text.length).toBeLessThanOrEqual(INVITATION_LENGTH);
    expect(text === "").toBe(findings.every(({ verdict }) => verdict === "send"));
  },
);
