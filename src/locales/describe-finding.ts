import type { Finding } from "../classifier/index";
import { describeKinds } from "./describe-kind";
import { shortenFileName } from "./shorten";
import type { Words } from "./words";

const FILE_IN_PANE = 60;
const KINDS_IN_PANE = 4;

interface FindingDescription {
  readonly headline: string;
  readonly detail: string;
  readonly advice: string | null;
}

export function describeFinding(finding: Finding, words: Words): FindingDescription {
  const file = shortenFileName(finding.attachment ?? "", FILE_IN_PANE);
  switch (finding.rule) {
    case "visible-recipients": {
      const { headline, detail, advice } = words.findings[finding.rule];
      return { headline: headline(finding.data, file), detail: detail(finding.data, ""), advice: advice(finding.data) };
    }
    case "personal-columns": {
      const { headline, detail, advice } = words.findings[finding.rule];
      const kinds = describeKinds(finding.data.kinds, KINDS_IN_PANE, words);
      return {
        headline: headline(finding.data, file),
        detail: detail(finding.data, kinds),
        advice: advice(finding.data),
      };
    }
  }
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
  const { isBrief } = detail;
  const file = shortenFileName(finding.attachment ?? "", detail.file);
  switch (finding.rule) {
    case "visible-recipients":
      return words.findings[finding.rule].alert(finding.data, { file, kinds: "", isBrief });
    case "personal-columns": {
      const kinds = describeKinds(finding.data.kinds, detail.kinds, words);
      return words.findings[finding.rule].alert(finding.data, { file, kinds, isBrief });
    }
  }
}
