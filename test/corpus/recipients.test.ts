import { describe, expect, test } from "vitest";
import { measureRecipients } from "./measure-recipients";
import { isSharedDataHere } from "./shared";

describe.skipIf(!isSharedDataHere)("real recipient lists", () => {
  test("ordinary mail is rarely interrupted: at most 1 % where mail is not mostly announcements", () => {
    for (const { corpus, messages, verdicts } of measureRecipients()) {
      const interrupted = (verdicts.ask + verdicts.review + verdicts.block) / messages;
      // Enron's sample is much of it announcements received by one executive (data/recipients/README.md).
      expect(interrupted, corpus).toBeLessThanOrEqual(corpus === "enron" ? 0.03 : 0.01);
    }
  });
});
