import type { Doubt, Finding, FixId } from "../classifier/index";
import type { FixRequest } from "../review/index";
import { shortenFileName } from "./shorten";
import type { Words } from "./words";

const FILE_ON_BUTTON = 32;

/** Before, while and after it is done, and how the sender does it by hand. */
interface FixDescription {
  readonly action: string;
  readonly doing: string;
  readonly done: string;
  readonly comfort: string | null;
  readonly byHand: string;
}

/** A fix that a finding or a doubt offers, as the sender can ask for it. */
export function requestFix(fixId: FixId, problem: Finding | Doubt): FixRequest {
  return { fixId, attachment: problem.attachment ?? null, people: "data" in problem ? problem.data.people : null };
}

export function describeFix(fix: FixRequest, words: Words): FixDescription {
  const { action, doing, done, comfort, byHand } = words.fixes[fix.fixId];
  const attachment = fix.attachment === null ? null : shortenFileName(fix.attachment, FILE_ON_BUTTON);
  const short: FixRequest = { ...fix, attachment };
  return { action: action(short), doing: doing(short), done: done(short), comfort, byHand };
}
