import type { AttachmentInspection, PersonalKind, Report } from "../../src/classifier/index";
import type { FixRequest, ReviewState } from "../../src/review/index";
import type { LiveMessage } from "../../src/taskpane/live-message";
import { inspectionOf } from "../support/inspection";
import {
  buildReport,
  fileDoubt,
  messageDoubt,
  hiddenData,
  only,
  personalColumns,
  visibleRecipients,
} from "../support/report";

interface Story {
  /** File name of its picture. */
  readonly name: string;
  readonly state: ReviewState;
}

export const BCC: FixRequest = { fixId: "move-to-bcc", attachment: null, people: 296 };
export const REMOVE: FixRequest = { fixId: "remove-attachment", attachment: only("agora.xlsx"), people: 8253 };
const LONG_NAME = `Kopie von Kontaktliste aller Nutzerinnen und Nutzer ${"des Portals ".repeat(9)}(final) (2).xlsx`;

const MEMORY = { run: 1, isStale: false, done: [] } as const;
const UNDOABLE = { run: 2, isStale: false, done: [{ fix: BCC, undo: [], fingerprint: "f" }] } as const;

/** What is read from the message itself: the same for all stories. */
export const LIVE: LiveMessage = {
  domains: [
    { domain: "example.com", people: 281, groups: 0, isInside: false, isFreeMail: true },
    { domain: "partner.example.org", people: 9, groups: 1, isInside: false, isFreeMail: false },
    { domain: "contoso.example", people: 6, groups: 0, isInside: true, isFreeMail: false },
  ],
  sample: (_attachment, columns) =>
    columns.map(({ sheet, within, index, kind }) => ({
      sheet,
      within,
      index,
      header: kind.replace(/-/g, " "),
      samples: kind === "birth-date" ? ["•••-•••-•••"] : ["A••• R•••", "B••• K•••"],
    })),
};

const AGORA_INSPECTION: AttachmentInspection = {
  ...inspectionOf("agora.xlsx", 8253),
  sheets: [
    {
      index: 0,
      within: [],
      visibility: "visible",
      rows: 8253,
      hiddenRows: 2000,
      unseenColumns: [],
      columnsInUse: 12,
      headerRow: 0,
      people: 8253,
      columns: [0, 1, 2, 3, 4, 5, 6].map((index) => ({
        index,
        kind: "email",
        hidden: index === 4,
        headerSays: true,
        matching: 400,
        tested: 400,
      })),
    },
  ],
};
const HIDDEN = buildReport([hiddenData()], [], [{ ...AGORA_INSPECTION, name: "offences.xlsx" }]);

const SERCO = buildReport([visibleRecipients()]);
const AGORA = buildReport([personalColumns()], [], [AGORA_INSPECTION]);
const CLEAN = buildReport(
  [],
  [],
  [inspectionOf("prices 2026.xlsx", null), { ...inspectionOf("offer.pdf", null), format: "pdf", sheets: [] }],
);
const EVERYTHING = buildReport(
  [
    personalColumns("staff.xlsx", {
      people: 1204,
      kinds: ["health", "national-id", "salary", "full-name"],
      readers: { inside: 4, outside: 3, freeMail: 2, groups: 0 },
    }),
    visibleRecipients({ people: 41, outside: 12, freeMail: 0 }, { verdict: "ask" }),
  ],
  [fileDoubt("plan (locked).xlsx", "encrypted"), messageDoubt("visible-recipients", "list-truncated")],
);

const FORTY: readonly PersonalKind[] = [
  "full-name",
  "email",
  "phone",
  "birth-date",
  "gender",
  "address",
  "postal-code",
  "job-title",
  "salary",
  "bank-account",
  "family",
  "religion",
];

function withSheets(report: Report): Report {
  return {
    ...report,
    findings: report.findings.map((finding) =>
      finding.rule !== "personal-columns"
        ? finding
        : {
            ...finding,
            data: {
              ...finding.data,
              columns: finding.data.columns.map((column, position) => ({
                ...column,
                index: position * 3,
                hidden: position === 2,
                sheet: position < 3 ? 0 : 2,
                within: position < 6 ? [] : ["archive 2019.xlsx"],
              })),
            },
          },
    ),
  };
}

const LONG = buildReport([personalColumns(LONG_NAME)], [fileDoubt(LONG_NAME, "damaged")]);
const LAST_DOUBT = buildReport([], [fileDoubt("salaries.xlsx", "encrypted")]);
const BLOCKED = buildReport([
  personalColumns("patients.xlsx", { kinds: ["health", "full-name"] }, { verdict: "block" }),
]);
const NOTED = buildReport(
  [
    personalColumns(
      "board.xlsx",
      { people: 8, kinds: ["full-name", "email"], readers: { inside: 0, outside: 2, freeMail: 0, groups: 0 } },
      { verdict: "send" },
    ),
  ],
  [],
  [inspectionOf("board.xlsx", 8, ["full-name", "email"])],
);

/** Every state of the conversation, and what can make a screen ugly. */
export const STORIES: readonly Story[] = [
  { name: "reading", state: { ...MEMORY, name: "reading", progress: null, notice: null } },
  {
    name: "reading-file",
    state: { ...MEMORY, name: "reading", notice: null, progress: { done: 3, total: 8, file: "agora.xlsx" } },
  },
  { name: "nothing-found", state: { ...MEMORY, name: "nothing-found", report: CLEAN, isChecking: false } },
  { name: "nothing-attached", state: { ...MEMORY, name: "nothing-found", report: buildReport([]), isChecking: true } },
  { name: "notes", state: { ...MEMORY, name: "nothing-found", report: NOTED, isChecking: false } },
  { name: "serco", state: { ...MEMORY, name: "findings", report: SERCO, notice: null, isChecking: false } },
  { name: "agora", state: { ...MEMORY, name: "findings", report: AGORA, notice: null, isChecking: false } },
  { name: "hidden", state: { ...MEMORY, name: "findings", report: HIDDEN, notice: null, isChecking: false } },
  { name: "everything", state: { ...MEMORY, name: "findings", report: EVERYTHING, notice: null, isChecking: false } },
  {
    name: "sheets",
    state: {
      ...MEMORY,
      name: "findings",
      report: withSheets(buildReport([personalColumns("all.zip", { kinds: FORTY })])),
      notice: { type: "lapsed" },
      isChecking: false,
    },
  },
  { name: "long-names", state: { ...MEMORY, name: "findings", report: LONG, notice: null, isChecking: false } },
  { name: "doubt", state: { ...MEMORY, name: "findings", report: LAST_DOUBT, notice: null, isChecking: false } },
  {
    name: "one-fixed",
    state: { ...UNDOABLE, name: "findings", report: AGORA, notice: { type: "fixed", fix: BCC }, isChecking: false },
  },
  { name: "checking-again", state: { ...UNDOABLE, name: "findings", report: AGORA, notice: null, isChecking: true } },
  { name: "blocked", state: { ...MEMORY, name: "blocked", report: BLOCKED, notice: null, isChecking: false } },
  { name: "fixing", state: { ...MEMORY, name: "fixing", report: SERCO, fix: BCC, direction: "apply" } },
  { name: "undoing", state: { ...UNDOABLE, name: "fixing", report: CLEAN, fix: BCC, direction: "undo" } },
  { name: "fixed", state: { ...UNDOABLE, name: "fixed", report: buildReport([]), fix: BCC, isChecking: false } },
  { name: "fixed-removed", state: { ...MEMORY, name: "fixed", report: NOTED, fix: REMOVE, isChecking: false } },
  { name: "confirming", state: { ...MEMORY, name: "confirming", report: EVERYTHING, number: 1204, reason: null } },
  {
    name: "confirming-writing",
    state: { ...MEMORY, name: "confirming", report: AGORA, number: null, reason: "need-details" },
  },
  {
    name: "confirmed",
    state: { ...MEMORY, name: "confirmed", report: AGORA, reason: "need-details", isWithdrawing: false },
  },
  { name: "changed-since", state: { ...MEMORY, name: "changed-since", reason: "may-see" } },
  {
    name: "refused-unchanged",
    state: {
      ...MEMORY,
      name: "refused",
      problem: "not-fixed",
      cause: "too-many",
      isUnchanged: true,
      fix: BCC,
      report: SERCO,
    },
  },
  {
    name: "refused-half-done",
    state: {
      ...UNDOABLE,
      name: "refused",
      problem: "not-fixed",
      cause: "silent",
      isUnchanged: false,
      fix: BCC,
      report: SERCO,
    },
  },
  {
    name: "cancelled",
    state: {
      ...MEMORY,
      name: "refused",
      problem: "cancelled",
      cause: null,
      isUnchanged: true,
      fix: null,
      report: null,
    },
  },
  {
    name: "refused-unread",
    state: { ...MEMORY, name: "refused", problem: "not-read", cause: null, isUnchanged: true, fix: null, report: null },
  },
  {
    name: "refused-confirmation",
    state: {
      ...MEMORY,
      name: "refused",
      problem: "not-confirmed",
      cause: null,
      isUnchanged: true,
      fix: null,
      report: AGORA,
    },
  },
  {
    name: "refused-withdrawal",
    state: {
      ...MEMORY,
      name: "refused",
      problem: "not-withdrawn",
      cause: null,
      isUnchanged: true,
      fix: null,
      report: AGORA,
    },
  },
];
