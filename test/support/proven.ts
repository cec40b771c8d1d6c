import type { Proven, ReviewState } from "../../src/review/index";

/** What a sender types and ticks who does as the screen asks. */
export function provenFor(state: ReviewState): Proven {
  const proof = state.name === "confirming" ? state.proof : null;
  if (proof === null) return { people: null, files: [] };
  return proof.type === "people"
    ? { people: proof.finding.data.people, files: [] }
    : { people: null, files: proof.findings };
}
