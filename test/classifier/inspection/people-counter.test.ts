import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { PeopleCounter } from "../../../src/classifier/inspection/people-counter";
import { addText } from "../../../src/classifier/recognizers/table/key-hash";

function counterOf(keys: Iterable<string>): PeopleCounter {
  const counter = new PeopleCounter();
  for (const key of keys) counter.add(addText(0, key.toLowerCase()));
  return counter;
}

/** Keys overlook the case of ASCII letters. */
function lowered(keys: readonly string[]): ReadonlySet<string> {
  return new Set(keys.map((key) => key.toLowerCase()));
}

function* numbered(from: number, to: number): Iterable<string> {
  for (let number = from; number < to; number++) yield `person ${number}`;
}

describe("PeopleCounter", () => {
  test.prop([fc.array(fc.string())])("counts distinct keys", (keys) => {
    expect(counterOf(keys).count()).toBe(lowered(keys).size);
  });

  test.prop([fc.array(fc.string()), fc.array(fc.string())])("joins counters, everybody once", (some, others) => {
    const counter = counterOf(some);
    counter.include(counterOf(others));
    expect(counter.count()).toBe(lowered([...some, ...others]).size);
  });

  it("is exact for a quarter of a million people", () => {
    expect(counterOf(numbered(0, 250_000)).count()).toBe(250_000);
  });

  it.each([300_000, 400_000, 600_000, 1_000_000])("counts no more than the %i that were added", (most) => {
    expect(counterOf(numbered(0, most)).count()).toBeLessThanOrEqual(most);
  });

  it("is within 1 % for the full length of a sheet, joined or not", () => {
    const whole = counterOf(numbered(0, 1_048_575));
    expect(Math.abs(whole.count() / 1_048_575 - 1)).toBeLessThan(0.01);
    expect(whole.count()).toBeLessThanOrEqual(1_048_575);
    const half = counterOf(numbered(0, 300));
    half.include(whole);
    expect(Math.abs(half.count() / 1_048_575 - 1)).toBeLessThan(0.01);
  });
});
