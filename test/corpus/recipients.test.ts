import { describe, expect, test } from "vitest";
import { measureRecipients } from "./measure-recipients";
import { isSharedDataHere } from "./shared";

describe.skipIf(!isSharedDataHere)("real recipient lists", () => {
  test("ordinary mail is rarely interrupted: at most 1 % of each corpus", () => {
    for (const { corpus, messages, interruptions } of measureRecipients()) {
      expect(interruptions.length / messages, corpus).toBeLessThanOrEqual(0.01);
    }
  });
});
