import { BALANCED, unknown } from "../../../src/classifier/index";
import { inspectionOf } from "../../support/inspection";
import { addresses, buildSnapshot, recipient, truncated } from "../../support/message";
import { peopleLines } from "../../support/people-lines";
import { testRule } from "../../support/test-rule";

const group = (address: string) => recipient(address, "distributionList");
const marks = inspectionOf("marks.xlsx", 4_557, ["full-name", "performance"]);
const known = (address: string, people: number) => ({
  ...BALANCED,
  rules: {
    ...BALANCED.rules,
    "group-recipients": { ...BALANCED.rules["group-recipients"], known: [{ address, people }] },
  },
});

testRule("group-recipients", ["failed", "passed", "cantTell", "inapplicable"], {
  failed: [
    {
      name: "Cal Poly Pomona: all students get all students' marks",
      message: buildSnapshot({ to: [group("class-of-2019@example.org")] }),
      inspections: [marks],
      data: { people: 4_557, groups: 1, members: null },
      exposure: "inside",
      fixes: ["remove-recipients"],
    },
    ...(["to", "cc", "bcc"] as const).map((field) => ({
      name: `a group in a list whose end the client keeps back: in ${field}, nobody is taken out`,
      message: truncated(
        buildSnapshot({ [field]: [group("class-of-2019@example.org"), ...addresses(99, "example.org")] }),
        field,
      ),
      inspections: [marks],
      data: { groups: 1 },
      // Somebody outside may be among those who are not seen.
      exposure: "outside",
      fixes: [],
    })),
    {
      name: "an outside group",
      message: buildSnapshot({ to: [group("users@agora.example")] }),
      inspections: [marks],
      exposure: "outside",
    },
    {
      name: "health in a file for all staff",
      message: buildSnapshot({ bcc: [group("all-staff@example.org")] }),
      inspections: [inspectionOf("x.xlsx", 42, ["full-name", "health"])],
      exposure: "grave",
    },
    {
      name: "a few names beside what they did, for all staff",
      message: buildSnapshot({ bcc: [group("all-staff@example.org")] }),
      inspections: [{ ...inspectionOf("x.xlsx", 9, ["full-name"]), isSensitive: true }],
      data: { people: 9 },
      exposure: "grave",
    },
    {
      name: "a group whose size the policy knows",
      message: buildSnapshot({ to: [recipient("Everybody@example.org")] }),
      inspections: [marks],
      policy: known("everybody@EXAMPLE.org", 20_000),
      data: { members: 20_000 },
    },
    {
      name: "one of two sizes is known",
      message: buildSnapshot({ to: [recipient("a@example.org"), group("b@example.org")] }),
      inspections: [marks],
      policy: known("a@example.org", 20_000),
      data: { groups: 2, members: null },
    },
    {
      name: "a group by its name, though Outlook calls it a user (office-js#1909)",
      message: buildSnapshot({ to: ["all-hands@example.org"] }),
      inspections: [marks],
      data: { groups: 1 },
    },
    {
      name: "a contact group, which has no address",
      message: buildSnapshot({ to: [{ ...group(""), name: "Parents" }] }),
      inspections: [marks],
      data: { groups: 1 },
      fixes: [],
    },
    {
      name: "a list in the text",
      message: buildSnapshot({ to: [group("all@example.org")], bodyText: peopleLines(12).join("\n") }),
      data: { people: 12 },
    },
    {
      name: "people in a hidden part only",
      message: buildSnapshot({ to: [group("all@example.org")] }),
      inspections: [{ ...marks, peopleInSight: null }],
      data: { people: 4_557 },
    },
  ],
  passed: [
    {
      name: "all staff, and nothing about people",
      message: buildSnapshot({ to: [group("all-staff@example.org")] }),
      inspections: [inspectionOf("menu.xlsx", null)],
    },
    {
      name: "a board's contact sheet",
      message: buildSnapshot({ to: [group("all-staff@example.org")] }),
      inspections: [inspectionOf("board.xlsx", 8, ["full-name", "email"])],
    },
    {
      name: "personal data to a person",
      message: buildSnapshot({ to: ["call-center@example.org"] }),
      inspections: [marks],
    },
  ],
  cantTell: [
    {
      name: "the text could not be read",
      message: { ...buildSnapshot({ to: [group("all@example.org")] }), bodyText: unknown("host-silent") },
      reason: "host-silent",
    },
  ],
  inapplicable: [{ name: "nobody yet", message: buildSnapshot(), inspections: [marks] }],
});
