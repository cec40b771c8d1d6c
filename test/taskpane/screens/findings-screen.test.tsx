import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import type { ReviewState } from "../../../src/review/index";
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
    expect(screen.getByText("All are at private addresses outside your organisation.")).toBeTruthy();
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
  expect(within(screen.getByRole("table")).getAllByRole("row")).toHaveLength(7);
  await userEvent.click(button("Remove agora.xlsx"));
  expect(events).toEqual([{ type: "fix-requested", fix: REMOVE }]);
});

test("several concerns: the worst is the first heading, each has its own fix, and the safe choice comes before sending", () => {
  showState(story("everything"));
  expect(screen.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual([
    "1,204 people are in parts of staff.xlsx that you do not see",
    "Where it is hidden",
    "The sheet at a glance",
    "What is in the file",
    "1,204 people are in staff.xlsx",
    "plan (locked).xlsx could not be checked",
    "The recipients could not be checked",
  ]);
  expect(buttons()).toEqual([
    "Take the hidden parts out of staff.xlsx",
    "Keep only what staff.xlsx shows",
    "Remove staff.xlsx",
    "Remove staff.xlsx",
    "Clear the personal columns in staff.xlsx",
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
  expect(buttons()).toEqual([
    "Clear the personal columns in patients-north.xlsx",
    "Remove patients-north.xlsx",
    "Check again",
  ]);
  expect(screen.getByText("Your organisation does not allow this to be sent as it is.")).toBeTruthy();
});

test("after a fix that leaves something, says what was done and takes it back on request", async () => {
  const { events } = showState(story("one-fixed"));
  expect(screen.getByText("296 people are now in Bcc.")).toBeTruthy();
  expect(screen.getByRole("status").textContent).toMatch(/^8,253 people .*\. 296 people are now in Bcc\.$/);
  await userEvent.click(button("Undo"));
  expect(events).toEqual([{ type: "undo-requested" }]);
});

test("of several fixes the one that was just done is taken back beside its words, and each below", async () => {
  const notice = { type: "fixed", fix: BCC } as const;
  const { events } = showState({ ...story("one-left"), name: "findings", notice } as ReviewState);
  const [last, ...others] = screen.getAllByRole("button", { name: "Undo" });
  expect(others).toHaveLength(2);
  await userEvent.click(last!);
  expect(events).toEqual([{ type: "undo-requested" }]);
});

test("while the message is read again nothing can be pressed, and it is announced", async () => {
  const { events } = showState(story("checking-again"));
  for (const each of screen.getAllByRole("button")) await userEvent.click(each);
  expect(events).toEqual([]);
  expect(screen.getByRole("status").textContent).toBe("The message changed. Checking again…");
  expect(button("Checking again…")).toBeTruthy();
});

test("names the support contact only where the policy has one", () => {
  showState(story("serco"), { supportContact: "privacy@example.org" });
  expect(screen.getByText(/Ask privacy@example\.org/)).toBeTruthy();
});

test("says where in the file the hidden parts are", () => {
  showState(story("everything"));
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Sheet 2: hidden columns (D, E)1,204 people and 1,204 rows",
    "Sheet 3: hidden or filtered rows240 people and 240 rows",
  ]);
});

test("what a finding rests on is open for the first one and folded for the others", async () => {
  showState(story("clinics"));
  expect(screen.getAllByRole("table")).toHaveLength(1);
  await userEvent.click(screen.getByRole("button", { name: "What is in the file", expanded: false }));
  expect(screen.getAllByRole("table")).toHaveLength(2);
});

test("of fifty findings six are shown, and more on request, where the focus goes on", async () => {
  const report = buildReport(Array.from({ length: 50 }, (_, index) => personalColumns(`list-${String(index)}.xlsx`)));
  showState({ ...story("serco"), name: "findings", report, notice: null, isChecking: false });
  const headlines = (): number => screen.getAllByRole("heading", { name: /people are in list/ }).length;
  expect(headlines()).toBe(6);
  await userEvent.click(button("Show more (44 left)"));
  expect(headlines()).toBe(11);
  expect(document.activeElement?.textContent).toBe("8,253 people are in list-6.xlsx");
  expect(button("Show more (39 left)")).toBeTruthy();
});

test("says on request where the rule is explained, and whom to ask", async () => {
  showState(story("serco"), { supportContact: "privacy@example.org" });
  await userEvent.click(button("Why am I seeing this?"));
  const link = screen.getByRole<HTMLAnchorElement>("link", { name: "What this rule looks at" });
  expect(link.getAttribute("href")).toBe("assets/rules.html#visible-recipients");
  expect(screen.getAllByText(/Ask privacy@example\.org/)).toHaveLength(2);
});

test("the message can be checked again", async () => {
  const { events } = showState(story("serco"));
  await userEvent.click(button("Check again"));
  expect(events).toEqual([{ type: "check-requested" }]);
});

test("says on request why there is such a rule, and whose it is", async () => {
  showState(story("columns"));
  await userEvent.click(screen.getByRole("button", { name: "Why am I seeing this?", expanded: false }));
  expect(screen.getByText(/Rule “personal-columns” of the policy “balanced”\./)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Why am I seeing this?", expanded: true }));
  expect(screen.queryByText(/Rule “personal-columns”/)).toBeNull();
});
