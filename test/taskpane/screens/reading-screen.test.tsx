import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { showState, story } from "../show";

test("shows and announces the file that is being read", () => {
  showState(story("reading-file"));
  const bar = screen.getByRole("progressbar", { name: "Reading prices 2026.xlsx" });
  expect(bar.getAttribute("aria-valuenow")).toBe("63");
  expect(screen.getByRole("status").textContent).toBe("Reading prices 2026.xlsx");
});

test("shows of each file whether it is read", () => {
  showState(story("reading-file"));
  const states = screen.getAllByRole("img").map((icon) => icon.getAttribute("aria-label"));
  expect(states).toEqual(["Read", "Being read", "Waiting", "Waiting"]);
});

test("can be stopped", async () => {
  const { events } = showState(story("reading-file"));
  await userEvent.click(screen.getByRole("button", { name: "Stop checking" }));
  expect(events).toEqual([{ type: "cancel-requested" }]);
});

test("before anything is known it reads the recipients, without a number", () => {
  showState(story("reading"));
  expect(screen.getByRole("progressbar", { name: "Reading the recipients" }).hasAttribute("aria-valuenow")).toBe(false);
});
