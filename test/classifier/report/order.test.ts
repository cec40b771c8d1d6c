import { expect, test } from "vitest";
import { worstOutcome, worstVerdict } from "../../../src/classifier/report/order";

test.each([
  [[], "inapplicable"],
  [["passed", "inapplicable"], "passed"],
  [["cantTell", "passed"], "cantTell"],
  [["passed", "failed", "cantTell"], "failed"],
] as const)("of the outcomes %j the worst is %s", (outcomes, worst) => {
  expect(worstOutcome(outcomes)).toBe(worst);
});

test.each([
  [[], "send"],
  [["ask", "send"], "ask"],
  [["ask", "block", "review"], "block"],
] as const)("of the verdicts %j the worst is %s", (verdicts, worst) => {
  expect(worstVerdict(verdicts)).toBe(worst);
});
