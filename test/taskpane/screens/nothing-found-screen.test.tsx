import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { buildReport, messageDoubt } from "../../support/report";
import { showState, story } from "../show";

test("says what was looked at, and what was not", async () => {
  const { events } = showState(story("nothing-found"));
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Who sees whose address in To and Cc",
    "prices 2026.csv1 sheet and 3 rows",
    "photo.pngNot a spreadsheet: not looked into",
  ]);
  await userEvent.click(screen.getByRole("button", { name: "Check again" }));
  expect(events).toEqual([{ type: "check-requested" }]);
});

test("says so when no file is attached", () => {
  showState(story("nothing-attached"));
  expect(screen.getByText("No files are attached")).toBeTruthy();
});

test("shows what the policy lets pass as a note", () => {
  showState(story("notes"));
  expect(screen.getByText(/8 people are in board\.xlsx/)).toBeTruthy();
});

test("a list of files that could not be read is not an empty one", () => {
  const report = buildReport([], [messageDoubt("unreadable-attachment", "host-silent", "send")]);
  showState({ run: 1, isStale: false, done: [], name: "nothing-found", report, isChecking: false });
  expect(screen.queryByText("No files are attached")).toBeNull();
  expect(screen.getByText("The files could not be checked")).toBeTruthy();
});
