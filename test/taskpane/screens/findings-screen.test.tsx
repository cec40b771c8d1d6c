import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { buildReport, fileDoubt, messageDoubt, personalColumns, visibleRecipients } from "../../support/report";
import { showState, story } from "../show";
import { BCC, REMOVE } from "../stories";

const button = (name: string): HTMLElement => screen.getByRole("button", { name });

/** Those that do something with the message. */
const buttons = (): (string | null)[] =>
  screen
    .getAllByRole("button")
    .filter((each) => !each.hasAttribute("aria-expanded"))
    .map(({ textContent }) => textContent);

describe("a list of addresses", () => {
  test("leads with its number, says who they are, and offers the fix", async () => {
    const { events } = showState(story("serco"));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("296 people would see each other's addresses");
    expect(screen.getByText("290 of them outside your organisation, 281 at private addresses.")).toBeTruthy();
    await userEvent.click(button("Move 296 people to Bcc"));
    expect(events).toEqual([{ type: "fix-requested", fix: BCC }]);
  });

  test("can be sent as it is, one step further", async () => {
    const { events } = showState(story("serco"));
    await userEvent.click(button("Send as it is…"));
    expect(events).toEqual([{ type: "confirm-requested" }]);
  });
});

test("a sheet leads with its people and shows its columns", async () => {
  const { events } = showState(story("agora"));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("8,253 people are in agora.xlsx");
  expect(within(screen.getByRole("table")).getAllByRole("row")).toHaveLength(8);
  await userEvent.click(button("Remove agora.xlsx"));
  expect(events).toEqual([{ type: "fix-requested", fix: REMOVE }]);
});

test("several concerns: the worst is the first heading, each has its own fix, and the safe choice comes before sending", () => {
  showState(story("everything"));
  expect(screen.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual([
    "1,204 people are in staff.xlsx",
    "What is in the file",
    "41 people would see each other's addresses",
    "plan (locked).xlsx could not be checked",
    "The recipients could not be checked",
  ]);
  expect(buttons()).toEqual([
    "Remove staff.xlsx",
    "Move 41 people to Bcc",
    "Remove plan (locked).xlsx",
    "Check again",
    "Send as it is…",
  ]);
});

test("a doubt that weighs more than a finding comes first", () => {
  const report = buildReport([visibleRecipients({}, { verdict: "ask" })], [fileDoubt("x.zip", "too-deep", "review")]);
  showState({ ...story("serco"), name: "findings", report, notice: null, isChecking: false });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("x.zip could not be checked");
});

test("a doubt says why and what to do", () => {
  showState(story("doubt"));
  expect(screen.getByText("It is protected by a password.")).toBeTruthy();
  expect(screen.getByText(/Open it and look at every sheet/)).toBeTruthy();
});

test("the same doubt of two rules is shown once, and a finding the policy lets pass is not shown", () => {
  const report = buildReport(
    [personalColumns("board.xlsx", {}, { verdict: "send" })],
    [messageDoubt("personal-columns", "host-silent"), messageDoubt("unreadable-attachment", "host-silent")],
  );
  showState({ ...story("serco"), name: "findings", report, notice: null, isChecking: false });
  expect(screen.getAllByRole("heading")).toHaveLength(1);
});

test("what the policy blocks can be fixed, not confirmed", () => {
  showState(story("blocked"));
  expect(buttons()).toEqual(["Remove patients.xlsx", "Check again"]);
  expect(screen.getByText("Your organisation does not allow this to be sent as it is.")).toBeTruthy();
});

test("after a fix that leaves something, says what was done and takes it back on request", async () => {
  const { events } = showState(story("one-fixed"));
  expect(screen.getByText("296 people are now in Bcc.")).toBeTruthy();
  await userEvent.click(button("Undo"));
  expect(events).toEqual([{ type: "undo-requested" }]);
});

test("while the message is read again nothing can be pressed, and it is announced", async () => {
  const { events } = showState(story("checking-again"));
  for (const each of screen.getAllByRole("button")) await userEvent.click(each);
  expect(events).toEqual([]);
  expect(screen.getByRole("status").textContent).toBe("The message changed. Checking again…");
});

test("names the support contact only where the policy has one", () => {
  showState(story("serco"), "privacy@example.org");
  expect(screen.getByText(/Ask privacy@example\.org/)).toBeTruthy();
});

test("the message can be checked again", async () => {
  const { events } = showState(story("serco"));
  await userEvent.click(button("Check again"));
  expect(events).toEqual([{ type: "check-requested" }]);
});

test("says on request why there is such a rule, and whose it is", async () => {
  showState(story("agora"));
  await userEvent.click(screen.getByRole("button", { name: "Why am I seeing this?", expanded: false }));
  expect(screen.getByText("Rule “personal-columns” of the policy “balanced”.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Why am I seeing this?", expanded: true }));
  expect(screen.queryByText(/Rule “personal-columns”/)).toBeNull();
});
