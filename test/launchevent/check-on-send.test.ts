import { describe, expect, it } from "vitest";
import type { Policy, Verdict } from "../../src/classifier/index";
import { BALANCED, confirmList } from "../../src/classifier/index";
import { checkOnSend } from "../../src/launchevent/check-on-send";
import type { CompletionOptions } from "../../src/launchevent/complete-once";
import { HANDLER_MS, PANE_COMMAND_ID, gatherMessage, rememberList, today } from "../../src/office/index";
import type { OpenDraftOptions } from "../outlook/index";
import { addresses } from "../support/message";
import { agoraSheet } from "../support/people";
import { buildXlsx } from "../support/xlsx";
import { inPane } from "../office/in-test-time";
import { confirmMessage } from "./task-pane";

/** What the event is completed with, each time, and how long the first took. */
async function completionsOf(policy: Policy, options: OpenDraftOptions, clockIsStuck = false) {
  const completions: CompletionOptions[] = [];
  let took = 0;
  const { timersLeft } = await inPane(options, (_, clock) => {
    const started = clock.now();
    const completed = (given: CompletionOptions) => {
      if (completions.length === 0) took = clock.now() - started;
      completions.push(given);
    };
    const event = { completed };
    return checkOnSend(event, policy, clockIsStuck ? () => started : () => clock.now());
  });
  return { completions, took, timersLeft };
}

const hanging = [{ call: "getAttachmentContentAsync", does: { hang: true } }] as const;
const attachments = Array.from({ length: 9 }, (_, index) => ({
  name: `${String(index)}.csv`,
  bytes: new Uint8Array([97]),
}));

/** What a policy that holds whatever could not be read does. */
const holding = (verdict: Verdict): Policy => ({
  ...BALANCED,
  rules: { ...BALANCED.rules, "unreadable-attachment": { on: true, verdict, quiet: [] } },
});

describe("the check at Send", () => {
  it("asks, with words, when it crashes", async () => {
    const { completions, timersLeft } = await completionsOf({} as Policy, { draft: { to: ["anna@example.com"] } });
    expect(completions).toHaveLength(1);
    expect(completions[0]).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
    expect(completions[0]!.errorMessage).toMatch(/\w/u);
    expect(timersLeft).toBe(0);
  });

  it("asks, with words, when it does not end in time", async () => {
    const { completions, took } = await completionsOf(BALANCED, { draft: { attachments }, faults: hanging }, true);
    expect(completions).toHaveLength(1);
    expect(completions[0]).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
    expect(took).toBe(HANDLER_MS);
  });

  describe.each(["review", "block"] as const)("under a policy whose doubts are %s", (verdict) => {
    const policy = holding(verdict);

    it("does not offer to send anyway when it crashes", async () => {
      const { "unreadable-attachment": doubts } = policy.rules;
      const broken = { rules: { "unreadable-attachment": doubts } } as unknown as Policy;
      const { completions } = await completionsOf(broken, { draft: { to: ["anna@example.com"] } });
      expect(completions).toHaveLength(1);
      expect(completions[0]).toMatchObject({ allowEvent: false, commandId: PANE_COMMAND_ID });
      expect(completions[0]).not.toHaveProperty("sendModeOverride");
    });

    it("does not offer to send anyway when it does not end in time", async () => {
      const { completions } = await completionsOf(policy, { draft: { attachments }, faults: hanging }, true);
      expect(completions).toHaveLength(1);
      expect(completions[0]).toMatchObject({ allowEvent: false, commandId: PANE_COMMAND_ID });
      expect(completions[0]).not.toHaveProperty("sendModeOverride");
    });
  });

  it("asks where the policy sends what could not be read in time: nothing was judged", async () => {
    const { completions } = await completionsOf(holding("send"), { draft: { attachments }, faults: hanging }, true);
    expect(completions[0]).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
  });

  it.each(["constructor", "__proto__"])("asks, in English, where Outlook's language is %s", async (language) => {
    const { completions, timersLeft } = await completionsOf(BALANCED, {
      language,
      draft: { cc: [...addresses(15, "example.com"), ...addresses(15, "example.org")] },
    });
    expect(completions).toHaveLength(1);
    expect(completions[0]).toMatchObject({ allowEvent: false, sendModeOverride: "promptUser" });
    expect(completions[0]!.errorMessage).toMatch(/\w/u);
    expect(timersLeft).toBe(0);
  });

  it("lets go what was confirmed in the pane, though its own time to read is over", async () => {
    const sheet = buildXlsx({ sheets: [{ name: "Completions", rows: agoraSheet(120) }] });
    const draft = { to: ["one@example.com"], attachments: [{ name: "agora.xlsx", bytes: sheet }] };
    const completions: CompletionOptions[] = [];
    await inPane({ draft, isSessionDataHiddenFromHandler: true }, async ({ calls }, clock) => {
      const event = { completed: (given: CompletionOptions) => void completions.push(given) };
      const send = () => {
        const read = calls.count("getAttachmentContentAsync");
        const isRead = () => calls.count("getAttachmentContentAsync") > read;
        return checkOnSend(event, BALANCED, () => clock.now() + (isRead() ? HANDLER_MS : 0));
      };
      await send();
      expect(await confirmMessage()).toMatchObject({ name: "confirmed" });
      await send();
    });
    expect(completions).toMatchObject([{ allowEvent: false }, { allowEvent: true }]);
    expect(completions[0]!.errorMessage).toMatch(/agora\.xlsx.*too little time/u);
  });

  it("asks once about people whom the sender wishes not to be asked about again, and not where the policy forgets", async () => {
    const remembering = (rememberDays: number): Policy => ({
      ...BALANCED,
      rules: { ...BALANCED.rules, "visible-recipients": { ...BALANCED.rules["visible-recipients"], rememberDays } },
    });
    const to = Array.from({ length: 30 }, (_, index) => `partner@org${String(index)}.example`);
    const completions: CompletionOptions[] = [];
    await inPane({ draft: { to } }, async ({ draft }, clock) => {
      const event = { completed: (given: CompletionOptions) => void completions.push(given) };
      const send = (days: number) => checkOnSend(event, remembering(days), () => clock.now());
      await send(90);
      const list = confirmList(await gatherMessage(), remembering(90), 7, today());
      expect(await rememberList(list!, 90)).toBe(true);
      draft.setRecipients(
        "to",
        [...to, "new@org30.example"].map((address) => ({ address })),
      );
      await send(90);
      await send(0);
    });
    expect(completions).toMatchObject([{ allowEvent: false }, { allowEvent: true }, { allowEvent: false }]);
  });

  it("judges what it has when Outlook keeps it waiting, and leaves no timer", async () => {
    const { completions, took, timersLeft } = await completionsOf(BALANCED, {
      draft: { attachments },
      faults: hanging,
    });
    expect(completions).toHaveLength(1);
    expect(completions[0]!.errorMessage).toContain("0.csv");
    expect(took).toBeLessThan(HANDLER_MS);
    expect(timersLeft).toBe(0);
  });
});
