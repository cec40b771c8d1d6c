import { describe, expect, test } from "vitest";
import { BALANCED, parsePolicy } from "../../../src/classifier/index";

test("an empty policy is the balanced one", () => {
  expect(parsePolicy({})).toEqual({ ok: true, policy: BALANCED });
});

test("what is left out keeps its default, deep inside too", () => {
  const parsed = parsePolicy({ rules: { "visible-recipients": { verdicts: { grave: "block" } } } });
  expect(parsed.ok && parsed.policy.rules["visible-recipients"]).toEqual({
    ...BALANCED.rules["visible-recipients"],
    verdicts: { ...BALANCED.rules["visible-recipients"].verdicts, grave: "block" },
  });
});

describe("a wrong policy is refused with the place and the reason", () => {
  test.each([
    [{ rulez: {} }, /rulez/u],
    [{ rules: { "visible-recipients": { maxVisible: 0 } } }, /rules\.visible-recipients\.maxVisible/u],
    [
      { rules: { "personal-columns": { verdicts: { outside: "warn" } } } },
      /rules\.personal-columns\.verdicts\.outside/u,
    ],
    [{ ownDomains: ["https://example.org"] }, /ownDomains\.0: must be a domain/u],
    [{ ownDomains: ["co.uk"] }, /ownDomains\.0: anybody can have/u],
    [{ approvedDomains: ["Gmail.com"] }, /approvedDomains\.0: anybody can have/u],
    [[], /policy: /u],
    [null, /policy: /u],
  ])("%j", (json, reason) => {
    const parsed = parsePolicy(json);
    expect(!parsed.ok && parsed.errors.join("\n")).toMatch(reason);
  });
});
