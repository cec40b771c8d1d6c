import { fc, it as law } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Doubt, Report } from "../../src/classifier/index";
import { unknown } from "../../src/classifier/index";
import { planRemoveAttachment } from "../../src/fixes/remove-attachment";
import { buildSnapshot } from "../support/message";

const bytes = new Uint8Array([1]);
const messageWith = (...names: string[]) => buildSnapshot({ attachments: names.map((name) => ({ name, bytes })) });

function reportDoubting(...names: string[]): Report {
  const doubts = names.map((attachment): Doubt => ({
    rule: "unreadable-attachment",
    attachment,
    reason: "encrypted",
    verdict: "ask",
    fixes: ["remove-attachment"],
  }));
  return {
    outcome: "cantTell",
    verdict: "ask",
    people: null,
    findings: [],
    doubts,
    fixes: ["remove-attachment"],
    attachments: [],
    rules: [],
    policy: "balanced",
  };
}

describe("planning to remove an attachment", () => {
  it.each([
    { says: "the one that is named", files: ["a.xlsx", "b.xlsx"], name: "b.xlsx", planned: [["b.xlsx", 0]] },
    {
      says: "every file of that name, the last first",
      files: ["a.csv", "b.csv", "a.csv"],
      name: "a.csv",
      planned: [
        ["a.csv", 1],
        ["a.csv", 0],
      ],
    },
    { says: "nothing where no file has that name", files: ["a.csv"], name: "b.csv", planned: [] },
    {
      says: "nothing where letter case differs: names are Outlook's own",
      files: ["A.csv"],
      name: "a.csv",
      planned: [],
    },
  ])("plans $says", ({ files, name, planned }) => {
    const edits = planRemoveAttachment(messageWith(...files), reportDoubting(...files), name);
    expect(edits.map((edit) => [edit.name, edit.ordinal])).toEqual(planned);
  });

  it("plans every file for which the report offers it when none is named", () => {
    const edits = planRemoveAttachment(messageWith("a.csv", "b.csv", "c.csv"), reportDoubting("a.csv", "c.csv"));
    expect(edits.map(({ name }) => name)).toEqual(["c.csv", "a.csv"]);
  });

  it("plans nothing where the attachments are unknown", () => {
    const snapshot = { ...messageWith("a.csv"), attachments: unknown("host-silent") };
    expect(planRemoveAttachment(snapshot, reportDoubting("a.csv"), "a.csv")).toEqual([]);
  });

  law.prop([fc.array(fc.constantFrom("a.csv", "b.csv", "c.csv")), fc.constantFrom("a.csv", "b.csv")])(
    "carried out one after another, the plan leaves the files of other names in their order",
    (files, name) => {
      const left = [...files];
      for (const edit of planRemoveAttachment(messageWith(...files), reportDoubting(), name)) {
        const places = left.flatMap((file, index) => (file === edit.name ? [index] : []));
        left.splice(places[edit.ordinal]!, 1);
      }
      expect(left).toEqual(files.filter((file) => file !== name));
    },
  );
});
