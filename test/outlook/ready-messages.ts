import { Buffer } from "node:buffer";
import { syntheticPeople, type SyntheticPerson } from "../support/people";
import { buildXlsx, type BuilderCell } from "../support/xlsx";
import type { RecipientContent } from "./host/draft";

/** A message that waits in the compose window's list, so that a visitor need not invent one. All people in it are invented. */
interface ReadyMessage {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  /** Whether the message should be stopped, or leave without a word. */
  readonly expects: "stop" | "silence";
  readonly from: { readonly address: string; readonly name: string };
  readonly to?: readonly RecipientContent[];
  readonly cc?: readonly RecipientContent[];
  readonly bcc?: readonly RecipientContent[];
  readonly subject: string;
  readonly body: string;
  readonly files?: readonly ReadyFile[];
}

interface ReadyFile {
  readonly name: string;
  /** Built when first asked for: thousands of rows take a moment. */
  readonly build: () => Uint8Array;
}

export const READY_MESSAGES: readonly ReadyMessage[] = [
  {
    id: "serco",
    title: "Contact tracers, welcome",
    hint: "296 private addresses in Cc",
    expects: "stop",
    from: { address: "training@serco.example", name: "Training Desk" },
    to: [{ address: "training@serco.example", name: "Training Desk" }],
    cc: syntheticPeople(296, 2020).map((person) => ({ address: privateAddress(person), name: person.fullName })),
    subject: "Welcome to the contact tracing team",
    body: "Dear all,\n\nwelcome on board. Please do not contact our help desk about training; it opens next week.\n\nKind regards\nThe training desk",
  },
  {
    id: "unicef",
    title: "Agora course completions",
    hint: "A sheet of 8,253 people to one all-users group",
    expects: "stop",
    from: { address: "agora@unicef.example", name: "Agora Team" },
    to: [{ address: "all-users@agora-learners.example", name: "Agora all users", type: "distributionList" }],
    subject: "Immunization courses: completions",
    body: "Dear colleagues,\n\nplease find attached the list of completions of the immunization courses.\n\nThe Agora team",
    files: [{ name: "agora.xlsx", build: agoraSheet }],
  },
  {
    id: "hidden-sheet",
    title: "Quarterly summary",
    hint: "Six visible rows, and a hidden sheet of 640 people",
    expects: "stop",
    from: { address: "finance@northwind.example", name: "Finance" },
    to: [{ address: "press@partner.example", name: "Press office, Partner" }],
    subject: "Summary for the quarter",
    body: "Good morning,\n\nhere are the figures we spoke about.\n\nBest wishes",
    files: [{ name: "summary-q3.xlsx", build: summaryWithHiddenSheet }],
  },
  {
    id: "customers",
    title: "Mailing for the autumn sale",
    hint: "1,200 customers in a CSV file, to an agency",
    expects: "stop",
    from: { address: "marketing@northwind.example", name: "Marketing" },
    to: [{ address: "studio@agency.example", name: "Agency studio" }],
    subject: "Addresses for the mailing",
    body: "Hello,\n\nthe addresses for the autumn mailing are attached.\n\nThanks!",
    files: [{ name: "customers.csv", build: customerList }],
  },
  {
    id: "price-list",
    title: "Price list",
    hint: "5,000 articles, nobody in it",
    expects: "silence",
    from: { address: "sales@northwind.example", name: "Sales" },
    to: [{ address: "purchasing@customer.example", name: "Purchasing" }],
    subject: "Price list 2026",
    body: "Dear customer,\n\nour new price list is attached.\n\nYour sales team",
    files: [{ name: "price-list-2026.xlsx", build: priceList }],
  },
  {
    id: "project",
    title: "Project meeting",
    hint: "12 people who work together",
    expects: "silence",
    from: { address: "lead@northwind.example", name: "Project lead" },
    to: syntheticPeople(12, 12).map(({ fullName, firstName, lastName }, index) => ({
      address: `${firstName}.${lastName}@${index < 9 ? "northwind" : "partner"}.example`.toLowerCase(),
      name: fullName,
    })),
    subject: "Minutes of Tuesday",
    body: "Hi all,\n\nthe minutes are in the project folder. Next meeting on Tuesday at ten.\n\nSee you",
  },
  {
    id: "press-release",
    title: "Press release",
    hint: "300 journalists in Bcc, where they belong",
    expects: "silence",
    from: { address: "press@northwind.example", name: "Press office" },
    to: [{ address: "press@northwind.example", name: "Press office" }],
    bcc: syntheticPeople(300, 300).map(({ fullName, email }) => ({ address: email, name: fullName })),
    subject: "Northwind opens a new warehouse",
    body: "For immediate release\n\nNorthwind opens a new warehouse in the north of the city.",
  },
  {
    id: "consortium",
    title: "Consortium call",
    hint: "15 people of five organisations",
    expects: "silence",
    from: { address: "coordinator@university.example", name: "Coordinator" },
    to: syntheticPeople(5, 51).map(inConsortium),
    cc: syntheticPeople(10, 52).map(inConsortium),
    subject: "Agenda of the consortium call",
    body: "Dear partners,\n\nthe agenda for Thursday is below: work package reports, budget, next deliverable.\n\nBest",
  },
];

export function readyMessage(id: string): ReadyMessage | undefined {
  return READY_MESSAGES.find((message) => message.id === id);
}

/** Gmail allows no underscore, so none of these can be anybody's address. */
function privateAddress({ firstName, lastName, employeeId }: SyntheticPerson): string {
  return `${firstName}_${lastName.replaceAll(" ", "_")}_${employeeId}@gmail.com`.toLowerCase();
}

function inConsortium({ fullName, firstName, lastName }: SyntheticPerson, index: number): RecipientContent {
  const domain = ["university", "institute", "hospital", "city", "foundation"][index % 5]!;
  return { address: `${firstName}.${lastName}@${domain}.example`.toLowerCase(), name: fullName };
}

function agoraSheet(): Uint8Array {
  const header = ["Full name", "First name", "Last name", "Email address", "Gender", "Duty station", "Organisation"];
  const rows = syntheticPeople(8_253, 2019).map((person): BuilderCell[] => [
    person.fullName,
    person.firstName,
    person.lastName,
    person.email,
    person.gender,
    person.dutyStation,
    person.organisation,
    person.supervisor,
    person.contractType,
  ]);
  return buildXlsx({
    level: 1,
    sheets: [{ name: "Completions", rows: [[...header, "Supervisor name", "Contract type"], ...rows] }],
  });
}

function summaryWithHiddenSheet(): Uint8Array {
  const people = syntheticPeople(640, 640).map((person): BuilderCell[] => [
    person.employeeId,
    person.fullName,
    person.birthDate,
    person.phone,
    person.email,
    person.jobTitle,
  ]);
  return buildXlsx({
    sheets: [
      {
        name: "Summary",
        rows: [
          ["Region", "Orders", "Turnover"],
          ["North", 412, 81_200],
          ["South", 377, 76_950],
          ["East", 298, 60_410],
          ["West", 501, 99_870],
          ["Abroad", 143, 31_200],
          ["Total", 1_731, 349_630],
        ],
      },
      {
        name: "Raw data",
        visibility: "hidden",
        rows: [["Employee ID", "Name", "Date of birth", "Phone", "E-mail", "Job title"], ...people],
      },
    ],
  });
}

function customerList(): Uint8Array {
  const lines = syntheticPeople(1_200, 1_200).map(({ firstName, lastName, email, phone }) =>
    [firstName, lastName, email, phone].join(","),
  );
  return new Uint8Array(Buffer.from(`First name,Last name,Email,Phone\n${lines.join("\n")}\n`, "utf8"));
}

function priceList(): Uint8Array {
  const groups = ["Bolt", "Nut", "Washer", "Bracket", "Hinge", "Screw", "Anchor", "Rail"];
  const rows = Array.from({ length: 5_000 }, (_, index): BuilderCell[] => [
    `A-${String(10_000 + index)}`,
    `${groups[index % groups.length]!} M${String(2 + (index % 30))} x ${String(5 + (index % 120))} mm`,
    "piece",
    Number((0.12 + (index % 977) / 50).toFixed(2)),
    100 + (index % 9) * 50,
  ]);
  return buildXlsx({
    level: 1,
    sheets: [{ name: "Prices", rows: [["Article", "Description", "Unit", "Price", "Minimum order"], ...rows] }],
  });
}
