import { fc } from "@fast-check/vitest";
import type { AttachmentInspection, ComposeType, PersonalKind, Policy, Recipient } from "../../src/classifier/index";
import { BALANCED } from "../../src/classifier/index";
import { inspectionOf, unreadInspection } from "./inspection";
import type { MessageSketch } from "./message";
import { peopleLines } from "./people-lines";

/** The sender's own, one the policy adds, a sub-domain, private ones, an approved partner, strangers, and look-alikes of each. */
const DOMAINS = [
  "example.org",
  "field.example.org",
  "second.example",
  "gmail.com",
  "web.de",
  "payroll.example",
  "partner.example",
  "partnre.example",
  "examp1e.org",
  "lawfirm.example.com",
] as const;
const GROUPS = ["all-staff@example.org", "known@example.org", "list@partner.example"] as const;
const SENDERS = ["sender@example.org", "me@gmail.com", "desk@second.example"] as const;
const SUBJECTS = ["Lunch", "Health and safety", "HIV support group", "Debts", "Aktualisierung", "Your grades"] as const;
const KINDS: readonly PersonalKind[] = [
  "full-name",
  "email",
  "phone",
  "employer",
  "salary",
  "birth-date",
  "health",
  "national-id",
  "username",
];

const addressOf = (local: number, domain: string): string => `p${String(local)}@${domain}`;

/** Of each address the same type and name every time, as Outlook has them. */
const anyPerson: fc.Arbitrary<Recipient> = fc
  .tuple(fc.nat({ max: 60 }), fc.constantFrom(...DOMAINS))
  .map(([local, domain]) => ({
    address: addressOf(local, domain),
    name: `Person Number${String(local)}`,
    type: "user",
  }));
const anyGroup: fc.Arbitrary<Recipient> = fc.oneof(
  fc.constantFrom(...GROUPS).map((address): Recipient => ({ address, name: "", type: "distributionList" })),
  fc.constant<Recipient>({ address: "", name: "Parents of 5B", type: "other" }),
);
const anyEntry = fc.oneof({ weight: 30, arbitrary: anyPerson }, { weight: 1, arbitrary: anyGroup });

/** Somebody or a group, in any field. */
export const anyRecipients = (most: number): fc.Arbitrary<readonly Recipient[]> =>
  fc.array(anyEntry, { maxLength: most });

const anyText = fc.oneof(
  fc.constant(""),
  fc.constant("Please see below: asylum seekers and their debts."),
  fc.integer({ min: 1, max: 40 }).map((count) => peopleLines(count).join("\r\n")),
  fc
    .array(fc.nat({ max: 60 }), { maxLength: 30 })
    .map((people) =>
      [
        "Thanks.",
        "",
        "From: Anna Kim",
        "Sent: Monday",
        `To: ${people.map((local) => (local % 2 === 0 ? addressOf(local, "partner.example") : `Person Number${String(local)}`)).join("; ")}`,
        "",
        "Hi",
      ].join("\r\n"),
    ),
);

/** Any message of that many people, its files aside. */
export const anySketch = (most = 40): fc.Arbitrary<MessageSketch> =>
  fc.record({
    from: fc.constantFrom(...SENDERS),
    to: anyRecipients(most),
    cc: anyRecipients(most),
    bcc: anyRecipients(8),
    subject: fc.constantFrom(...SUBJECTS),
    bodyText: anyText,
    composeType: fc.constantFrom<ComposeType>("newMail", "reply", "forward"),
    previousRecipients: fc.array(
      anyPerson.map(({ address }) => address),
      { maxLength: 12 },
    ),
  });

const anyTable = fc
  .record({
    people: fc.option(fc.integer({ min: 1, max: 60 })),
    kinds: fc.uniqueArray(fc.constantFrom(...KINDS), { minLength: 1 }),
    hiddenKinds: fc.uniqueArray(fc.constantFrom(...KINDS), { maxLength: 2 }),
    hiddenRows: fc.nat({ max: 20 }),
    visibility: fc.constantFrom("visible", "visible", "hidden", "veryHidden"),
    cached: fc.option(fc.integer({ min: 1, max: 90 })),
  })
  .map(({ people, kinds, hiddenKinds, hiddenRows, visibility, cached }): AttachmentInspection => {
    const file = inspectionOf("file.xlsx", people, people === null ? [] : [...kinds, ...hiddenKinds]);
    const [sheet] = file.sheets;
    const columns = sheet!.columns.map((column, at) => ({ ...column, hidden: at >= kinds.length }));
    return {
      ...file,
      peopleInSight: visibility === "visible" ? people : null,
      sheets: [{ ...sheet!, visibility, hiddenRows: Math.min(hiddenRows, sheet!.rows), columns }],
      caches: cached === null ? [] : [{ store: "pivot-cache", rows: cached, people: cached, kinds }],
    };
  });
const anyUnread = fc
  .constantFrom("encrypted", "cloud-link", "damaged")
  .map((reason) => unreadInspection("file.xlsx", reason as "encrypted"));

/** Files as they were inspected, some of one name. */
export const anyFiles: fc.Arbitrary<readonly AttachmentInspection[]> = fc
  .array(fc.oneof({ weight: 5, arbitrary: anyTable }, { weight: 1, arbitrary: anyUnread }), { maxLength: 3 })
  .map((files) => files.map((file, at) => ({ ...file, name: `file${String(at % 2)}.xlsx` })));

/** One more personal column in every sheet that has some. */
export function withColumn(file: AttachmentInspection, kind: PersonalKind): AttachmentInspection {
  const sheets = file.sheets.map((sheet) => {
    const [first] = sheet.columns;
    if (first === undefined) return sheet;
    const index = sheet.columns.length;
    const columns = [...sheet.columns, { ...first, index, kind, hidden: false }];
    return { ...sheet, columns, columnsInUse: sheet.columnsInUse + 1 };
  });
  return { ...file, sheets };
}

export const anyKind = fc.constantFrom(...KINDS);

const rules = BALANCED.rules;
const WIDE: Policy = {
  ...BALANCED,
  ownDomains: ["second.example"],
  approvedDomains: ["payroll.example"],
  rules: {
    ...rules,
    "group-recipients": { ...rules["group-recipients"], known: [{ address: "known@example.org", people: 900 }] },
  },
};

/** The default, and one that names domains and groups. */
export const anyPolicy = fc.constantFrom<Policy>(BALANCED, WIDE);
