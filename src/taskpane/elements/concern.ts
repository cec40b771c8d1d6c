import type { Doubt, Finding, Report, Verdict } from "../../classifier/index";
import { VERDICTS } from "../../classifier/index";
import type { Words } from "../../locales/index";
import { describeDoubt, describeFinding, distinctDoubts } from "../../locales/index";
import type { Tone } from "./tone-icon";

/** What the sender is asked to look at: something found, or something that could not be checked. */
export type Concern = Finding | Doubt;

export function isFinding(concern: Concern): concern is Finding {
  return "data" in concern;
}

/** The worst first, and what was found before what is not known; those the policy lets pass are left out. */
export function concernsOf({ findings, doubts }: Report): readonly Concern[] {
  const concerns: readonly Concern[] = [...findings, ...distinctDoubts(doubts)];
  return concerns
    .filter(({ verdict }) => verdict !== "send")
    .sort((one, other) => VERDICTS.indexOf(other.verdict) - VERDICTS.indexOf(one.verdict));
}

/** As `concernsOf`, but those that the policy lets pass. */
export function notesOf({ findings, doubts }: Report): readonly Concern[] {
  return [...findings, ...distinctDoubts(doubts)].filter(({ verdict }) => verdict === "send");
}

interface ConcernDescription {
  readonly headline: string;
  readonly detail: string;
  /** What the sender can do, or null where the fixes say it. */
  readonly remedy: string | null;
  /** What would be better still, or null. */
  readonly advice: string | null;
}

export function describeConcern(concern: Concern, words: Words): ConcernDescription {
  if (isFinding(concern)) return { ...describeFinding(concern, words), remedy: null };
  return { ...describeDoubt(concern, words), advice: null };
}

export function toneOf(verdict: Verdict): Tone {
  if (verdict === "send") return "calm";
  return verdict === "ask" ? "caution" : "severe";
}
