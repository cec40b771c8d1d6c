import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { ColumnReference } from "../../../src/classifier/index";
import { ColumnTable } from "../../../src/taskpane/elements/column-table";
import { only } from "../../support/report";
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
      attachment={only("list.xlsx")}
      columns={[column(1), column(27, { hidden: true, headerSays: false, matching: 420 })]}
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
  show(<ColumnTable attachment={only("list.xlsx")} columns={columns} />);
  expect(rows().filter((cells) => cells.length === 1)).toEqual([["Sheet 1"], ["Sheet 3"], ["old.xlsx › Sheet 1"]]);
});

test("shows the first eight and the others on request", async () => {
  show(
    <ColumnTable attachment={only("list.xlsx")} columns={Array.from({ length: 40 }, (_, index) => column(index))} />,
  );
  expect(rows()).toHaveLength(8);
  await userEvent.click(screen.getByRole("button", { name: "Show all 40 columns", expanded: false }));
  expect(rows()).toHaveLength(40);
  await userEvent.click(screen.getByRole("button", { name: "Show fewer columns", expanded: true }));
  expect(rows()).toHaveLength(8);
});
