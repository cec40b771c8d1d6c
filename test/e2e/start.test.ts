import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "../support/browser";
import { PATIENCE } from "./suite";

const ROOT = join(import.meta.dirname, "..", "..");

/** What `npm start` runs. */
const COMMAND = ["--import", "tsx", "scripts/start.ts"];

let program: ChildProcess;
let address: string;

beforeAll(async () => {
  program = spawn(process.execPath, COMMAND, { cwd: ROOT, env: { ...process.env, PORT: "3210" } });
  address = await new Promise<string>((resolve, reject) => {
    let said = "";
    program.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const [found] = /https:\/\/localhost:\d+\//.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    program.once("exit", () => reject(new Error(`npm start ended:\n${said}`)));
  });
});

afterAll(() => program.kill());

it("npm start plays the Serco story without a request to anywhere else, and ends when told to", async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    page.setDefaultTimeout(PATIENCE.timeout);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(address);
    const pane = page.frameLocator(".pane iframe");
    const send = page.getByRole("button", { name: "Send", exact: true });
    await send.click();
    await page.getByRole("dialog").getByText("296 people").waitFor();
    await page.getByRole("button", { name: "Review and fix" }).click();
    await pane.getByRole("button", { name: "Move 296 people to Bcc" }).click();
    await pane.getByRole("main").getByText("Nothing else to fix").waitFor();
    await send.click();
    await page.getByRole("heading", { name: "Message sent" }).waitFor();
    expect(requests.filter((url) => !url.startsWith(address))).toEqual([]);
  } finally {
    await browser.close();
  }
  const ended = once(program, "exit");
  program.kill("SIGINT");
  const [code, signal] = (await ended) as [number | null, NodeJS.Signals | null];
  // Windows has no signals: there the program is ended, not asked.
  if (process.platform !== "win32") expect({ code, signal }).toEqual({ code: 0, signal: null });
});
