import type { Doubt, Finding, Report } from "../classifier/index";
import { VERDICTS } from "../classifier/index";
import { distinctDoubts } from "./describe-doubt";
import type { AlertDetail } from "./describe-finding";
import { describeFindingInAlert } from "./describe-finding";
import { shortenFileName } from "./shorten";
import type { Words } from "./words";

/** Outlook takes 500, but a Mac host was seen to cut at 255 (office-js#4133). */
export const ALERT_LENGTH = 250;

/** From all that is worth saying down to what always fits: names and lists get shorter, numbers never. */
const DETAILS: readonly AlertDetail[] = [
  { file: 60, kinds: 4, isBrief: false },
  { file: 36, kinds: 4, isBrief: false },
  { file: 36, kinds: 2, isBrief: false },
  { file: 24, kinds: 2, isBrief: true },
  { file: 24, kinds: 1, isBrief: true },
  { file: 16, kinds: 1, isBrief: true },
];

/**
 * The text of the alert at Send: the worst thing found, with this message's own number or file first, because readers stop
 * reading a sentence that is always the same (incidents, "Warnings that keep working"); then how many more there are.
 *
 * @param report one whose verdict is not `send`
 * @returns plain text in one line, at most 250 characters
 */
export function describeAlert(report: Report, words: Words): string {
  const findings = report.findings.filter(stopsSending);
  const doubts = distinctDoubts(report.doubts.filter(stopsSending));
  const [finding] = findings;
  const [doubt] = doubts;
  const others = findings.length + doubts.length - 1;
  const tail = [
    ...(others > 0 ? [words.alert.andMore(others)] : []),
    ...(report.verdict === "block" ? [words.alert.blocked] : []),
  ];

  let text = "";
  for (const detail of DETAILS) {
    const lead =
      finding !== undefined && (doubt === undefined || isAsBad(finding, doubt))
        ? describeFindingInAlert(finding, detail, words)
        : describeDoubtInAlert(doubt, detail, words);
    text = [lead, ...tail].join(" ");
    if (text.length <= ALERT_LENGTH) break;
  }
  return text;
}

function stopsSending({ verdict }: Finding | Doubt): boolean {
  return verdict !== "send";
}

function isAsBad(finding: Finding, doubt: Doubt): boolean {
  return VERDICTS.indexOf(finding.verdict) >= VERDICTS.indexOf(doubt.verdict);
}

function describeDoubtInAlert(doubt: Doubt | undefined, detail: AlertDetail, words: Words): string {
  if (doubt === undefined) return words.alert.crashed;
  const { because } = words.doubts[doubt.reason];
  if (doubt.attachment === undefined) return words.alert.unreadPart(because);
  return words.alert.unreadFile(shortenFileName(doubt.attachment, detail.file), because);
}
