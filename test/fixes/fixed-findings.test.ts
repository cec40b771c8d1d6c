import { fc, test as property } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { Finding, FixId, Report } from "../../src/classifier/index";
import { BALANCED, VERDICTS } from "../../src/classifier/index";
import { planFix } from "../../src/fixes/index";
import { applyEdits, gatherMessage } from "../../src/office/index";
import { inPane } from "../office/in-test-time";
import type { AttachmentContent, DraftContent } from "../outlook/index";
import { COPY_OPTIONS } from "../support/copy";
import { judge } from "../support/judge";
import { addresses } from "../support/message";
import { agoraSheet, syntheticPeople } from "../support/people";
import { buildXlsx } from "../support/xlsx";

// A fix removes its finding: the message is gathered again after it, and judged again.

const OWN = "contoso.example";
const people = syntheticPeople(40, 7);
const text = (lines: readonly string[]) => new TextEncoder().encode(lines.join("\n"));

const FILES: readonly AttachmentContent[] = [
  { name: "users.xlsx", bytes: buildXlsx({ sheets: [{ name: "Users", rows: agoraSheet(30) }] }) },
  {
    name: "summary.xlsx",
    bytes: buildXlsx({
      sheets: [
        {
          name: "Sums",
          rows: [
            ["Month", "Sum"],
            ["May", 12],
            ["June", 14],
          ],
        },
        { name: "Data", rows: agoraSheet(25), visibility: "hidden" },
      ],
    }),
  },
  {
    name: "half.xlsx",
    bytes: buildXlsx({
      sheets: [
        {
          name: "Orders",
          rows: [
            ["Order", "Customer name", "E-mail", "Salary"],
            ...people.map((each, at) => [at, each.fullName, each.email, each.salary]),
          ],
          hiddenColumns: [3],
        },
      ],
    }),
  },
  {
    name: "staff.csv",
    bytes: text(["Name;Date of birth;Diagnosis", ...people.map((each) => `${each.fullName};${each.birthDate};Asthma`)]),
  },
  { name: "list.csv", bytes: text(["E-mail", ...people.map(({ email }) => email)]) },
  { name: "prices.csv", bytes: text(["Article,Price", "Bolt,1.20", "Nut,0.30"]) },
];

const anyRecipients = fc
  .tuple(
    fc.constantFrom(0, 1, 5, 40),
    fc.constantFrom(0, 1, 3, 30, 70),
    fc.constantFrom(0, 1, 2),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([inside, outside, privately, hasLookAlike, hasGroup]) => [
    ...addresses(inside, OWN),
    ...addresses(outside, "partner.example"),
    ...addresses(privately, "gmail.com"),
    ...(hasLookAlike ? ["boss@c0ntoso.example"] : []),
    ...(hasGroup ? ["all-staff@contoso.example"] : []),
  ]);

const anyDraft = fc
  .record({
    visible: anyRecipients,
    isSplit: fc.boolean(),
    files: fc.uniqueArray(fc.nat({ max: FILES.length - 1 }), { maxLength: 2 }),
    hasList: fc.boolean(),
    isPrivate: fc.boolean(),
  })
  .map(({ visible, isSplit, files, hasList, isPrivate }): DraftContent => ({
    from: { address: `sam@${OWN}` },
    to: isSplit ? visible.slice(0, 2) : visible,
    cc: isSplit ? visible.slice(2) : [],
    attachments: files.map((at) => FILES[at]!),
    subject: isPrivate ? "Your HIV clinic" : "For Tuesday",
    body: hasList ? people.map((each) => `${each.fullName}, ${each.birthDate}, ${each.phone}`).join("\n") : "Hello",
  }));

/** The rule, and the file whether it is the original or the copy. Less of a table may be a list of addresses: it is never both. */
function subjectOf({ rule, attachment }: Finding): string {
  return `${rule === "address-list" ? "personal-columns" : rule} ${attachment?.name.replace(" (without personal data)", "") ?? ""}`;
}

const severity = ({ verdict }: Pick<Finding, "verdict">): number => VERDICTS.indexOf(verdict);
const worst = (findings: readonly Finding[]): number => Math.max(0, ...findings.map(severity));

/** Gathers, judges, carries out one fix, and gathers and judges again. */
async function fixOnce(
  draft: DraftContent,
  finding: Finding,
  fixId: FixId,
): Promise<{ before: Report; after: Report }> {
  const { value } = await inPane({ client: "web", draft }, async () => {
    const snapshot = await gatherMessage();
    const before = judge(snapshot);
    const asked = { fixId, attachment: finding.attachment ?? null };
    const plan = planFix(asked, { snapshot, report: before, policy: BALANCED }, COPY_OPTIONS);
    if (!plan.ok) throw new Error(plan.reason);
    expect(plan.edits.length).toBeGreaterThan(0);
    expect(await applyEdits(plan.edits)).toMatchObject({ ok: true });
    return { before, after: judge(await gatherMessage()) };
  });
  return value;
}

describe("for any message, every fix of every finding", () => {
  property.prop([anyDraft], { numRuns: 40 })(
    "removes it, and brings nothing worse",
    async (draft) => {
      const { value: found } = await inPane({ client: "web", draft }, async () => judge(await gatherMessage()));
      for (const finding of found.findings) {
        for (const fixId of finding.fixes) {
          const { before, after } = await fixOnce(draft, finding, fixId);
          const what = `${fixId} for ${subjectOf(finding)}`;
          const left = after.findings.filter((each) => subjectOf(each) === subjectOf(finding));
          // Colleagues may still be asked about what those outside no longer get.
          const mayStayMilder = fixId === "remove-recipients" && finding.rule !== "recipient-domain";
          if (mayStayMilder) expect(worst(left), what).toBeLessThan(severity(finding));
          else expect(worst(left), what).toBe(0);
          const known = new Set(before.findings.map(subjectOf));
          const others = after.findings.filter((each) => !known.has(subjectOf(each)));
          expect(worst(others), `${what} brings ${others.map(subjectOf).join(", ")}`).toBe(0);
          expect(worst(after.findings), what).toBeLessThanOrEqual(worst(before.findings));
        }
      }
    },
    240_000,
  );
});
