import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { showState, story } from "../show";

afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  ["after the heading that has the focus", true, "Nothing else to fix. Press Send."],
  ["with the heading while the sender writes", false, "296 people are now in Bcc. Nothing else to fix. Press Send."],
])("announces that Send is next, %s", (_, hasFocus, said) => {
  vi.spyOn(document, "hasFocus").mockReturnValue(hasFocus);
  showState(story("fixed"));
  expect(screen.getByRole("status").textContent).toBe(said);
});

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
