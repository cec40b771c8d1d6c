import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { accessibilityViolations } from "./accessibility";
import type { Session } from "./session";
import { useSessions } from "./suite";

const openSession = useSessions();

async function newMessage(): Promise<Session> {
  const session = await openSession();
  await session.openMessage("New message");
  return session;
}

async function paste({ page }: Session, field: "to" | "cc" | "bcc", text: string): Promise<void> {
  await page.locator(`#field-${field}`).evaluate((input, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text", pasted);
    input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

const addresses = (count: number): string =>
  Array.from({ length: count }, (_, index) => `Person ${index} <person${index}@elsewhere.example>`).join("; ");

describe("the compose window", () => {
  it("takes a pasted list, folds it, and opens it on demand", async () => {
    const session = await newMessage();
    const { page } = session;
    await paste(session, "cc", addresses(300));
    const chips = page.locator("[data-field=cc] .chip");
    expect(await chips.count()).toBe(5);
    await page.getByRole("button", { name: "+ 295 more" }).press("Enter");
    expect(await chips.count()).toBe(300);
    await page.getByRole("button", { name: "Remove Person 299" }).click();
    expect(await chips.count()).toBe(299);
  });

  it("checks a file of the visitor's own", async () => {
    const session = await newMessage();
    const { page, alert } = session;
    await paste(session, "to", "somebody@elsewhere.example");
    const rows = Array.from({ length: 40 }, (_, index) => `Ada${index},Lovelace,ada${index}@example.org,1990-01-01`);
    const buffer = Buffer.from(`First name,Last name,Email,Date of birth\n${rows.join("\n")}\n`);
    await page.getByLabel("Attach a file").setInputFiles({ name: "own.csv", mimeType: "text/csv", buffer });
    await page.getByText("own.csv").waitFor();
    await session.pressSend();
    await alert.getByText("40 people in own.csv").waitFor();
  });

  it("goes back to the message on Escape, and sends nothing", async () => {
    const session = await openSession();
    const { page, alert } = session;
    await session.pressSend();
    await alert.getByRole("button", { name: "Don't Send" }).waitFor();
    await page.keyboard.press("Escape");
    await alert.waitFor({ state: "hidden" });
    expect(await page.getByRole("button", { name: "Send", exact: true }).isEnabled()).toBe(true);
    expect(await page.getByRole("heading", { name: "Message sent" }).count()).toBe(0);
  });

  it("asks for a recipient before it asks the add-in", async () => {
    const session = await newMessage();
    await session.pressSend();
    await session.alert.getByText("We need to know who to send this to").waitFor();
    await session.alert.getByRole("button", { name: "OK" }).click();
    await session.alert.waitFor({ state: "hidden" });
  });

  it.each(["light", "dark"] as const)("has no accessibility violation in %s", async (colorScheme) => {
    const session = await openSession({ colorScheme });
    await session.openMessage("Agora");
    expect(await accessibilityViolations(session.page)).toEqual([]);
    await session.pressSend();
    await session.alert.getByRole("button", { name: "Don't Send" }).waitFor();
    expect(await accessibilityViolations(session.page)).toEqual([]);
  });

  it("says that it is not Outlook", async () => {
    const { page } = await openSession();
    await page.getByText("Stand-in for Outlook, not Outlook").waitFor();
  });
});
