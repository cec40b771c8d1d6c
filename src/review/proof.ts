import type { Finding, Report } from "../classifier/index";
import type { Proof, Proven } from "./conversation-state";

/** More boxes than this are ticked without reading. */
const MOST_FILES = 5;

/**
 * Only an override that made people act on the changing fact stayed effective (Bravo-Lillo et al. 2013, 2014), and it is kept for the
 * gravest exposure: several files are ticked one by one, and anything else is counted out.
 */
export function proofFor({ findings }: Report): Proof | null {
  const grave = findings.filter(({ exposure, verdict }) => exposure === "grave" && verdict !== "send");
  const files = grave.filter(
    (finding, position) => grave.findIndex((other) => isSameFile(finding, other)) === position,
  );
  if (files.length > 1 && files.length <= MOST_FILES) return { type: "files", findings: files };
  const [worst] = grave;
  return worst === undefined ? null : { type: "people", finding: worst };
}

export function isProven(proof: Proof | null, { people, files }: Proven): boolean {
  if (proof === null) return true;
  return proof.type === "people"
    ? people === proof.finding.data.people
    : proof.findings.every((finding) => files.includes(finding));
}

/** Of two findings about one file the first, which is the worse, speaks for it; what is about no file is not ticked. */
function isSameFile({ attachment: one }: Finding, { attachment: other }: Finding): boolean {
  return one !== undefined && one.name === other?.name && one.ordinal === other.ordinal;
}
