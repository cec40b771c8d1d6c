import { fc, it as law } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { countDown } from "../../src/launchevent/count-down";

/** What is left of 100 at each of these times of the clock. */
function leftAt(times: readonly number[]): readonly number[] {
  const clock = times.values();
  const timeLeft = countDown(100, () => clock.next().value ?? 0);
  return times.slice(1).map(() => timeLeft());
}

it("counts what has passed, and stops at nothing", () => {
  expect(leftAt([5000, 5000, 5030, 5099, 5100, 9000])).toEqual([100, 70, 1, 0, 0]);
});

it("stands still while the clock is set back, and goes on from there", () => {
  expect(leftAt([5000, 5030, 1000, 1020])).toEqual([70, 70, 50]);
});

law.prop([fc.array(fc.integer(), { minLength: 1 })])(
  "never grows and is never negative, whatever the clock says",
  (times) => {
    let last = 100;
    for (const left of leftAt(times)) {
      expect(left).toBeLessThanOrEqual(last);
      expect(left).toBeGreaterThanOrEqual(0);
      last = left;
    }
  },
);
