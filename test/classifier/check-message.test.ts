import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import type { AttachmentInspection, MessageSnapshot, PersonalKind } from "../../src/classifier/index";
import { BALANCED, checkMessage, unknown } from "../../src/classifier/index";
import { inspectionOf } from "../support/inspection";
import { judge } from "../support/judge";
import { addresses, buildSnapshot, recipient } from "../support/message";
import { peopleLines } from "../support/people-lines";
import { buildXlsx } from "../support/xlsx";

const rulesOf = (message: MessageSnapshot, inspections: readonly AttachmentInspection[]) =>
  checkMessage(message, inspections, BALANCED).findings.map(({ rule }) => rule);
const agora = inspectionOf("agora.xlsx", 8_253, ["full-name", "email", "gender", "supervisor"]);
const hidden = {
  ...inspectionOf("sums.xlsx", null),
  caches: [
    { store: "pivot-cache" as const, rows: 33_000, people: 33_000, kinds: ["full-name", "health"] as PersonalKind[] },
  ],
};

describe("one headline for a message", () => {
  test("the sheet leads, then the group that gets it", () => {
    expect(rulesOf(buildSnapshot({ to: [recipient("all@example.org", "distributionList")] }), [agora])).toEqual([
      "personal-columns",
      "group-recipients",
    ]);
  });

  test("what is grave leads, whatever the numbers", () => {
    const message = buildSnapshot({ cc: addresses(296, "gmail.com"), subject: "x" });
    expect(rulesOf(message, [inspectionOf("small.xlsx", 30, ["full-name", "health"])]).slice(0, 2)).toEqual([
      "personal-columns",
      "visible-recipients",
    ]);
    expect(rulesOf(message, [inspectionOf("small.xlsx", 30, ["full-name", "salary"])]).slice(0, 2)).toEqual([
      "visible-recipients",
      "personal-columns",
    ]);
    expect(rulesOf(buildSnapshot({ to: ["a@b.example"] }), [agora, hidden])[0]).toBe("hidden-data");
  });

  test("what the sender cannot see leads before what they can", () => {
    const seen = inspectionOf("list.xlsx", 400, ["full-name", "health"]);
    const cache = {
      store: "pivot-cache" as const,
      rows: 90,
      people: 90,
      kinds: ["full-name", "salary"] as PersonalKind[],
    };
    const report = checkMessage(
      buildSnapshot({ to: ["a@b.example"] }),
      [{ ...seen, caches: [{ ...cache, people: 500 }] }],
      BALANCED,
    );
    expect(report.findings[0]?.rule).toBe("hidden-data");
    expect(report.fixes[0]).toBe("drop-hidden");
  });

  test("a file for the wrong readers is removed, one that says too much is made smaller", () => {
    const fixesFor = (to: string[]) => checkMessage(buildSnapshot({ to }), [agora], BALANCED).fixes[0];
    expect(fixesFor(["a@b.example"])).toBe("drop-columns");
    expect(fixesFor(["a@gmail.com"])).toBe("remove-attachment");
    expect(fixesFor(["all-students@example.org"])).toBe("remove-attachment");
    expect(fixesFor(addresses(40, "example.org"))).toBe("remove-attachment");
  });

  test("its best fix is the first", () => {
    const report = checkMessage(buildSnapshot({ cc: addresses(30, "gmail.com") }), [hidden], BALANCED);
    expect(report.fixes).toEqual(["drop-hidden", "visible-values-only", "remove-attachment", "move-to-bcc"]);
  });

  test("a text that could not be read does not stop the recipients from being counted", () => {
    const report = checkMessage(
      {
        ...buildSnapshot({ cc: addresses(296, "gmail.com") }),
        bodyText: unknown("host-silent"),
        subject: unknown("host-silent"),
      },
      [],
      BALANCED,
    );
    expect(report.findings.map(({ rule }) => rule)).toEqual(["visible-recipients"]);
    expect(report.doubts.some(({ rule }) => rule === "personal-list-in-body")).toBe(true);
  });
});

describe("what could not be read never makes a message look milder", () => {
  const silent = unknown("host-silent");
  const leaving = buildSnapshot({ to: ["someone@elsewhere.example"] });

  test.each([
    ["the sender", { ...leaving, from: silent }, [agora]],
    ["Bcc", { ...leaving, bcc: silent }, [agora]],
    ["Bcc of a message to colleagues", { ...buildSnapshot({ to: ["colleague@example.org"] }), bcc: silent }, [agora]],
    ["the sender of 296 in Cc", { ...buildSnapshot({ cc: addresses(296, "gmail.com") }), from: silent }, []],
    ["To beside 296 in Cc", { ...buildSnapshot({ cc: addresses(296, "gmail.com") }), to: silent }, []],
  ] as const)("%s", (_, message, inspections) => {
    const { verdict, doubts } = checkMessage(message, inspections, BALANCED);

    expect(verdict).toBe("review");
    expect(doubts.map(({ reason }) => reason)).toContain("host-silent");
  });

  test("a message of which nothing is known is asked about", () => {
    const nothing = { ...leaving, from: silent, to: silent, cc: silent, bcc: silent, attachments: silent };

    expect(checkMessage(nothing, [], BALANCED)).toMatchObject({ outcome: "cantTell", verdict: "ask" });
  });
});

const anyAddress = fc
  .nat({ max: 300 })
  .map(
    (id) =>
      `p${String(id)}@${["gmail.com", "example.org", "partner.example", "partnre.example", "org2.example"][id % 5]!}`,
  );
const anyPeople = fc.array(anyAddress, { maxLength: 60 });
describe("whatever the message", () => {
  property.prop([anyPeople, fc.integer({ min: 8, max: 40 })])(
    "Bcc counts as reader of a list, but sees nobody",
    (bcc, count) => {
      const message = buildSnapshot({ bcc, bodyText: peopleLines(count).join("\n") });
      expect(rulesOf(message, [])).not.toContain("visible-recipients");
      expect(rulesOf(message, [])).toContain("personal-list-in-body");
    },
  );
});

test("people are counted where only the text lists them", () => {
  const judged = (bodyText: string) => checkMessage(buildSnapshot({ to: ["a@b.example"], bodyText }), [], BALANCED);
  expect(judged(peopleLines(31).join("\n")).people).toBe(31);
  expect(judged("Dear all,\nsee you on Monday.").people).toBeNull();
});

test("the same people in two files, on two sheets and in the text are counted once", () => {
  const rows = [["Name", "Date of birth", "Phone"], ...peopleLines(31).map((line) => line.split("\t"))];
  const report = judge(
    buildSnapshot({
      to: ["a@b.example"],
      bodyText: rows.map((cells) => cells.join("\t")).join("\n"),
      attachments: [
        { name: "people.csv", bytes: Buffer.from(rows.map((cells) => cells.join(";")).join("\n")) },
        {
          name: "people.xlsx",
          bytes: buildXlsx({
            sheets: [
              { name: "A", rows },
              { name: "B", rows },
            ],
          }),
        },
      ],
    }),
  );
  expect(report.people).toBe(31);
  expect(report.findings.map(({ rule, data }) => [rule, data.people])).toEqual([
    ["personal-columns", 31],
    ["personal-columns", 31],
    ["personal-list-in-body", 31],
  ]);
});
