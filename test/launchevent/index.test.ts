import { beforeAll, describe, expect, it } from "vitest";
import { PANE_COMMAND_ID } from "../../src/office/index";
import type { ClientId, DraftContent, Fault, OpenDraft, OpenDraftOptions, SendOutcome } from "../outlook/index";
import { ManualClock, openDraft } from "../outlook/index";
import { addresses } from "../support/message";
import { agoraSheet } from "../support/people";
import { buildXlsx } from "../support/xlsx";
import { buildHandler } from "./built-handler";
import { confirmInPane, fixInPane } from "./task-pane";

const CLIENTS: readonly ClientId[] = ["web", "classic", "classic-2404"];

let handler = "";
let blockingHandler = "";

beforeAll(async () => {
  const block = { minor: "block", inside: "block", outside: "block", grave: "block" };
  handler = await buildHandler({ name: "balanced" });
  blockingHandler = await buildHandler({ name: "strict", rules: { "visible-recipients": { verdicts: block } } });
}, 180_000);

const from = { address: "sam@contoso.example", name: "Sam" };
const ordinary: DraftContent = { from, to: ["anna@example.com"], subject: "Lunch?", body: "At noon?" };
const serco: DraftContent = { from, to: ["desk@contoso.example"], cc: addresses(296, "example.com") };
const shortList: DraftContent = { from, cc: addresses(25, "gmail.com") };

const open = (draft: DraftContent, options: OpenDraftOptions = {}) => openDraft({ draft, handler, ...options });

/** "Don't Send", which older classic clients replace by the button that opens the pane. */
function closeAlert(outlook: OpenDraft) {
  return outlook.click(outlook.dialog!.buttons.at(-1)!.label);
}

function alertOf(outcome: SendOutcome) {
  if (outcome.sent || outcome.alert === null) throw new Error("the message was not stopped");
  return outcome.alert;
}

describe.each(CLIENTS)("Send on %s", (client) => {
  it("is silent where there is nothing to say", async () => {
    const outlook = open(ordinary, { client });
    expect(await outlook.pressSend()).toMatchObject({ sent: true, message: { isAnyway: false } });
    expect(outlook.calls.mostInFlight).toBeLessThanOrEqual(3);
    expect(outlook.violations).toEqual([]);
  });

  it("stops 296 visible people with the message's own number, and offers only the pane", async () => {
    const outlook = open(serco, { client });
    const { text, buttons } = alertOf(await outlook.pressSend());
    expect(text).toMatch(/^297 people /u);
    expect(text.length).toBeLessThanOrEqual(250);
    expect(buttons.map(({ does }) => does)).not.toContain("send-anyway");
    await outlook.click(buttons.find(({ does }) => does === "take-action")!.label);
    const { commandId, contextData } = outlook.paneRequest!;
    expect(commandId).toBe(PANE_COMMAND_ID);
    expect(JSON.parse(contextData)).toEqual({ verdict: "review", at: expect.any(Number) as number });
    expect(outlook.violations).toEqual([]);
  });

  it("stops a sheet of people with their number and the file's name", async () => {
    const bytes = buildXlsx({ sheets: [{ name: "Completions", rows: agoraSheet(120) }] });
    const outlook = open({ ...ordinary, attachments: [{ name: "agora.xlsx", bytes }] }, { client });
    expect(alertOf(await outlook.pressSend()).text).toMatch(/^120 people in agora\.xlsx/u);
  });

  it("asks about a shorter list, and sends it when told to", async () => {
    const outlook = open(shortList, { client });
    alertOf(await outlook.pressSend());
    expect(await outlook.click("Send Anyway")).toMatchObject({ sent: true, message: { isAnyway: true } });
  });

  it("lets the fixed message leave with nobody visible and nobody lost", async () => {
    const outlook = open(serco, { client });
    alertOf(await outlook.pressSend());
    await closeAlert(outlook);
    const fix = { fixId: "move-to-bcc", attachment: null, people: 297 } as const;
    expect(await fixInPane(outlook, fix)).toMatchObject({ name: "fixed" });
    const outcome = await outlook.pressSend();
    expect(outcome).toMatchObject({ sent: true, message: { to: [{ address: from.address }], cc: [] } });
    expect(outcome.sent && outcome.message.bcc).toHaveLength(297);
  });

  it("lets an acknowledged message leave, and stops it again when it changed", async () => {
    const outlook = open(serco, { client });
    expect(await confirmInPane(outlook)).toMatchObject({ name: "confirmed" });
    outlook.draft.addRecipients("cc", ["late@example.com"]);
    alertOf(await outlook.pressSend());
    outlook.draft.setRecipients("cc", addresses(296, "example.com").reverse());
    outlook.draft.setSubject("Welcome, all");
    await closeAlert(outlook);
    expect((await outlook.pressSend()).sent).toBe(true);
  });
});

describe("an acknowledgement", () => {
  const afterAcknowledging = async (
    options: OpenDraftOptions,
    change: (outlook: OpenDraft) => void = () => undefined,
  ) => {
    const outlook = open(serco, options);
    await confirmInPane(outlook);
    change(outlook);
    return (await outlook.pressSend()).sent;
  };

  it.each<{ says: string; options: OpenDraftOptions; sent: boolean }>([
    {
      says: "by the header where handlers see no session data",
      options: { isSessionDataHiddenFromHandler: true },
      sent: true,
    },
    {
      says: "by the session where headers cannot be written",
      options: { faults: [{ call: "internetHeaders.setAsync", does: { fail: 5001 } }] },
      sent: true,
    },
    {
      says: "not at all where neither arrives",
      options: {
        isSessionDataHiddenFromHandler: true,
        faults: [{ call: "internetHeaders.setAsync", does: { answer: null } }],
      },
      sent: false,
    },
  ])("arrives $says", async ({ options, sent }) => {
    expect(await afterAcknowledging(options)).toBe(sent);
  });

  it("does not hold for another Bcc", async () => {
    expect(await afterAcknowledging({}, ({ draft }) => draft.addRecipients("bcc", ["eve@example.net"]))).toBe(false);
  });

  it("tells recipients nothing but an opaque value", async () => {
    const outlook = open(serco);
    await confirmInPane(outlook);
    const outcome = await outlook.pressSend();
    expect(outcome.sent && Object.values(outcome.message.headers)).toEqual([
      expect.stringMatching(/^[0-9a-f-]{36}\.[0-9a-f]{64}\.[0-9a-f]{64}$/u),
    ]);
  });

  it("does not count where the policy blocks", async () => {
    const outlook = open(serco, { handler: blockingHandler });
    await confirmInPane(outlook);
    const { buttons } = alertOf(await outlook.pressSend());
    expect(buttons.map(({ does }) => does)).not.toContain("send-anyway");
  });
});

/** Presses Send and lets the clock run until that has ended; null where it never does. */
async function pressSend(outlook: OpenDraft, clock: ManualClock): Promise<SendOutcome | null> {
  let ended: SendOutcome | null = null;
  const hasEnded = (): boolean => ended !== null;
  void outlook.pressSend().then((outcome) => (ended = outcome));
  for (let second = 0; !hasEnded() && second < 200; second++) await clock.advance(1000);
  return ended;
}

describe("a handler that reads less than the pane", () => {
  const sheet = buildXlsx({ sheets: [{ name: "Completions", rows: agoraSheet(120) }] });
  const attachments = [{ name: "agora.xlsx", bytes: sheet }];
  const confirmedThenSilent = async (
    options: OpenDraftOptions,
    change: (outlook: OpenDraft) => void = () => undefined,
  ) => {
    const clock = new ManualClock();
    const outlook = open({ ...ordinary, attachments }, { clock, ...options });
    expect(alertOf((await pressSend(outlook, clock))!).text).toContain("120 people");
    await closeAlert(outlook);
    expect(await confirmInPane(outlook)).toMatchObject({ name: "confirmed" });
    outlook.faults.add({ call: "getAttachmentContentAsync", does: { hang: true } });
    change(outlook);
    return (await pressSend(outlook, clock))?.sent;
  };

  it.each<{ says: string; options: OpenDraftOptions }>([
    { says: "on the web", options: { client: "web" } },
    { says: "on classic Windows", options: { client: "classic" } },
    { says: "where handlers see no session data", options: { isSessionDataHiddenFromHandler: true } },
    {
      says: "where headers cannot be written",
      options: { faults: [{ call: "internetHeaders.setAsync", does: { fail: 5001 } }] },
    },
  ])("lets a confirmed message leave at the next Send $says", async ({ options }) => {
    expect(await confirmedThenSilent(options)).toBe(true);
  });

  it.each<{ says: string; change: (outlook: OpenDraft) => void }>([
    { says: "reader in Bcc", change: ({ draft }) => draft.addRecipients("bcc", ["eve@example.net"]) },
    { says: "file", change: ({ draft }) => draft.addAttachment({ name: "b.csv", bytes: new Uint8Array([97]) }) },
  ])("stops it when it has another $says", async ({ change }) => {
    expect(await confirmedThenSilent({}, change)).toBe(false);
  });
});

const CALLS = [
  "to.getAsync",
  "cc.getAsync",
  "bcc.getAsync",
  "from.getAsync",
  "subject.getAsync",
  "body.getAsync",
  "getComposeTypeAsync",
  "getAttachmentsAsync",
  "getAttachmentContentAsync",
  "sessionData.getAsync",
  "internetHeaders.getAsync",
];
const FAULTS: readonly [string, Fault][] = [
  ["fails", { fail: 9020 }],
  ["hangs", { hang: true }],
];
const table = (["web", "classic"] as const).flatMap((client) =>
  CALLS.flatMap((call) => FAULTS.map(([how, does]) => ({ client, call, how, does }))),
);

/** What the crowd is counted from. Where all of it is known, no other failure may turn the stop into a question. */
const CROWD: readonly string[] = ["cc.getAsync"];

describe("whatever goes wrong at Send", () => {
  const press = async (options: OpenDraftOptions) => {
    const clock = new ManualClock();
    const attachments = [{ name: "list.csv", bytes: new TextEncoder().encode("a,b\n1,2\n") }];
    const outlook = open({ ...serco, attachments }, { clock, ...options });
    const outcome = await pressSend(outlook, clock);
    // Classic keeps the handler running after it completed: what is left must not answer again.
    await clock.advance(300_000);
    return { outcome, outlook };
  };
  const offersSendAnyway = (outcome: SendOutcome) =>
    alertOf(outcome).buttons.some(({ does }) => does === "send-anyway");

  it.each(table)("it answers once, in time, with words: $call $how on $client", async ({ client, call, does }) => {
    const { outcome, outlook } = await press({ client, faults: [{ call, does }] });
    expect(outcome).not.toBeNull();
    expect(alertOf(outcome!)).toMatchObject({ kind: "alert", text: expect.stringMatching(/^.{20,250}$/u) as string });
    expect(offersSendAnyway(outcome!)).toBe(CROWD.includes(call));
    expect(outlook.violations).toEqual([]);
  });

  it.each(["web", "classic"] as const)("it asks when nothing at all answers on %s", async (client) => {
    const faults = CALLS.map((call) => ({ call, does: { hang: true } as const }));
    const { outcome, outlook } = await press({ client, faults });
    expect(offersSendAnyway(outcome!)).toBe(true);
    expect(outlook.violations).toEqual([]);
  });

  it("it reads and never writes", async () => {
    const { outlook } = await press({ permission: "ReadItem" });
    expect(outlook.calls.names("handler").filter((name) => !/get/u.test(name))).toEqual([]);
  });
});
