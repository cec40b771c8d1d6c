import type { Report } from "../classifier/index";
import { MOST_CONFIRMED } from "../classifier/index";

/**
 * Whether the sender may choose not to be asked about these people again: only where a list is long and nothing else is the matter. A private
 * matter, a grave number or a file is asked about each time.
 */
export function mayRemember({ findings }: Report): boolean {
  const asked = findings.filter(({ verdict }) => verdict !== "send");
  const [finding] = asked;
  return (
    asked.length === 1 &&
    finding?.rule === "visible-recipients" &&
    finding.exposure !== "grave" &&
    !finding.data.isSensitive &&
    finding.data.people <= MOST_CONFIRMED &&
    !finding.data.isAtLeast
  );
}
