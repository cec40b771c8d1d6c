import { Buffer } from "node:buffer";
import type { MessageSnapshot, Policy, Recipient, Report } from "../../src/classifier/index";
import {
  BALANCED,
  READING_LIMITS,
  checkMessage,
  guessColumns,
  inspectAttachment,
  known,
} from "../../src/classifier/index";
import type { LiveMessage } from "../../src/taskpane/live-message";
import { lookAt } from "../../src/taskpane/look-at";
import { readyMessage } from "../outlook/ready-messages";
import { addresses, buildSnapshot, recipient, type MessageSketch } from "../support/message";
import { buildOle } from "../support/ole";
import { syntheticPeople } from "../support/people";
import { buildXlsx, type BuilderCell, type SheetPlan } from "../support/xlsx";

/** A message as the pane reads it: what the classifier says of generated files, and what is shown of them. */
export interface RealMessage {
  readonly report: Report;
  readonly live: LiveMessage;
}

/** @param change for what a sketch cannot say */
function read(
  sketch: MessageSketch,
  policy: Policy = BALANCED,
  change: (snapshot: MessageSnapshot) => MessageSnapshot = (snapshot) => snapshot,
): RealMessage {
  const snapshot = change(buildSnapshot(sketch));
  const files = snapshot.attachments.status === "known" ? snapshot.attachments.value : [];
  const inspections = files.map((file) =>
    inspectAttachment(file, { ...READING_LIMITS, isOutOfTime: () => false }, guessColumns),
  );
  return {
    report: checkMessage(snapshot, inspections, policy),
    live: { ...lookAt(snapshot, policy), wasConfirmedBefore: false },
  };
}

/** One of the messages that wait in the stand-in. */
function ready(id: string): RealMessage {
  const message = readyMessage(id);
  if (message === undefined) throw new Error(`no message ${id}`);
  const people = (list: typeof message.to): Recipient[] =>
    (list ?? []).map((each) => {
      if (typeof each === "string") return recipient(each);
      const { address, name = "", type } = each;
      return { address, name, type: type === "distributionList" ? "distributionList" : "user" };
    });
  return read({
    from: message.from.address,
    to: people(message.to),
    cc: people(message.cc),
    bcc: people(message.bcc),
    subject: message.subject,
    bodyText: message.body,
    attachments: (message.files ?? []).map(({ name, build }) => ({ name, bytes: build() })),
  });
}

const ME = "sender@northwind.example";
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf8"));
const workbook = (...sheets: SheetPlan[]): Uint8Array => buildXlsx({ level: 1, sheets });
const ENCRYPTED = buildOle(["EncryptionInfo", "EncryptedPackage"]);
const LONG_NAME = `Kopie von Kontaktliste aller Nutzerinnen und Nutzer ${"des Portals ".repeat(9)}(final) (2).xlsx`;

function staff(): Uint8Array {
  const people = syntheticPeople(1_204, 4);
  return workbook(
    { name: "Cover", rows: [["Staff report"], ["Made for the board"]] },
    {
      name: "Staff",
      rows: [
        ["Employee ID", "Full name", "Department", "Salary", "Date of birth", "Sick days", "Diagnosis", "Room"],
        ...people.map(({ employeeId, fullName, salary, birthDate }, index): BuilderCell[] => [
          employeeId,
          fullName,
          "Finance",
          salary,
          birthDate,
          index % 9,
          ["Asthma", "Diabetes type 2", "Migraine", "Depression"][index % 4]!,
          100 + (index % 50),
        ]),
      ],
      hiddenColumns: [3, 4],
    },
    {
      name: "Leavers",
      rows: [
        ["Name", "E-mail", "Left on"],
        ...people.slice(0, 300).map(({ fullName, email }): BuilderCell[] => [fullName, email, "2025-11-30"]),
      ],
      hiddenRows: Array.from({ length: 240 }, (_, index) => index + 61),
    },
  );
}

/** Twelve columns, of which four are about people. */
function orders(): Uint8Array {
  const header =
    "Order,Article,Quantity,Customer name,E-mail,Phone,Street address,Price,Currency,Parcels,Carrier,Shelf".split(",");
  const rows = syntheticPeople(412, 12).map(({ fullName, email, phone }, index): BuilderCell[] => [
    `A-${String(10_000 + index)}`,
    "Bolt M8 x 40",
    1 + (index % 7),
    fullName,
    email,
    phone,
    `${String(1 + (index % 90))} Mill Lane`,
    12.5,
    "EUR",
    1,
    "Road",
    `S${String(index % 40)}`,
  ]);
  return workbook({ name: "Orders", rows: [header, ...rows] });
}

/** Staff under no header: what stands beside names and addresses only they tell. */
function unheaded(): string {
  return syntheticPeople(60, 17)
    .map(
      ({ fullName, email }, row) =>
        `${800 + row * 7},${fullName},${email},${["Driver", "Cook"][row % 2]!},${2100 + row * 37}`,
    )
    .join("\n");
}

/** Forty columns, of which fifteen are about people, and a second sheet. */
function fortyColumns(people = 60): Uint8Array {
  const header =
    "Full name,First name,Last name,E-mail,Phone,Gender,Date of birth,Nationality,Job title,Salary,Duty station,Organisation,Supervisor,Contract type,Employee ID".split(
      ",",
    );
  const others = Array.from({ length: 25 }, (_, index) => `Answer ${String(index + 1)}`);
  const rows = syntheticPeople(people, 40).map((each): BuilderCell[] => [
    each.fullName,
    each.firstName,
    each.lastName,
    each.email,
    each.phone,
    each.gender,
    each.birthDate,
    each.nationality,
    each.jobTitle,
    each.salary,
    each.dutyStation,
    each.organisation,
    each.supervisor,
    each.contractType,
    each.employeeId,
    ...others.map((_, index) => (index % 3 === 0 ? "yes" : "no")),
  ]);
  return workbook(
    { name: "Survey", rows: [[...header, ...others], ...rows] },
    { name: "Contacts", rows: [["Name", "E-mail", "Phone"], ...rows.map((row) => [row[0]!, row[3]!, row[4]!])] },
  );
}

const board = workbook({
  name: "Board",
  rows: [["Name", "E-mail"], ...syntheticPeople(8, 8).map(({ fullName, email }): BuilderCell[] => [fullName, email])],
});

const PASSPORTS = syntheticPeople(31, 31)
  .map(
    ({ fullName, birthDate }, index) => `${fullName}, born ${birthDate}, passport X${String(1_000_000 + index * 37)}`,
  )
  .join("\n");

/** Nine names that would be a contact sheet without what stands beside them. */
function offences(): string {
  const rows = syntheticPeople(9, 31).map(({ fullName }, at) => `${fullName},${["Theft", "Fraud"][at % 2]!}`);
  return ["Name,Offence", ...rows].join("\n");
}

/** Two files whose every row is graver than most: each is ticked by itself. */
function clinics(): MessageSketch["attachments"] {
  return ["north", "south"].map((clinic, position) => ({
    name: `patients-${clinic}.xlsx`,
    bytes: workbook({
      name: "Patients",
      rows: [
        ["Patient name", "Date of birth", "Diagnosis"],
        ...syntheticPeople(120 + position * 31, position + 7).map(({ fullName, birthDate }, index): BuilderCell[] => [
          fullName,
          birthDate,
          ["HIV positive", "Hepatitis C", "Depression"][index % 3]!,
        ]),
      ],
    }),
  }));
}

/** What the pane must stay fluid with: fifty files with people in them, five hundred who see each other, forty columns. */
export function fiftyFindings(): RealMessage {
  const wide = fortyColumns(40);
  return read({
    from: ME,
    cc: Array.from({ length: 50 }, (_, index) => addresses(10, `organisation${String(index)}.example`)).flat(),
    attachments: Array.from({ length: 50 }, (_, index) => ({ name: `survey-${String(index + 1)}.xlsx`, bytes: wide })),
  });
}

const OUTSIDE = ["press@partner.example"];

/** Every kind of report that a screen has to carry; the names are those of the stories. */
export const REAL: Readonly<Record<string, RealMessage>> = {
  serco: ready("serco"),
  agora: ready("unicef"),
  hidden: ready("hidden-sheet"),
  customers: ready("customers"),
  prices: ready("price-list"),
  everything: read(
    {
      from: ME,
      to: addresses(29, "northwind.example"),
      cc: addresses(12, "partner.example"),
      attachments: [
        { name: "staff.xlsx", bytes: staff() },
        { name: "plan (locked).xlsx", bytes: ENCRYPTED },
      ],
    },
    BALANCED,
    (snapshot) => ({
      ...snapshot,
      cc: known({ entries: addresses(12, "partner.example").map((each) => recipient(each)), isTruncated: true }),
    }),
  ),
  columns: read({ from: ME, to: OUTSIDE, attachments: [{ name: "orders.xlsx", bytes: orders() }] }),
  guessed: read({ from: ME, to: OUTSIDE, attachments: [{ name: "staff.csv", bytes: bytes(unheaded()) }] }),
  sheets: read({ from: ME, to: OUTSIDE, attachments: [{ name: "survey 2026.xlsx", bytes: fortyColumns() }] }),
  "long-names": read({
    from: ME,
    to: OUTSIDE,
    attachments: [
      { name: LONG_NAME, bytes: fortyColumns(45) },
      {
        name: "联系人名单（最终版）اسماء جميع المستخدمين 2026 والقائمة الكاملة للموظفين.xlsx",
        bytes: bytes("not a workbook"),
      },
    ],
  }),
  doubt: read({ from: ME, to: OUTSIDE, attachments: [{ name: "salaries.xlsx", bytes: ENCRYPTED }] }),
  body: read({
    from: ME,
    to: ["visa@agency.example"],
    subject: "Visa applications",
    bodyText: `Dear all,\n${PASSPORTS}`,
  }),
  stranger: read({
    from: ME,
    to: ["accounts@northwind.example", "payroll@northwlnd.example"],
    attachments: [{ name: "orders.xlsx", bytes: orders() }],
  }),
  private: read({
    from: ME,
    to: ["accounts@northwind.example", "a.very.long.name.before.the.sign@googlemail.com", "ben@gmail.com"],
    attachments: [{ name: "orders.xlsx", bytes: orders() }],
  }),
  guests: read({
    from: ME,
    to: [...addresses(40, "northwind.example"), ...addresses(9, "gmail.com"), ...addresses(6, "yahoo.com")],
    subject: "Visa applications",
    bodyText: `Dear all,\n${PASSPORTS}`,
  }),
  meeting: read({
    from: ME,
    to: [...addresses(14, "northwind.example"), ...addresses(16, "gmail.com"), ...addresses(12, "contoso.example")],
  }),
  choir: read({
    from: ME,
    to: [
      { address: "", name: "Choir (evenings)", type: "other" },
      ...addresses(40, "gmail.com").map((each) => recipient(each)),
    ],
  }),
  offences: read({
    from: ME,
    to: OUTSIDE,
    attachments: [{ name: "panel.csv", bytes: Buffer.from(offences()) }],
  }),
  clinics: read({ from: ME, to: OUTSIDE, attachments: clinics() ?? [] }),
  blocked: read(
    { from: ME, to: OUTSIDE, attachments: (clinics() ?? []).slice(0, 1) },
    {
      ...BALANCED,
      name: "county hospital",
      rules: {
        ...BALANCED.rules,
        "personal-columns": {
          ...BALANCED.rules["personal-columns"],
          verdicts: { minor: "send", inside: "ask", outside: "review", grave: "block" },
        },
      },
    },
  ),
  notes: read({ from: ME, to: OUTSIDE, attachments: [{ name: "board.xlsx", bytes: board }] }),
  nothing: read({ from: ME, to: OUTSIDE }),
  offer: read({
    from: ME,
    to: OUTSIDE,
    attachments: [
      { name: "prices 2026.csv", bytes: bytes("Article,Price\nBolt,1.20\nNut,0.30\nWasher,0.10\n") },
      { name: "photo.png", bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]) },
    ],
  }),
};
