import { INVENTED_INCIDENTS } from "../../test/incidents/invented-incidents";
import { buildOtherIncident } from "../../test/incidents/other-replay";
import { PASTED_BREACHES } from "../../test/incidents/pasted-breaches";
import { STRANGERS_BREACHES } from "../../test/incidents/strangers-breaches";
import { TOLD_BREACHES } from "../../test/incidents/told-breaches";
import { judge } from "../../test/support/judge";
import type { QualitySection } from "./section";
import { table } from "./section";

/** Breaches of the documented kinds that nobody has had, so that the rules are not judged by those they were built on. */
export const inventedBreaches: QualitySection = {
  title: "Invented breaches",
  measure() {
    const all = [
      ...INVENTED_INCIDENTS.map((incident) => ({ name: incident.id, message: buildOtherIncident(incident) })),
      ...STRANGERS_BREACHES,
      ...PASTED_BREACHES,
      ...TOLD_BREACHES,
    ];
    const rows = all.map(({ name, message }) => {
      const { verdict, findings, doubts, fixes } = judge(message);
      const rules = findings.filter((finding) => finding.verdict !== "send").map(({ rule }) => rule);
      const reasons = doubts
        .filter((doubt) => doubt.verdict !== "send")
        .map(({ reason }) => `could not be read: ${reason}`);
      return [name, verdict, [...new Set([...rules, ...reasons])].join(", "), fixes[0] ?? ""];
    });
    const stopped = rows.filter(([, verdict]) => verdict !== "send").length;
    return [`${stopped} of ${rows.length} are stopped.`, table(["Breach", "Verdict", "Rules", "First fix"], rows)].join(
      "\n\n",
    );
  },
};
