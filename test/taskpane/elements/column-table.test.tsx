import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { ColumnReference } from "../../../src/classifier/index";
import { ColumnTable } from "../../../src/taskpane/elements/column-table";
import type { LiveColumns } from "../../../src/taskpane/elements/use-column-samples";
import { show } from "../show";

const column = (index: number, more: Partial<ColumnReference> = {}): ColumnReference => ({
  index,
  kind: "email",
  hidden: false,
  headerSays: true,
  matching: 412,
  tested: 420,
  sheet: 0,
  within: [],
  ...more,
});

const NOTHING_READ: LiveColumns = { sampleOf: () => undefined, nameOf: () => "" };

/** Text of the cells; the evidence below the kind is for narrow panes, and hidden by a style sheet that jsdom does not apply. */
function rows(): (string | null)[][] {
  return screen
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));
}

test("says the column, what it is and how sure that is", () => {
  show(
    <ColumnTable
      columns={[column(1), column(27, { hidden: true, headerSays: false, matching: 420 })]}
      live={NOTHING_READ}
    />,
  );
  expect(rows().map(([letter, kind, evidence]) => [letter, kind?.slice(0, 16), evidence])).toEqual([
    ["B", "e-mail addresses", "Sure header, 412 of 420 values"],
    ["AB", "e-mail addresses", "Likely all values"],
  ]);
  expect(screen.getByText("hidden")).toBeTruthy();
});

test("names sheets only where there are several", () => {
  const columns = [column(0), column(1), column(0, { sheet: 2 }), column(0, { within: ["old.xlsx"] })];
  show(<ColumnTable columns={columns} live={NOTHING_READ} />);
  expect(
    rows()
      .filter((cells) => cells.length === 2)
      .map(([sheet]) => sheet),
  ).toEqual(["Sheet 1", "Sheet 3", "old.xlsx › Sheet 1"]);
});

test("shows the header where it says more than the kind, masked samples, and the sheet's name", () => {
  const sample = { sheet: 0, within: [], sheetName: "Members", samples: ["a•••@e•••.o•••", "b•••@e•••.o•••"] };
  const live: LiveColumns = {
    sampleOf: ({ index }) => ({ ...sample, index, header: index === 0 ? "E-mail addresses" : "Contact" }),
    nameOf: ({ sheet }) => (sheet === 0 ? "Members" : ""),
  };
  show(<ColumnTable columns={[column(0), column(1), column(0, { sheet: 1 })]} live={live} />);
  expect(screen.queryByText("Header: E-mail addresses")).toBeNull();
  expect(screen.getByText("Header: Contact")).toBeTruthy();
  expect(screen.getAllByText("a•••@e•••.o••• · b•••@e•••.o•••")).toHaveLength(3);
  expect(screen.getByText("Sheet 1 “Members”")).toBeTruthy();
});

test("shows the first six and the others on request", async () => {
  show(<ColumnTable columns={Array.from({ length: 40 }, (_, index) => column(index))} live={NOTHING_READ} />);
  expect(rows()).toHaveLength(6);
  await userEvent.click(screen.getByRole("button", { name: "Show all 40 columns", expanded: false }));
  expect(rows()).toHaveLength(40);
  await userEvent.click(screen.getByRole("button", { name: "Show fewer columns", expanded: true }));
  expect(rows()).toHaveLength(6);
});
