import { expect, it } from "vitest";
import { readFile } from "../../../support/read-file";
import { buildXlsx, type WorkbookPlan } from "../../../support/xlsx";

const sheet = { name: "Sheet", rows: [["a"]] };
const none = { pivotRecords: 0, externalCells: 0, comments: 0, embeddedFiles: 0, hasDataModel: false };

it.each<[string, Omit<WorkbookPlan, "sheets"> & { sheets?: WorkbookPlan["sheets"] }, Partial<typeof none>]>([
  ["nothing", {}, {}],
  ["pivot records", { pivotRecords: 250 }, { pivotRecords: 250 }],
  ["cells of other workbooks", { externalCells: 12 }, { externalCells: 12 }],
  ["embedded files", { embeddedFiles: 3 }, { embeddedFiles: 3 }],
  ["a data model", { hasDataModel: true }, { hasDataModel: true }],
  ["notes", { sheets: [{ ...sheet, comments: ["x", "y"] }] }, { comments: 2 }],
  [
    "threads, without the notes that stand in for them",
    { sheets: [{ ...sheet, threadedComments: ["x", "y", "z"] }] },
    { comments: 3 },
  ],
  ["notes and threads", { sheets: [{ ...sheet, comments: ["x"], threadedComments: ["y"] }] }, { comments: 2 }],
  [
    "notes of two sheets",
    { sheets: [sheet, { ...sheet, comments: ["x"] }, { ...sheet, comments: ["y"] }] },
    { comments: 2 },
  ],
])("counts %s", (_, plan, counts) => {
  const file = readFile(buildXlsx({ sheets: [sheet], ...plan }));
  expect(file.stores).toEqual({ ...none, ...counts });
  expect(file.doubts).toEqual([]);
});

it("knows parts by their type where they lie elsewhere", () => {
  const parts = {
    "strange/one.xml": '<comments><commentList><comment ref="A1"/></commentList></comments>',
    "[Content_Types].xml":
      '<Types><Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
      '<Override PartName="/strange/one.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>',
  };
  expect(readFile(buildXlsx({ sheets: [sheet], parts })).stores).toEqual({ ...none, comments: 1 });
});

it("says when such a part cannot be read, and reads the others", () => {
  const file = readFile(
    buildXlsx({ sheets: [sheet], externalCells: 2, parts: { "xl/comments1.xml": "<comments><comment " } }),
  );
  expect(file.doubts).toEqual(["damaged"]);
  expect(file.stores).toEqual({ ...none, externalCells: 2 });
});
