import { fc, it as law } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { AttachmentReference, Report } from "../../src/classifier/index";
import { unknown } from "../../src/classifier/index";
import { planRemoveAttachment } from "../../src/fixes/remove-attachment";
import { buildSnapshot } from "../support/message";
import { buildReport, fileDoubt, only } from "../support/report";

const bytes = new Uint8Array([1]);
const messageWith = (...names: string[]) => buildSnapshot({ attachments: names.map((name) => ({ name, bytes })) });
const place = (name: string, ordinal: number): AttachmentReference => ({ name, ordinal, namesakes: ordinal + 1 });

function reportDoubting(...files: AttachmentReference[]): Report {
  return buildReport(
    [],
    files.map((attachment) => ({ ...fileDoubt(attachment.name, "encrypted"), attachment })),
  );
}

describe("planning to remove an attachment", () => {
  it.each([
    { says: "the one that is named", files: ["a.xlsx", "b.xlsx"], meant: only("b.xlsx"), planned: [["b.xlsx", 0]] },
    {
      says: "of two files of one name the one that is meant",
      files: ["a.csv", "b.csv", "a.csv"],
      meant: place("a.csv", 1),
      planned: [["a.csv", 1]],
    },
    { says: "nothing where no file has that name", files: ["a.csv"], meant: only("b.csv"), planned: [] },
    {
      says: "nothing where letter case differs: names are Outlook's own",
      files: ["A.csv"],
      meant: only("a.csv"),
      planned: [],
    },
  ])("plans $says", ({ files, meant, planned }) => {
    const edits = planRemoveAttachment(messageWith(...files), reportDoubting(), meant);
    expect(edits.map((edit) => [edit.name, edit.ordinal])).toEqual(planned);
  });

  it("plans every file for which the report offers it when none is named, the last first", () => {
    const report = reportDoubting(only("b.csv"), place("a.csv", 0), place("a.csv", 2));
    const edits = planRemoveAttachment(messageWith("a.csv", "b.csv", "a.csv", "c.csv", "a.csv"), report);
    expect(edits.map(({ name, ordinal }) => [name, ordinal])).toEqual([
      ["a.csv", 2],
      ["b.csv", 0],
      ["a.csv", 0],
    ]);
  });

  it("plans nothing where the attachments are unknown", () => {
    const snapshot = { ...messageWith("a.csv"), attachments: unknown("host-silent") };
    expect(planRemoveAttachment(snapshot, reportDoubting(), only("a.csv"))).toEqual([]);
  });

  law.prop([fc.array(fc.constantFrom("a.csv", "b.csv", "c.csv")), fc.array(fc.nat({ max: 9 }))])(
    "carried out one after another, the plan leaves all other files in their order",
    (files, doubted) => {
      const places = files.map((name, at) => place(name, files.slice(0, at).filter((other) => other === name).length));
      const report = reportDoubting(...places.filter((_, at) => doubted.includes(at)));
      const left = files.map((name, at) => ({ name, at }));
      for (const edit of planRemoveAttachment(messageWith(...files), report)) {
        const same = left.flatMap((file, index) => (file.name === edit.name ? [index] : []));
        left.splice(same[edit.ordinal]!, 1);
      }
      expect(left.map(({ at }) => at)).toEqual(files.flatMap((_, at) => (doubted.includes(at) ? [] : [at])));
    },
  );
});
