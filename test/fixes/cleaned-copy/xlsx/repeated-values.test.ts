import { expect, it } from "vitest";
import { readSharedStrings, withWorkbookInSteps } from "../../../../src/classifier/index";
import { planSheets } from "../../../../src/fixes/cleaned-copy/xlsx/open-sheets";
import { RepeatedValues } from "../../../../src/fixes/cleaned-copy/xlsx/repeated-values";
import { StringTable } from "../../../../src/fixes/cleaned-copy/xlsx/string-table";
import { COPY_OPTIONS } from "../../../support/copy";
import { buildXlsx, type WorkbookPlan } from "../../../support/xlsx";

/** Of a workbook whose first column goes. */
function repeated(plan: Partial<WorkbookPlan>): (value: string) => boolean {
  const rows = [
    ["Name", "Town"],
    ["Anna Abdi", "Oslo"],
    [" Bo ", "Bergen"],
    [52_000, 1],
    [{ formula: "UPPER(B2)", value: "STORED" }, 2],
    [true, 3],
  ];
  const bytes = buildXlsx({ sheets: [{ name: "People", rows }], ...plan });
  const order = { fix: "drop-columns", columns: [{ sheet: 0, index: 0 }], headerRows: new Map() } as const;
  const opening = withWorkbookInSteps(bytes, COPY_OPTIONS.limits, function* (workbook): Generator<
    never,
    RepeatedValues
  > {
    const { office, main } = workbook;
    const relationships = office.relationships(main.name);
    const listed = [{ name: "People", visibility: "visible", relationship: "rId1" } as const];
    const strings = Array.from(relationships.values()).find(({ type }) => type === "sharedStrings")?.entry ?? null;
    const read = readSharedStrings(strings === null ? null : office.read(strings), () => undefined);
    return new RepeatedValues(
      planSheets(workbook, listed, relationships, order),
      new StringTable(read),
      () => undefined,
    );
  });
  const { value } = opening.next();
  if (!value.ok) throw new Error("not opened");
  const values = value.value;
  return (text) => values.isIn(text);
}

it.each(["shared", "inline"] as const)("knows what repeats a removed cell: %s", (strings) => {
  const isIn = repeated({ strings });
  const said = (values: readonly string[]): readonly string[] => values.filter(isIn);
  expect(
    said(["Anna Abdi", "anna abdi", "Dear Anna Abdi!", "xAnna Abdix", "Bo", "bo ", "52000", "stored", "1"]),
  ).toHaveLength(9);
  // Not of a cell that stays, not a piece of one that goes, not a short text or a number in another.
  expect(said(["Oslo", "Anna", "Bob", "152000", "5200", "2", "", "=A2"])).toEqual([]);
});

it("finds nothing where nothing goes", () => {
  expect(repeated({ sheets: [{ name: "People", rows: [["", "Oslo"]] }] })("Oslo")).toBe(false);
});
