import { describe, expect, test } from "vitest";
import { judge } from "../support/judge";
import { INVENTED_INCIDENTS } from "./invented-incidents";
import { buildOtherIncident } from "./other-replay";
import { PASTED_BREACHES } from "./pasted-breaches";
import { buildIncident } from "./replay";
import { STRANGERS_BREACHES } from "./strangers-breaches";
import { TOLD_BREACHES } from "./told-breaches";

const BUILDERS = [
  ["as one hand builds it", buildIncident],
  ["as another hand builds it", buildOtherIncident],
] as const;

describe.each(BUILDERS)("invented breaches, %s, are stopped by the right rule with the right fix first", (_, build) => {
  test.each([...INVENTED_INCIDENTS])("$id", (incident) => {
    const report = judge(build(incident));
    const speaking = report.findings.filter(({ verdict }) => verdict !== "send").map(({ rule }) => rule);

    expect(report.verdict).not.toBe("send");
    expect(speaking).toEqual(expect.arrayContaining([...incident.rules]));
    if (incident.fixes.length > 0) expect(incident.fixes).toContain(report.fixes[0]);
  });
});

describe("breaches as somebody sends them who did not read the rules", () => {
  test.each([...STRANGERS_BREACHES, ...PASTED_BREACHES, ...TOLD_BREACHES])(
    "$name",
    ({ message, verdict, rules, fix }) => {
      const report = judge(message);
      const speaking = report.findings.filter((finding) => finding.verdict !== "send").map(({ rule }) => rule);

      expect(speaking).toEqual(expect.arrayContaining([...rules]));
      expect(report.verdict).toBe(verdict);
      if (fix !== undefined) expect(report.fixes[0]).toBe(fix);
    },
  );
});
