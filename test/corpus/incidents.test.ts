import { describe, expect, test } from "vitest";
import { OUT_OF_REACH, expectedFixes, expectedRules } from "../incidents/expected";
import { buildOtherIncident } from "../incidents/other-replay";
import { buildIncident } from "../incidents/replay";
import { judge } from "../support/judge";
import { readIncidents } from "./incident-records";
import { isSharedDataHere } from "./shared";

const records = isSharedDataHere ? readIncidents() : [];

describe.skipIf(!isSharedDataHere)("documented breaches are stopped", () => {
  test.each(records.filter(({ id }) => !(id in OUT_OF_REACH)))(
    "$id: by the right rule, the right fix first",
    (record) => {
      const report = judge(buildIncident(record));
      const rules = report.findings.filter(({ verdict }) => verdict !== "send").map(({ rule }) => rule);

      expect(report.verdict).not.toBe("send");
      for (const oneOf of expectedRules(record))
        expect(
          oneOf.some((rule) => rules.includes(rule as never)),
          oneOf.join(" or "),
        ).toBe(true);
      const fixes = expectedFixes(record);
      if (fixes !== null) expect(fixes).toContain(report.fixes[0]);
    },
  );

  // The other builder words eqc-2013's hidden claims so that nothing but the visible ones is taken for people.
  const reached = records.filter(({ id }) => !(id in OUT_OF_REACH) && id !== "eqc-2013");
  test.each(reached)("$id: built by another hand", (record) => {
    const { verdict, findings } = judge(buildOtherIncident(record));
    const rules = findings.filter((finding) => finding.verdict !== "send").map(({ rule }) => rule);

    expect(verdict).not.toBe("send");
    for (const oneOf of expectedRules(record))
      expect(
        oneOf.some((rule) => rules.includes(rule as never)),
        oneOf.join(" or "),
      ).toBe(true);
  });

  test.each(records.filter(({ id }) => id in OUT_OF_REACH))(
    "$id cannot be caught: it is taken off this list when it is",
    (record) => {
      expect(judge(buildIncident(record)).verdict).toBe("send");
    },
  );
});
