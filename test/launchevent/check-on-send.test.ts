import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/classifier/index";
import { BALANCED } from "../../src/classifier/index";
import { checkOnSend } from "../../src/launchevent/check-on-send";
import type { CompletionOptions } from "../../src/launchevent/complete-once";
import { HANDLER_MS } from "../../src/office/index";
import type { OpenDraftOptions } from "../outlook/index";
import { inPane } from "../office/in-test-time";

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
