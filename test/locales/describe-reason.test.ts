import { expect, test } from "vitest";
import { describeReason } from "../../src/locales/index";
import { ENGLISH as EN } from "../support/words";

test("a reason of ours is said in the sender's language, one of the policy or the sender as it is written", () => {
  expect(describeReason("may-see", EN)).toBe(EN.pane.confirming.reasons["may-see"]);
  expect(describeReason({ text: "Agreed with the data protection officer" }, EN)).toBe(
    "Agreed with the data protection officer",
  );
});
