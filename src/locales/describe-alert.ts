import type { Doubt, DoubtReason, Finding, Report } from "../classifier/index";
import { VERDICTS } from "../classifier/index";
import { distinctDoubts } from "./describe-doubt";
import type { AlertDetail } from "./describe-finding-in-alert";
import { describeFindingInAlert } from "./describe-finding-in-alert";
import type { BriefReason, MessageLanguage } from "./message-words";
import { nameFile } from "./name-file";

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
export function describeAlert(report: Report, language: MessageLanguage): string {
  const { alert } = language.message;
  const findings = report.findings.filter(stopsSending);
  const doubts = distinctDoubts(report.doubts.filter(stopsSending));
  const [finding] = findings;
  const [doubt] = doubts;
  const others = findings.length + doubts.length - 1;
  const tail = [
    ...(others > 0 ? [alert.more({ n: others })] : []),
    ...(report.verdict === "block" ? [alert.blocked] : []),
  ];

  return fitted(ALERT_LENGTH, (detail) => {
    const lead =
      finding !== undefined && (doubt === undefined || isAsBad(finding, doubt))
        ? describeFindingInAlert(finding, detail, language)
        : describeDoubtInAlert(doubt, detail, language);
    return [lead, ...tail].join(" ");
  });
}

/** Outlook refuses more in a bar above the message. */
export const INVITATION_LENGTH = 150;

/**
 * The bar above a message that is being written: the worst thing found, no more.
 *
 * @returns plain text in one line, at most 150 characters; empty where nothing was found
 */
export function describeInvitation({ findings }: Report, language: MessageLanguage): string {
  const finding = findings.find(stopsSending);
  if (finding === undefined) return "";
  return fitted(INVITATION_LENGTH, (detail) => describeFindingInAlert(finding, detail, language));
}

/** With the most detail that fits. */
function fitted(most: number, describe: (detail: AlertDetail) => string): string {
  let text = "";
  for (const detail of DETAILS) {
    text = describe(detail);
    if (text.length <= most) break;
  }
  return text;
}

function stopsSending({ verdict }: Finding | Doubt): boolean {
  return verdict !== "send";
}

function isAsBad(finding: Finding, doubt: Doubt): boolean {
  return VERDICTS.indexOf(finding.verdict) >= VERDICTS.indexOf(doubt.verdict);
}

function describeDoubtInAlert(doubt: Doubt | undefined, detail: AlertDetail, language: MessageLanguage): string {
  const { alert } = language.message;
  if (doubt === undefined) return alert.crashed;
  const because = alert.because[BRIEFLY[doubt.reason]];
  if (doubt.attachment === undefined) return alert.unreadPart({ because });
  return alert.unreadFile({ file: nameFile(doubt.attachment, detail.file), because });
}

const BRIEFLY: Readonly<Record<DoubtReason, BriefReason>> = {
  encrypted: "encrypted",
  damaged: "damaged",
  "unsupported-format": "unsupported",
  "data-model": "unsupported",
  "unknown-encoding": "unsupported",
  "too-many-bytes": "too-large",
  "too-compressed": "too-large",
  "too-many-parts": "too-large",
  "too-deep": "unsupported",
  "too-many-cells": "too-large",
  "out-of-time": "out-of-time",
  "no-content": "not-handed-over",
  "cloud-link": "cloud-link",
  "host-refused": "not-handed-over",
  "host-silent": "not-handed-over",
  "list-truncated": "list-truncated",
  "rule-crashed": "crashed",
};
