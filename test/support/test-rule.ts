import { describe, expect, test } from "vitest";
import type { AttachmentInspection, FixId, MessageSnapshot, Policy, RuleId } from "../../src/classifier/index";
import { BALANCED, checkMessage } from "../../src/classifier/index";
import type { Outcome } from "../../src/classifier/index";

export interface RuleCase {
  readonly name: string;
  readonly message: MessageSnapshot;
  readonly inspections?: readonly AttachmentInspection[];
  readonly policy?: Policy;
  /** Parts of the first finding's data that must be so. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly exposure?: string;
  readonly reason?: string;
  readonly fixes?: readonly FixId[];
}

/**
 * Runs a rule's table: one list of cases per outcome, through the same door as every caller. Refuses a table that leaves an
 * outcome of `outcomes` without a case, repeats a name, or whose rule changes its input (it is frozen; a crash shows).
 */
export function testRule(
  rule: RuleId,
  outcomes: readonly Outcome[],
  table: Readonly<Partial<Record<Outcome, readonly RuleCase[]>>>,
): void {
  const names = Object.values(table).flatMap((cases) => cases.map(({ name }) => name));

  describe(rule, () => {
    test("has a case for every outcome it can have, each named once", () => {
      expect(Object.keys(table).sort()).toEqual([...outcomes].sort());
      expect(new Set(names).size).toBe(names.length);
    });

    for (const outcome of outcomes) {
      test.each([...(table[outcome] ?? [])])(
        `${outcome}: $name`,
        ({ message, inspections = [], policy = BALANCED, ...expected }) => {
          const report = checkMessage(deepFreeze(message), deepFreeze(inspections), deepFreeze(policy));
          const finding = report.findings.find((found) => found.rule === rule);
          const doubt = report.doubts.find((doubted) => doubted.rule === rule);

          expect(report.rules.find((judged) => judged.rule === rule)?.outcome).toBe(outcome);
          expect(doubt?.reason).not.toBe("rule-crashed");
          if (expected.data !== undefined) expect(finding?.data).toMatchObject(expected.data);
          if (expected.exposure !== undefined) expect(finding?.exposure).toBe(expected.exposure);
          if (expected.reason !== undefined) expect(doubt?.reason).toBe(expected.reason);
          if (expected.fixes !== undefined) expect(finding?.fixes).toEqual(expected.fixes);
          for (const address of addressesIn(message))
            if (address !== "") expect(JSON.stringify(report)).not.toContain(address);
        },
      );
    }
  });
}

function addressesIn(message: MessageSnapshot): string[] {
  return [message.to, message.cc, message.bcc].flatMap((list) =>
    list.status === "known" ? list.value.entries.map(({ address }) => address) : [],
  );
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value)) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
