import { describe, expect, it } from "vitest";
import type { CompletionOptions } from "../../src/launchevent/complete-once";
import { completeOnce } from "../../src/launchevent/complete-once";
import { inPane } from "../office/in-test-time";

const late: CompletionOptions = { allowEvent: false, errorMessage: "too late" };
const sayLate = () => late;

/** An event that keeps what it was completed with. */
function eventRecording(completions: unknown[]): Office.MailboxEvent {
  return { completed: (options: unknown) => completions.push(options) };
}

describe("completing an event", () => {
  it("counts the first answer and drops the others", async () => {
    const completions: unknown[] = [];
    const { timersLeft } = await inPane({}, async (_, clock) => {
      const complete = completeOnce(eventRecording(completions), 1000, sayLate);
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
      const complete = completeOnce(eventRecording(completions), 1000, sayLate);
      await clock.advance(1000);
      complete({ allowEvent: true });
    });
    expect(completions).toEqual([late]);
  });

  it.each<{ says: string; options: CompletionOptions; again: CompletionOptions }>([
    {
      says: "a refusal with its words alone",
      options: { allowEvent: false, errorMessage: "Stop.", commandId: "Open", contextData: "{}" },
      again: { allowEvent: false, errorMessage: "Stop." },
    },
    { says: "a release as a release", options: { allowEvent: true }, again: { allowEvent: true } },
  ])("says $says once more where Outlook's library throws, and no third time", async ({ options, again }) => {
    const completions: unknown[] = [];
    const throwing = {
      completed: (given: unknown) => {
        completions.push(given);
        throw new Error("not taken");
      },
    };
    await inPane({}, async (_, clock) => {
      const complete = completeOnce(throwing, 1000, sayLate);
      complete(options);
      complete(late);
      await clock.advance(2000);
    });
    expect(completions).toEqual([options, again]);
  });
});
