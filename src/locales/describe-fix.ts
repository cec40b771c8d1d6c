import type { Doubt, Finding, FixId } from "../classifier/index";
import type { FixRequest } from "../review/index";
import { nameFile } from "./name-file";
import type { Words } from "./words";

const FILE_ON_BUTTON = 32;

/** Before, while and after it is done, and how the sender does it by hand. */
interface FixDescription {
  readonly action: string;
  readonly doing: string;
  /** No full stop: it is a heading. */
  readonly done: string;
  readonly comfort: string;
  readonly byHand: string;
}

/** A fix that a finding or a doubt offers, as the sender can ask for it. */
export function requestFix(fixId: FixId, problem: Finding | Doubt): FixRequest {
  return { fixId, attachment: problem.attachment ?? null, people: "data" in problem ? problem.data.people : null };
}

export function describeFix({ fixId, attachment, people }: FixRequest, { pane }: Words): FixDescription {
  if (fixId === "move-to-bcc") {
    const { comfort, byHand, ...fix } = pane.fixes[fixId];
    if (people === null) return { action: fix.actionAll, doing: fix.doingAll, done: fix.doneAll, comfort, byHand };
    const count = { n: people };
    return { action: fix.action(count), doing: fix.doing(count), done: fix.done(count), comfort, byHand };
  }
  const { comfort, byHand, ...fix } = pane.fixes[fixId];
  const named = { file: attachment === null ? "" : nameFile(attachment, FILE_ON_BUTTON) };
  return { action: fix.action(named), doing: fix.doing(named), done: fix.done(named), comfort, byHand };
}
