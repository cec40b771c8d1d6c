import { describe, expect, it } from "vitest";
import type { CompletionOptions } from "../../src/launchevent/complete-once";
import { completeOnce } from "../../src/launchevent/complete-once";
import { inPane } from "../office/in-test-time";

const late: CompletionOptions = { allowEvent: false, errorMessage: "too late" };

/** An event that keeps what it was completed with. */
function eventRecording(completions: unknown[]): Office.MailboxEvent {
  return { completed: (options: unknown) => completions.push(options) };
}

describe("completing an event", () => {
  it("counts the first answer and drops the others", async () => {
    const completions: unknown[] = [];
    const { timersLeft } = await inPane({}, async (_, clock) => {
      const complete = completeOnce(eventRecording(completions), 1000, late);
      complete({ allowEvent: true });
      complete({ allowEvent: false });
      await clock.advance(2000);
    });
    expect(completions).toEqual([{ allowEvent: true }]);
    expect(timersLeft).toBe(0);
  });

  it("answers by itself when nobody did in time, and not again later", async () => {
    const completions: unknown[] = [];
    await inPane({}, async (_, clock) => {
      const complete = completeOnce(eventRecording(completions), 1000, late);
      await clock.advance(1000);
      complete({ allowEvent: true });
    });
    expect(completions).toEqual([late]);
  });
});
