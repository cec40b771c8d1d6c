import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { showState, story } from "../show";

test("shows and announces the file that is being read", () => {
  showState(story("reading-file"));
  const bar = screen.getByRole("progressbar", { name: "Reading agora.xlsx" });
  expect(bar.getAttribute("aria-valuenow")).toBe("0.375");
  expect(screen.getByRole("status").textContent).toBe("Reading agora.xlsx");
});

test("before anything is known it reads the recipients, without a number", () => {
  showState(story("reading"));
  expect(screen.getByRole("progressbar", { name: "Reading the recipients" }).hasAttribute("aria-valuenow")).toBe(false);
});
