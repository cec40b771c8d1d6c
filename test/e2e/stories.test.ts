import { describe, expect, it } from "vitest";
import type { Session } from "./session";
import { PATIENCE, useSessions } from "./suite";

const openSession = useSessions();

/** Presses Send, reads the alert, and goes on to the pane with the alert's own button. */
async function stopAndReview({ alert, pressSend }: Session): Promise<string> {
  await pressSend();
  const text = (await alert.getByRole("paragraph").textContent()) ?? "";
  await alert.getByRole("button", { name: "Review and fix" }).click();
  await alert.waitFor({ state: "hidden" });
  return text;
}

/** The confirmation that the message left, as one line per fact. */
async function sentFacts({ page }: Session): Promise<readonly string[]> {
  await page.getByRole("heading", { name: "Message sent" }).waitFor(PATIENCE);
  return page.getByRole("definition").allTextContents();
}

async function confirm({ pane }: Session): Promise<void> {
  await pane.getByRole("button", { name: "Send as it is" }).click();
  await pane.getByRole("radio", { name: "Everyone here may see this" }).check();
  await pane.getByRole("textbox", { name: "Type that number" }).fill("296");
  await pane.getByRole("button", { name: "Confirm" }).click();
  await pane.getByRole("heading", { name: "Confirmed" }).waitFor();
}

describe("296 private addresses in Cc", () => {
  it("are stopped with their number, moved to Bcc in the pane, and leave hidden from each other", async () => {
    const session = await openSession();
    const { pane } = session;
    expect(await stopAndReview(session)).toContain("296 people");
    await pane.getByRole("heading", { name: "296 people" }).waitFor();
    await pane.getByRole("button", { name: "Move 296 people to Bcc" }).click();
    await pane.getByRole("main").getByText("Nothing else to fix. Press Send.").waitFor();
    await session.pressSend();
    expect(await sentFacts(session)).toEqual(["1 recipient", "296 recipients", "none"]);
  });

  it("are put back by Undo, and stopped again", async () => {
    const session = await openSession();
    const { pane, page } = session;
    await stopAndReview(session);
    await pane.getByRole("button", { name: "Move 296 people to Bcc" }).click();
    await pane.getByRole("button", { name: "Undo" }).click();
    await pane.getByRole("main").getByText("Undone").waitFor();
    expect(await page.locator("[data-field=cc] .fold").textContent()).toBe("+ 291 more");
    await stopAndReview(session);
  });

  it("leave as they are once their sender confirms it with a reason", async () => {
    const session = await openSession();
    await stopAndReview(session);
    await confirm(session);
    await session.pressSend();
    expect(await sentFacts(session)).toEqual(["297 recipients", "0 recipients", "none"]);
  });

  it("are stopped again when the message changes after it was confirmed", async () => {
    const session = await openSession();
    const { page } = session;
    await stopAndReview(session);
    await confirm(session);
    await page.getByLabel("Cc", { exact: true }).last().fill("one.more@partner.example");
    await page.keyboard.press("Enter");
    expect(await stopAndReview(session)).toContain("297 people");
  });
});

describe("a whole story", () => {
  it("asks for the add-in's own files and Office.js, and for nothing else", async () => {
    const session = await openSession();
    await stopAndReview(session);
    await session.pane.getByRole("button", { name: "Move 296 people to Bcc" }).click();
    await session.pane.getByRole("main").getByText("Nothing else to fix. Press Send.").waitFor();
    await session.pressSend();
    await sentFacts(session);
    const asked = session.requests.filter(({ by }) => by === "add-in").map(({ url }) => new URL(url));
    const files = asked.map(({ host, pathname }) => `${host}${pathname.replace(/\.[\da-f]{12}\./, ".<hash>.")}`);
    const library = "appsforoffice.microsoft.com/lib/1/hosted";
    expect([...new Set(files)].sort()).toEqual([
      "addin.test/fixing.<hash>.js",
      "addin.test/launchevent.html",
      "addin.test/launchevent.js",
      "addin.test/reading.<hash>.js",
      "addin.test/taskpane.<hash>.js",
      "addin.test/taskpane.html",
      `${library}/en-us/office_strings.js`,
      `${library}/en-us/outlook_strings.js`,
      `${library}/office.js`,
      `${library}/outlook-web-16.01.js`,
    ]);
    expect(session.strays).toEqual([]);
  });
});

describe("a sheet of 8,253 people to a group", () => {
  it("is stopped, shown with its columns, removed in the pane, and the message leaves without it", async () => {
    const session = await openSession();
    const { pane } = session;
    await session.openMessage("Agora course completions");
    const text = await stopAndReview(session);
    expect(text).toContain("8,253 people");
    expect(text).toContain("agora.xlsx");
    await pane.getByRole("heading", { name: "8,253 people are in agora.xlsx" }).waitFor();
    await pane.getByRole("button", { name: "Show all 9 columns" }).click();
    const columns = (await pane.getByRole("row").allTextContents()).join("\n").toLowerCase();
    for (const kind of ["name", "e-mail", "gender", "duty station", "employer", "supervisor", "contract"]) {
      expect(columns).toContain(kind);
    }
    await pane.getByRole("button", { name: "Remove agora.xlsx" }).click();
    await pane.getByRole("main").getByText("Nothing else to fix. Press Send.").waitFor();
    await session.pressSend();
    expect(await sentFacts(session)).toEqual(["1 recipient", "0 recipients", "none"]);
  });
});

describe("a list of customers to an agency, and to a private address by mistake", () => {
  it("leaves without the private address, which undoing puts back", async () => {
    const session = await openSession();
    const { page, pane } = session;
    await session.openMessage("Mailing for the autumn sale");
    await page.getByLabel("Cc", { exact: true }).last().fill("two@gmail.com");
    await page.keyboard.press("Enter");
    await stopAndReview(session);
    const cc = page.locator("[data-field=cc] .chip");
    await pane.getByRole("button", { name: "Remove 1 recipient" }).click();
    await pane.getByText("1 recipient was removed").first().waitFor();
    await cc.waitFor({ state: "detached" });
    await pane.getByRole("button", { name: "Undo" }).click();
    await pane.getByRole("main").getByText("Undone").waitFor();
    await cc.waitFor();
    await pane.getByRole("button", { name: "Remove 1 recipient" }).waitFor();
  });
});

describe.each([
  { title: "Quarterly summary", file: "summary-q3.xlsx", people: "640 people" },
  { title: "Mailing for the autumn sale", file: "customers.csv", people: "1,200 people" },
])("$file", ({ title, file, people }) => {
  it(`is stopped because of ${people} in it`, async () => {
    const session = await openSession();
    await session.openMessage(title);
    const text = await stopAndReview(session);
    expect(text).toContain(people);
    expect(text).toContain(file);
  });
});

describe.each([
  { title: "Price list", facts: ["1 recipient", "0 recipients", "price-list-2026.xlsx"] },
  { title: "Project meeting", facts: ["12 recipients", "0 recipients", "none"] },
  { title: "Press release", facts: ["1 recipient", "300 recipients", "none"] },
  { title: "Consortium call", facts: ["15 recipients", "0 recipients", "none"] },
])("the message '$title'", ({ title, facts }) => {
  it("leaves without a word, and the ribbon's check says that nothing was found", async () => {
    const session = await openSession();
    const { page, pane } = session;
    await session.openMessage(title);
    await page.getByRole("button", { name: "Check this email" }).click();
    await pane.getByRole("heading", { name: "Nothing to fix" }).waitFor();
    await session.pressSend();
    const sent = await sentFacts(session);
    expect(sent.map((fact) => fact.replace(/ \(.*\)$/, ""))).toEqual(facts);
  });
});
