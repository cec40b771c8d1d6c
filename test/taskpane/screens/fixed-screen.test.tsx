import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { showState, story } from "../show";

test("says what was done, that Send is next, and undoes", async () => {
  const { events } = showState(story("fixed"));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("296 people are now in Bcc");
  expect(screen.getByText("Nothing else to fix. Press Send.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(events).toEqual([{ type: "undo-requested" }]);
});

test("offers no undo where there is none, and shows what the policy lets pass as a note", () => {
  showState(story("fixed-removed"));
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.getByText(/8 people are in board\.xlsx/)).toBeTruthy();
});
