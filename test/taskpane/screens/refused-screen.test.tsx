import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { showState, story } from "../show";

const UNCHANGED = "The message is as it was. Nothing was lost.";

describe("a fix that Outlook refused", () => {
  test("says why, that nothing was lost, and how to do it by hand", async () => {
    const { events } = showState(story("refused-unchanged"));
    expect(screen.getByText("There are more people than Outlook lets into one field.")).toBeTruthy();
    expect(screen.getByText(UNCHANGED)).toBeTruthy();
    expect(screen.getByText(/Move the addresses from To and Cc to Bcc\./)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Check again" }));
    expect(events).toEqual([{ type: "check-requested" }]);
  });

  test("half done: never says that nothing changed, and offers to take it back", async () => {
    const { events } = showState(story("refused-half-done"));
    expect(screen.queryByText(UNCHANGED)).toBeNull();
    expect(screen.getByText(/may have been changed in part/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(events).toEqual([{ type: "undo-requested" }]);
  });
});

test("a confirmation that was not kept says what to do", () => {
  showState(story("refused-confirmation"));
  expect(screen.getByText(/save the message as a draft/)).toBeTruthy();
});

test("a confirmation that was not taken back warns that Send works", () => {
  showState(story("refused-withdrawal"));
  expect(screen.getByText("If you press Send now, the message leaves as it is.")).toBeTruthy();
});
