import { readIncidents } from "../../test/corpus/incident-records";
import { isSharedDataHere } from "../../test/corpus/shared";
import { OUT_OF_REACH } from "../../test/incidents/expected";
import { buildIncident } from "../../test/incidents/replay";
import { judge } from "../../test/support/judge";
import type { QualitySection } from "./section";
import { table } from "./section";

/** Each documented breach, built again with invented people and judged by the balanced policy. */
export const incidents: QualitySection = {
  title: "Documented breaches",
  measure() {
    if (!isSharedDataHere) return null;
    const records = readIncidents();
    const rows = records.map((record) => {
      const { verdict, findings, fixes } = judge(buildIncident(record));
      const speaking = findings.filter((finding) => finding.verdict !== "send").map(({ rule }) => rule);
      const why = OUT_OF_REACH[record.id];
      return [record.id, verdict, why ?? [...new Set(speaking)].join(", "), fixes[0] ?? ""];
    });
    const stopped = rows.filter(([, verdict]) => verdict !== "send").length;
    return [
      `${stopped} of ${records.length} are stopped. The rules stand in the order in which they speak; the fix is the one offered first.`,
      table(["Breach", "Verdict", "Rules, or why not", "First fix"], rows),
    ].join("\n\n");
  },
};
