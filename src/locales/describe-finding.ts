import type { Finding, FindingData } from "../classifier/index";
import { describeKinds } from "./describe-kind";
import { shortenFileName } from "./shorten";
import type { FindingWords, Words } from "./words";

const FILE_IN_PANE = 60;
const KINDS_IN_PANE = 4;

interface FindingDescription {
  readonly headline: string;
  readonly detail: string;
  readonly advice: string | null;
}

export function describeFinding(finding: Finding, words: Words): FindingDescription {
  const { headline, detail, advice } = wordsOf(finding, words);
  const { data } = finding;
  return {
    headline: headline(data, shortenFileName(finding.attachment ?? "", FILE_IN_PANE)),
    detail: detail(data, kindsOf(finding, KINDS_IN_PANE, words)),
    advice: advice(data),
  };
}

/** How much of a finding the alert says. */
export interface AlertDetail {
  /** Longest file name. */
  readonly file: number;
  /** Most kinds that are named. */
  readonly kinds: number;
  readonly isBrief: boolean;
}

export function describeFindingInAlert(finding: Finding, detail: AlertDetail, words: Words): string {
  return wordsOf(finding, words).alert(finding.data, {
    file: shortenFileName(finding.attachment ?? "", detail.file),
    kinds: kindsOf(finding, detail.kinds, words),
    isBrief: detail.isBrief,
  });
}

function wordsOf<R extends keyof FindingData>({ rule }: { readonly rule: R }, words: Words): FindingWords<R> {
  return words.findings[rule];
}

function kindsOf({ data }: Finding, atMost: number, words: Words): string {
  return "kinds" in data ? describeKinds(data.kinds, atMost, words) : "";
}
