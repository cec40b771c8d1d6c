import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { IncidentRecord } from "../incidents/replay";
import { incidentRecord } from "../incidents/replay";
import { SHARED_DATA } from "./shared";

/** Every documented breach of `../shared/data/incidents`. */
export function readIncidents(): readonly IncidentRecord[] {
  return readFileSync(join(SHARED_DATA, "incidents/incidents.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => incidentRecord.parse(JSON.parse(line)));
}
