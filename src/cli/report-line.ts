import type { AttachmentReference, Report } from "../classifier/index";

/** One line of `--json`, as the design's contract has it: other programs read it. Holds no cell, address or header. */
export function reportLine(file: string, report: Report, milliseconds: number): string {
  const { outcome, verdict, people, findings, doubts, fixes, attachments } = report;
  return JSON.stringify({
    file,
    outcome,
    verdict,
    people,
    findings: findings.map(({ rule, attachment, data }) => ({ rule, ...fileOf(attachment), data })),
    doubts: doubts.map(({ rule, attachment, reason }) => ({ rule, ...fileOf(attachment), reason })),
    fixes,
    attachments: attachments.map(({ name, format, people: inFile, sheets }) => ({
      name,
      format,
      people: inFile,
      sheets: sheets.map((sheet) => ({
        index: sheet.index,
        ...(sheet.within.length > 0 ? { within: sheet.within } : {}),
        visibility: sheet.visibility,
        rows: sheet.rows,
        people: sheet.people,
        columns: sheet.columns.map(({ index, kind, hidden, isGuess }) => ({
          index,
          kind,
          hidden,
          ...(isGuess === true ? { isGuess } : {}),
        })),
      })),
    })),
    ms: Math.round(milliseconds * 10) / 10,
  });
}

/** By its name; of files of one name by their place among them too. */
function fileOf(file: AttachmentReference | undefined): { attachment?: string; ordinal?: number } {
  if (file === undefined) return {};
  return { attachment: file.name, ...(file.namesakes > 1 ? { ordinal: file.ordinal } : {}) };
}
