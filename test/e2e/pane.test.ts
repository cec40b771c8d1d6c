import { describe, expect, it } from "vitest";
import { accessibilityViolations } from "./accessibility";
import type { Session } from "./session";
import { paneFrame, useSessions } from "./suite";

const openSession = useSessions();

async function openReview(session: Session, title: string): Promise<void> {
  await session.openMessage(title);
  await session.page.getByRole("button", { name: "Check this email" }).click();
}

interface State {
  readonly state: string;
  readonly title: string;
  /** Leads from the opened pane to the state. */
  readonly lead: (session: Session) => Promise<void>;
}

const confirming = async ({ pane }: Session): Promise<void> => {
  await pane.getByRole("button", { name: "Send as it is" }).click();
  await pane.getByRole("radio", { name: "Everyone here may see this" }).waitFor();
};

const STATES: readonly State[] = [
  {
    state: "people who see each other",
    title: "Contact tracers",
    lead: ({ pane }) => pane.getByRole("button", { name: "Move" }).waitFor(),
  },
  {
    state: "columns of a sheet",
    title: "Agora",
    lead: ({ pane }) => pane.getByRole("button", { name: "Remove agora.xlsx" }).waitFor(),
  },
  {
    state: "fixed",
    title: "Contact tracers",
    lead: async ({ pane }) => {
      await pane.getByRole("button", { name: "Move" }).click();
      await pane.getByRole("main").getByText("Nothing else to fix").waitFor();
    },
  },
  { state: "asking for a reason", title: "Contact tracers", lead: confirming },
  {
    state: "confirmed",
    title: "Contact tracers",
    lead: async (session) => {
      await confirming(session);
      await session.pane.getByRole("radio", { name: "Everyone here may see this" }).check();
      await session.pane.getByRole("textbox", { name: "Type that number" }).fill("296");
      await session.pane.getByRole("button", { name: "Confirm" }).click();
      await session.pane.getByRole("heading", { name: "Confirmed" }).waitFor();
    },
  },
  {
    state: "nothing found",
    title: "Project meeting",
    lead: ({ pane }) => pane.getByRole("heading", { name: "Nothing to fix" }).waitFor(),
  },
];

describe.each(["light", "dark"] as const)("in %s, the pane", (colorScheme) => {
  it.each(STATES)("has no accessibility violation: $state", async ({ title, lead }) => {
    const session = await openSession({ colorScheme });
    await openReview(session, title);
    await lead(session);
    expect(await accessibilityViolations(paneFrame(session.page))).toEqual([]);
  });
});

describe("the production build under its Content-Security-Policy", () => {
  it("has the colours and the font of Fluent UI", async () => {
    const session = await openSession();
    await openReview(session, "Contact tracers");
    const button = session.pane.getByRole("button", { name: "Move" });
    const style = await button.evaluate((element) => {
      const { backgroundColor, fontFamily } = getComputedStyle(element);
      return { backgroundColor, fontFamily };
    });
    // colorBrandBackground of webLightTheme.
    expect(style.backgroundColor).toBe("rgb(15, 108, 189)");
    expect(style.fontFamily).toContain("Segoe UI");
  });

  it("can make no request", async () => {
    const session = await openSession();
    await openReview(session, "Contact tracers");
    await session.pane.getByRole("button", { name: "Move" }).waitFor();
    const refused = await paneFrame(session.page).evaluate(async () => {
      const blocked = new Promise<string>((resolve) => {
        document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective));
      });
      await fetch("https://addin.test/taskpane.html").catch(() => undefined);
      return blocked;
    });
    expect(refused).toBe("connect-src");
    // The browser says so on the console too, which here is no fault.
    session.errors.splice(0);
  });
});
