import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { showState, story } from "../show";

test("repeats the facts and asks for a reason", () => {
  showState(story("confirming"));
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "1,204 people are in staff.xlsx",
    "41 people would see each other's addresses",
    "plan (locked).xlsx could not be checked",
    "The recipients could not be checked",
  ]);
  expect(screen.getAllByRole("radio").map((radio) => (radio as HTMLInputElement).checked)).toEqual(
    Array(4).fill(false),
  );
});

test("without a reason nothing is confirmed, and the form says what is missing", async () => {
  const { events } = showState(story("confirming"));
  await userEvent.click(screen.getByRole("button", { name: "Confirm" }));
  expect(events).toEqual([]);
  expect(screen.getByText("Choose a reason to go on.")).toBeTruthy();
  await userEvent.click(screen.getByRole("radio", { name: "Another reason" }));
  expect(screen.queryByText("Choose a reason to go on.")).toBeNull();
});

test("can be done by keyboard alone: a reason, the number of people as anybody writes it, and confirm", async () => {
  const { events } = showState(story("confirming"));
  await userEvent.tab();
  await userEvent.keyboard(" ");
  await userEvent.tab();
  await userEvent.keyboard("1.204");
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  expect(events).toEqual([{ type: "reason-given", reason: "may-see", number: 1204 }]);
});

test("a wrong number confirms nothing, and the form says where the right one is", async () => {
  const { events } = showState(story("confirming"));
  await userEvent.click(screen.getByRole("radio", { name: "Another reason" }));
  await userEvent.type(screen.getByRole("textbox"), "41");
  await userEvent.click(screen.getByRole("button", { name: "Confirm" }));
  expect(events).toEqual([]);
  expect(screen.getByText("That is not the number. It is the first one above.")).toBeTruthy();
});

test("leads back", async () => {
  const { events } = showState(story("confirming"));
  await userEvent.click(screen.getByRole("button", { name: "Go back" }));
  expect(events).toEqual([{ type: "back-requested" }]);
});

test("while it is written nothing can be pressed twice", async () => {
  const { events } = showState(story("confirming-writing"));
  for (const button of screen.getAllByRole("button")) await userEvent.click(button);
  expect(events).toEqual([]);
  expect(screen.getByRole("status").textContent).toBe("Confirming…");
});
