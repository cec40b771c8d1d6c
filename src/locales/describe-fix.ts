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

/**
 * A fix that a finding or a doubt offers, as the sender can ask for it.
 *
 * @param recipients addresses of those to take out, where the sender chose
 */
export function requestFix(fixId: FixId, problem: Finding | Doubt, recipients?: readonly string[]): FixRequest {
  const attachment = problem.attachment ?? null;
  const people = "data" in problem ? countFor(fixId, problem) : null;
  return recipients === undefined
    ? { fixId, attachment, people }
    : { fixId, attachment, recipients, people: recipients.length };
}

/** How many a fix moves or takes out. */
function countFor(fixId: FixId, { rule, data }: Finding): number {
  if (fixId === "move-outside-to-bcc" && rule === "visible-recipients") return data.outside;
  if (fixId !== "remove-recipients") return data.people;
  if (rule === "group-recipients") return data.groups;
  return "readers" in data ? data.readers.outside : data.people;
}

export function describeFix({ fixId, attachment, people }: FixRequest, { pane }: Words): FixDescription {
  if (fixId === "move-to-bcc" && people === null) {
    const { comfort, byHand, ...fix } = pane.fixes[fixId];
    return { action: fix.actionAll, doing: fix.doingAll, done: fix.doneAll, comfort, byHand };
  }
  if (fixId === "move-to-bcc" || fixId === "move-outside-to-bcc" || fixId === "remove-recipients") {
    const { comfort, byHand, ...fix } = pane.fixes[fixId];
    const count = { n: people ?? 0 };
    return { action: fix.action(count), doing: fix.doing(count), done: fix.done(count), comfort, byHand };
  }
  const { comfort, byHand, ...fix } = pane.fixes[fixId];
  const named = { file: attachment === null ? "" : nameFile(attachment, FILE_ON_BUTTON) };
  return { action: fix.action(named), doing: fix.doing(named), done: fix.done(named), comfort, byHand };
}
