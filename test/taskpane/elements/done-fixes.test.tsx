import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { DoneFix, ReviewEvent } from "../../../src/review/index";
import { DoneFixes } from "../../../src/taskpane/elements/done-fixes";
import { show } from "../show";
import { BCC, REMOVE } from "../stories";

const done = (...fixes: readonly DoneFix["fix"][]): readonly DoneFix[] =>
  fixes.map((fix) => ({ fix, undo: [], isHalf: false }));

function showDone(fixes: readonly DoneFix[], isDisabled = false): readonly ReviewEvent[] {
  const events: ReviewEvent[] = [];
  show(<DoneFixes done={fixes} isDisabled={isDisabled} onEvent={(event) => events.push(event)} />);
  return events;
}

const buttons = (): readonly HTMLElement[] => screen.queryAllByRole("button");

test("shows nothing where nothing was done", () => {
  showDone([]);
  expect(buttons()).toEqual([]);
});

test("takes a single fix back with one button", async () => {
  const events = showDone(done(BCC));
  expect(buttons().map(({ textContent }) => textContent)).toEqual(["Undo"]);
  await userEvent.click(buttons()[0]!);
  expect(events).toEqual([{ type: "undo-requested" }]);
});

test("takes any of several back, each button saying which, or all of them", async () => {
  const events = showDone(done(BCC, REMOVE));
  const [first, second, all] = [
    screen.getByRole("button", { name: "Undo", description: "296 people are now in Bcc" }),
    screen.getByRole("button", { name: "Undo", description: "agora.xlsx was removed" }),
    screen.getByRole("button", { name: "Undo all" }),
  ];
  for (const each of [second, first, all]) await userEvent.click(each);
  expect(events).toEqual([
    { type: "undo-requested", which: 1 },
    { type: "undo-requested", which: 0 },
    { type: "undo-requested", which: "all" },
  ]);
});

test("takes nothing back while the message is read again", async () => {
  const events = showDone(done(BCC, REMOVE), true);
  for (const each of buttons()) await userEvent.click(each);
  expect(events).toEqual([]);
});
