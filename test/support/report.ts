import type {
  AttachmentInspection,
  AttachmentReference,
  Doubt,
  Finding,
  HiddenPart,
  Report,
} from "../../src/classifier/index";

/** The only file of its name. */
export function only(name: string): AttachmentReference {
  return { name, ordinal: 0, namesakes: 1 };
}

type PersonalColumnsData = Extract<Finding, { rule: "personal-columns" }>["data"];
type VisibleRecipientsData = Extract<Finding, { rule: "visible-recipients" }>["data"];

/** A report as `checkMessage` orders it, of findings and doubts put together by hand. */
export function buildReport(
  findings: readonly Finding[],
  doubts: readonly Doubt[] = [],
  attachments: readonly AttachmentInspection[] = [],
): Report {
  const problems = [...findings, ...doubts];
  const has = (verdict: string): boolean => problems.some((problem) => problem.verdict === verdict);
  return {
    outcome: findings.length > 0 ? "failed" : doubts.length > 0 ? "cantTell" : "passed",
    verdict: has("block") ? "block" : has("review") ? "review" : has("ask") ? "ask" : "send",
    people: null,
    findings,
    doubts,
    fixes: [...new Set(problems.flatMap(({ fixes }) => fixes))],
    attachments,
    rules: [],
    policy: "balanced",
  };
}

export function visibleRecipients(
  data: Partial<VisibleRecipientsData> = {},
  more: Partial<Pick<Finding, "verdict" | "fixes">> = {},
): Finding {
  return {
    rule: "visible-recipients",
    exposure: "grave",
    verdict: "review",
    fixes: ["move-to-bcc"],
    ...more,
    data: { people: 296, outside: 290, freeMail: 281, isAtLeast: false, maxVisible: 20, isSensitive: false, ...data },
  };
}

/** The sheet of the UNICEF Agora leak, going to one outside group. */
export function personalColumns(
  attachment = "agora.xlsx",
  data: Partial<PersonalColumnsData> = {},
  more: Partial<Pick<Finding, "verdict" | "fixes">> = {},
): Finding {
  const kinds = data.kinds ?? ["full-name", "email", "gender", "location", "employer", "supervisor", "contract-type"];
  const columns = kinds.map((kind, index) => ({
    index,
    kind,
    hidden: false,
    headerSays: kind !== "location",
    matching: kind === "supervisor" ? 0 : 400 - index * 4,
    tested: 400,
    sheet: 0,
    within: [],
  }));
  const readers = { inside: 0, outside: 1, freeMail: 0, groups: 1 };
  return {
    rule: "personal-columns",
    attachment: only(attachment),
    exposure: "outside",
    verdict: "review",
    fixes: ["remove-attachment"],
    ...more,
    data: {
      people: 8253,
      columns,
      readers,
      isMinor: false,
      isSensitive: false,
      isOnLaterSheets: false,
      ...data,
      kinds,
    },
  };
}

type DataOf<R extends Finding["rule"]> = Extract<Finding, { rule: R }>["data"];
const OUTSIDE = { inside: 0, outside: 1, freeMail: 0, groups: 0 };

export function hiddenPart(
  mechanism: HiddenPart["mechanism"],
  people: number,
  more: Partial<HiddenPart> = {},
): HiddenPart {
  return { mechanism, sheet: 0, within: [], columns: [], rows: people, people, ...more };
}

/** What a pivot table keeps behind twenty rows (Norfolk and Suffolk 2021). */
export function hiddenData(attachment = "offences.xlsx", data: Partial<DataOf<"hidden-data">> = {}): Finding {
  const parts = data.parts ?? [hiddenPart("pivot-cache", 1230, { sheet: null })];
  const said = { people: 1230, columns: [], rowsSeen: 20, rowsHeld: 1250, readers: OUTSIDE, ...data, parts };
  return {
    rule: "hidden-data",
    attachment: only(attachment),
    exposure: "outside",
    verdict: "review",
    fixes: ["drop-hidden", "visible-values-only", "remove-attachment"],
    data: { ...said, kinds: data.kinds ?? ["person-reference", "full-name"] },
  };
}

export function addressList(attachment = "list.csv", people = 50_000): Finding {
  return {
    rule: "address-list",
    attachment: only(attachment),
    exposure: "outside",
    verdict: "review",
    fixes: ["remove-attachment"],
    data: { people, readers: { ...OUTSIDE, freeMail: 1 } },
  };
}

export function groupRecipients(data: Partial<DataOf<"group-recipients">> = {}): Finding {
  const said = { people: 8253, groups: 1, members: null, ...data };
  return { rule: "group-recipients", exposure: "inside", verdict: "ask", fixes: [], data: said };
}

export function personalListInBody(data: Partial<DataOf<"personal-list-in-body">> = {}): Finding {
  const said = { people: 31, readers: OUTSIDE, ...data, kinds: data.kinds ?? ["passport", "full-name"] };
  return { rule: "personal-list-in-body", exposure: "grave", verdict: "review", fixes: [], data: said };
}

export function recipientDomain(data: Partial<DataOf<"recipient-domain">> = {}): Finding {
  const said = { people: 1, lookAlikes: 1, freeMail: 0, isOwnAddress: false, exposed: 700, ...data };
  return { rule: "recipient-domain", exposure: "grave", verdict: "review", fixes: [], data: said };
}

export function fileDoubt(attachment: string, reason: Doubt["reason"], verdict: Doubt["verdict"] = "ask"): Doubt {
  return { rule: "unreadable-attachment", attachment: only(attachment), reason, verdict, fixes: ["remove-attachment"] };
}

export function messageDoubt(rule: Doubt["rule"], reason: Doubt["reason"], verdict: Doubt["verdict"] = "ask"): Doubt {
  return { rule, reason, verdict, fixes: [] };
}
