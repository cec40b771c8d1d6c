import type { AttachmentInspection, PersonalKind } from "../../../src/classifier/index";
import { BALANCED, unknown } from "../../../src/classifier/index";
import { inspectionOf } from "../../support/inspection";
import { buildSnapshot, recipient } from "../../support/message";
import { testRule } from "../../support/test-rule";

const inside = buildSnapshot({ to: ["colleague@example.org"] });
const outside = buildSnapshot({ to: ["someone@elsewhere.example"] });

/** The same where something beside the people makes it private to be among them. */
const sensitive = (inspection: AttachmentInspection): AttachmentInspection => ({
  ...inspection,
  isSensitive: true,
  sheets: inspection.sheets.map((sheet) => ({ ...sheet, isSensitive: true })),
});

/** The same where nothing but its neighbours tells one of the kinds. */
const guessing = (inspection: AttachmentInspection, guess: PersonalKind): AttachmentInspection => ({
  ...inspection,
  sheets: inspection.sheets.map((sheet) => ({
    ...sheet,
    columns: sheet.columns.map((column) => ({ ...column, isGuess: column.kind === guess })),
  })),
});

testRule("personal-columns", ["failed", "passed", "cantTell", "inapplicable"], {
  failed: [
    {
      name: "UNICEF Agora: 8,253 people to an outside group",
      message: buildSnapshot({ to: [recipient("all-users@agora.example", "distributionList")] }),
      inspections: [
        inspectionOf("agora.xlsx", 8253, [
          "full-name",
          "email",
          "gender",
          "location",
          "employer",
          "supervisor",
          "contract-type",
        ]),
      ],
      data: { people: 8253, isMinor: false, readers: { inside: 0, outside: 1, freeMail: 0, groups: 1 } },
      exposure: "outside",
    },
    {
      name: "a staff list that stays inside",
      message: inside,
      inspections: [inspectionOf("staff.xlsx", 300, ["full-name", "salary"])],
      exposure: "inside",
    },
    {
      name: "special categories are grave even inside (Torbay 2011)",
      message: inside,
      inspections: [inspectionOf("staff.xls", 1373, ["full-name", "religion"])],
      data: { kinds: ["religion", "full-name"] },
      exposure: "grave",
    },
    {
      name: "eight board members' contact details are minor",
      message: outside,
      inspections: [inspectionOf("board.xlsx", 8, ["full-name", "email", "phone", "job-title"])],
      exposure: "minor",
    },
    {
      name: "a guess at what stands beside eight names raises nothing, and is not named as a fact",
      message: outside,
      inspections: [guessing(inspectionOf("board.xlsx", 8, ["full-name", "email", "salary"]), "salary")],
      exposure: "minor",
      data: { kinds: ["full-name", "email"] },
    },
    {
      name: "eight names beside what they did are grave, inside too",
      message: inside,
      inspections: [sensitive(inspectionOf("board.xlsx", 8, ["full-name"]))],
      exposure: "grave",
    },
    {
      name: "eight birth dates are not minor",
      message: outside,
      inspections: [inspectionOf("class.xlsx", 8, ["full-name", "birth-date"])],
      exposure: "outside",
    },
    {
      name: "a draft without recipients is judged as if it left",
      message: buildSnapshot(),
      inspections: [inspectionOf("staff.xlsx", 300, ["full-name", "salary"])],
      exposure: "outside",
    },
    {
      name: "one outside address in Bcc is enough",
      message: buildSnapshot({ to: ["colleague@example.org"], bcc: ["someone@elsewhere.example"] }),
      inspections: [inspectionOf("staff.xlsx", 300, ["full-name", "salary"])],
      exposure: "outside",
    },
    {
      name: "people on the second sheet only",
      message: outside,
      inspections: [
        {
          ...inspectionOf("x.xlsx", 300, ["full-name", "salary"]),
          sheets: [
            ...inspectionOf("x.xlsx", null).sheets,
            { ...inspectionOf("x.xlsx", 300, ["full-name", "salary"]).sheets[0]!, index: 1 },
          ],
        },
      ],
      data: { isOnLaterSheets: true },
    },
    {
      name: "payroll to the provider that the policy approves",
      message: outside,
      inspections: [inspectionOf("payroll.xlsx", 300, ["full-name", "salary", "bank-account"])],
      policy: { ...BALANCED, approvedDomains: ["elsewhere.example"] },
      exposure: "minor",
    },
  ],
  passed: [
    {
      name: "hidden columns only, which are another rule's",
      message: outside,
      inspections: [{ ...inspectionOf("x.xlsx", 300, ["full-name"]), peopleInSight: null }],
    },
    { name: "a price list", message: outside, inspections: [inspectionOf("prices.xlsx", null)] },
    {
      name: "a form about one person",
      message: outside,
      inspections: [inspectionOf("form.xlsx", 1, ["full-name", "birth-date"])],
    },
  ],
  cantTell: [
    {
      name: "the attachments could not be listed",
      message: { ...outside, attachments: unknown("host-refused") },
      reason: "host-refused",
    },
  ],
  inapplicable: [{ name: "nothing attached", message: outside }],
});
