import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { showState, story } from "../show";

test("tells the sender to press Send, with the reason, and can be taken back", async () => {
  const { events } = showState(story("confirmed"));
  expect(screen.getByText("Press Send. It leaves as it is.")).toBeTruthy();
  expect(screen.getByText("Your reason: The recipients need these details")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Take it back" }));
  expect(events).toEqual([{ type: "withdraw-requested" }]);
});

test("a confirmation of an earlier pane has no reason to show", () => {
  showState({
    ...story("confirmed"),
    name: "confirmed",
    reason: null,
    isRemembered: false,
    isWithdrawing: true,
    report: reportOf("confirmed"),
  });
  expect(screen.queryByText(/Your reason/)).toBeNull();
  expect(screen.getByRole("button").textContent).toBe("Taking it back…");
});

function reportOf(name: string) {
  const state = story(name);
  if (state.name !== "confirmed") throw new Error(`${name} is not confirmed`);
  return state.report;
}
