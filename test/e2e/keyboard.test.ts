import { describe, expect, it } from "vitest";
import { accessibilityViolations } from "./accessibility";
import type { Session } from "./session";
import { paneFrame, PATIENCE, useSessions } from "./suite";
import { wordsOf } from "../support/words";

const openSession = useSessions();

/** More presses than there are places to stop at. */
const MOST_PRESSES = 80;

/** Presses Tab until the pane's button with this text has the focus. */
async function tabTo({ page }: Session, text: string): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    await page.keyboard.press("Tab");
    const focused = await paneFrame(page).evaluate(() =>
      document.hasFocus() ? (document.activeElement?.textContent ?? "") : "",
    );
    if (focused === text) return;
  }
  throw new Error(`Tab does not lead to "${text}"`);
}

/** Waits for the focus: the pane sets it after it has drawn, and between frames it moves by a message. */
async function focusReaches({ page }: Session, text: string): Promise<void> {
  await paneFrame(page).waitForFunction((text) => document.activeElement?.textContent === text, text, PATIENCE);
}

async function focusLeavesPane({ page }: Session): Promise<void> {
  await paneFrame(page).waitForFunction(() => !document.hasFocus(), undefined, PATIENCE);
}

const STORIES = [
  {
    language: "en-GB",
    direction: "ltr",
    fix: "Move 296 people to Bcc",
    found: "296 people would see each other's addresses",
    fixed: "296 people are now in Bcc",
    undo: "Undo",
  },
  {
    language: "ar-SA",
    direction: "rtl",
    fix: "نقل 296 شخصًا إلى النسخة المخفية",
    found: "296 شخصًا: سيرى كل منهم عناوين الآخرين",
    fixed: "296 شخصًا صاروا في النسخة المخفية",
    undo: "تراجع",
  },
] as const;

describe.each(STORIES)("296 private addresses, by keyboard alone, in $language", (story) => {
  it("are stopped, moved to Bcc, and sent", async () => {
    const session = await openSession({ language: story.language });
    const { page, pane, alert } = session;
    await page.getByRole("button", { name: "Send", exact: true }).focus();
    await page.keyboard.press("Enter");
    await alert.waitFor();
    // The alert's first button has the focus, as in Outlook.
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { level: 1, name: story.found }).waitFor(PATIENCE);
    expect(await paneFrame(page).evaluate(() => document.documentElement.dir)).toBe(story.direction);
    expect(await accessibilityViolations(paneFrame(page))).toEqual([]);

    await tabTo(session, story.fix);
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { level: 1, name: story.fixed }).waitFor(PATIENCE);
    // The focus is not lost with the button that is gone: it goes to the new heading.
    await focusReaches(session, story.fixed);
    // From there Tab leads on, although Office.js knows no heading.
    await page.keyboard.press("Tab");
    await focusReaches(session, story.undo);
    await page.keyboard.press("Tab");
    await focusLeavesPane(session);

    await page.getByRole("button", { name: "Send", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Message sent" }).waitFor(PATIENCE);
  });
});

/** The same stories in a language that is read from the left, and in one from the right. */
describe.each(["en-GB", "ar-SA"])("by keyboard alone, in %s", (language) => {
  const { pane: said, message } = wordsOf(language.slice(0, 2));
  const people = message.people({ n: 296 });

  /** Opens a message, presses Send, and goes on to the pane by the alert's first button. */
  async function stop(title: string): Promise<Session> {
    const session = await openSession({ language });
    const { page, alert } = session;
    await session.openMessage(title);
    await page.getByRole("button", { name: "Send", exact: true }).focus();
    await page.keyboard.press("Enter");
    await alert.waitFor();
    await page.keyboard.press("Enter");
    await alert.waitFor({ state: "hidden" });
    return session;
  }

  async function send({ page }: Session): Promise<void> {
    await page.getByRole("button", { name: "Send", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Message sent" }).waitFor(PATIENCE);
  }

  const heading = ({ pane }: Session, name: string): Promise<void> =>
    pane.getByRole("heading", { level: 1, name, exact: true }).waitFor(PATIENCE);

  it.each([
    { fix: "drop-columns", title: "Agora course completions", file: "agora.xlsx" },
    { fix: "drop-hidden", title: "Quarterly summary", file: "summary-q3.xlsx" },
  ] as const)("$fix replaces $file by a copy, and the message is sent", async ({ fix, title, file }) => {
    const session = await stop(title);
    await session.pane.getByRole("button", { name: said.fixes[fix].action({ file }), exact: true }).waitFor(PATIENCE);
    await tabTo(session, said.fixes[fix].action({ file }));
    await session.page.keyboard.press("Enter");
    await heading(session, said.fixes[fix].done({ file }));
    await focusReaches(session, said.fixes[fix].done({ file }));
    await send(session);
  });

  it("296 private addresses are confirmed with a reason and their number, taken back, and confirmed again", async () => {
    const session = await stop("Contact tracers");
    const { page, pane } = session;
    await heading(session, said.findings.visible({ people }));
    for (const isLast of [false, true]) {
      await tabTo(session, said.choices.sendAsIs);
      await page.keyboard.press("Enter");
      await heading(session, said.confirming.title);
      // From the new heading to the first reason, and on to the number.
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      while ((await paneFrame(page).evaluate(() => document.activeElement?.getAttribute("type"))) === "radio") {
        await page.keyboard.press("Tab");
      }
      await page.keyboard.type("296");
      await tabTo(session, said.confirming.confirm);
      await page.keyboard.press("Enter");
      await heading(session, said.confirmed.title);
      expect(await pane.getByText(said.confirming.reasons["may-see"]).count()).toBe(1);
      if (isLast) break;
      await tabTo(session, said.confirmed.takeBack);
      await page.keyboard.press("Enter");
      await heading(session, said.findings.visible({ people }));
      await focusReaches(session, said.findings.visible({ people }));
    }
    await send(session);
  });
});

it("what the pane says while it works reaches a screen reader although the focus is in the message", async () => {
  const session = await openSession();
  const { page, pane } = session;
  await page.getByRole("button", { name: "Check this email" }).click();
  await pane.getByRole("heading", { level: 1, name: "296 people" }).waitFor(PATIENCE);
  await paneFrame(page).evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const status = document.querySelector("[role=status]")!;
    new MutationObserver(() => heard.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await page.getByLabel("Cc", { exact: true }).last().fill("one.more@partner.example");
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { level: 1, name: "297 people" }).waitFor(PATIENCE);
  const heard = await paneFrame(page).evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard).toEqual(["The message changed. Checking again…", "297 people would see each other's addresses"]);
  await focusLeavesPane(session);
});

it("the pane reads to a screen reader from the fact over the fix to the choice", async () => {
  const session = await openSession();
  await session.page.getByRole("button", { name: "Check this email" }).click();
  await session.pane.getByRole("button", { name: "Move 296 people to Bcc" }).waitFor();
  expect(await session.pane.getByRole("main").ariaSnapshot()).toBe(
    [
      `- main:`,
      `  - heading "296 people would see each other's addresses" [level=1]`,
      `  - paragraph: All are at private addresses outside your organisation.`,
      `  - button "Move 296 people to Bcc"`,
      `  - paragraph: Everyone still gets the message. Nobody sees the others.`,
      `  - paragraph: "For a list this long a mail merge is better still: each person gets a message of their own."`,
      `  - button "How to do a mail merge"`,
      `  - button "Why am I seeing this?"`,
      `  - region "Who will read it":`,
      `    - heading "Who will read it" [level=2]`,
      `    - paragraph: 296 at private addresses`,
      `    - button "Show the recipients"`,
      `  - paragraph: This check runs on your device.`,
      `  - button "Check again"`,
      `  - button "Send as it is…"`,
    ].join("\n"),
  );
});

it("a sheet of people reads to a screen reader from the fact over the fixes and the evidence to the choice", async () => {
  const session = await openSession();
  await session.openMessage("Agora course completions");
  await session.page.getByRole("button", { name: "Check this email" }).click();
  await session.pane.getByRole("table", { name: "What is in the file" }).waitFor(PATIENCE);
  const read = await session.pane.getByRole("main").ariaSnapshot();
  const order = [
    'heading "8,253 people are in agora.xlsx" [level=1]',
    'button "Remove agora.xlsx"',
    'button "Clear the personal columns in agora.xlsx"',
    'heading "The sheet at a glance" [level=2]',
    'heading "What is in the file" [level=2]',
    'table "What is in the file"',
    'columnheader "Column"',
    'rowheader "A"',
    'button "Why am I seeing this?"',
    'heading "Who will read it" [level=2]',
    'heading "Everyone in 1 group would get details of 8,253 people" [level=2]',
    'button "Check again"',
    'button "Send as it is…"',
  ].map((part) => read.indexOf(part));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((one, other) => one - other));
});
