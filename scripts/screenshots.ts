import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { bundleWindow } from "../test/outlook/serving/bundle-window";
import { openSession, type Session } from "../test/e2e/session";
import { buildAddIn } from "./packaging/build-add-in";
import { launchBrowser } from "../test/support/browser";

/** Pictures of the two stories for eyes, in light and dark: `npm run screenshots`. They go to screenshots/, which git ignores. */
const ROOT = join(import.meta.dirname, "..");
const OUT = join(ROOT, "screenshots");

async function serco({ page, pane, alert, pressSend }: Session, shoot: (name: string) => Promise<void>): Promise<void> {
  await shoot("serco-1-compose");
  await pressSend();
  await alert.waitFor();
  await shoot("serco-2-alert");
  await alert.getByRole("button").first().click();
  await pane.getByRole("button", { name: /^Move/ }).waitFor();
  await shoot("serco-3-pane");
  await pane.getByRole("button", { name: /^Move/ }).click();
  await pane.getByRole("main").getByText("Nothing else to fix").waitFor();
  await shoot("serco-4-fixed");
  await pressSend();
  await page.getByRole("heading", { name: "Message sent" }).waitFor();
  await shoot("serco-5-sent");
}

async function unicef(
  { page, pane, alert, openMessage, pressSend }: Session,
  shoot: (name: string) => Promise<void>,
): Promise<void> {
  await openMessage("Agora");
  await shoot("unicef-1-compose");
  await pressSend();
  await alert.waitFor();
  await shoot("unicef-2-alert");
  await alert.getByRole("button").first().click();
  await pane.getByRole("button", { name: /^Remove/ }).waitFor();
  await shoot("unicef-3-pane");
  await pane.getByRole("button", { name: /^Remove/ }).click();
  await pane.getByRole("main").getByText("Nothing else to fix").waitFor();
  await shoot("unicef-4-fixed");
  await pressSend();
  await page.getByRole("heading", { name: "Message sent" }).waitFor();
  await shoot("unicef-5-sent");
}

mkdirSync(OUT, { recursive: true });
const addInFolder = join(ROOT, "dist");
await buildAddIn();
const windowScript = await bundleWindow();
const browser = await launchBrowser();
try {
  for (const colorScheme of ["light", "dark"] as const) {
    for (const story of [serco, unicef]) {
      const session = await openSession(browser, { addInFolder, windowScript, colorScheme });
      await story(session, async (name) => {
        await session.page.screenshot({ path: join(OUT, `${name}-${colorScheme}.png`), animations: "disabled" });
      });
      await session.close();
    }
  }
} finally {
  await browser.close();
}
console.log(`Pictures are in ${OUT}`);
