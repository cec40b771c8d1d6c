// The only door of the classifier.
export { checkMessage } from "./check-message";
export { confirmList } from "./confirm-list";
export { countByDomain } from "./count-by-domain";
export type { DomainCount } from "./count-by-domain";
export { findConcerned } from "./find-concerned";
export { sampleColumns } from "./inspection/sample-columns";
export type { ColumnSample } from "./inspection/sample-columns";
export { inspectAttachment } from "./inspection/inspect-attachment";
export { guessColumns } from "./recognizers/table/guess-columns";
export { decodeBase64 } from "./workbook/base64";
export { inflateInSlices } from "./workbook/inflate/inflate-in-slices";
export { openMail } from "./workbook/mail/open-mail";
export { READING_LIMITS } from "./workbook/limits";
export { BALANCED } from "./policy/balanced";
export { parsePolicy } from "./policy/schema";
export { doubtVerdict } from "./policy/verdicts";
export { countReaders, distinctReaders, mailboxOf } from "./rules/contract/readers";
export { MOST_CONFIRMED } from "./message/confirmed-list";
export type { ConfirmedList } from "./message/confirmed-list";
export { known, unknown } from "./message/observed";
export type { Observed } from "./message/observed";
export type { DoubtReason } from "./message/doubt-reason";
export type { Attachment, ComposeType, MessageSnapshot, Recipient, RecipientList } from "./message/snapshot";
export type { AttachmentInspection, PersonalColumn, SheetInspection } from "./inspection/inspection";
export type { Policy, VisibleRecipientsPolicy } from "./policy/policy";
export { findReferred } from "./report/attachment-reference";
export type { AttachmentReference } from "./report/attachment-reference";
export type {
  ColumnReference,
  Doubt,
  Exposure,
  Finding,
  FindingData,
  HiddenPart,
  HidingMechanism,
  FixId,
  Outcome,
  Readers,
  Report,
  RuleId,
  Verdict,
} from "./report/report";
export { VERDICTS } from "./report/report";
export type { PersonalKind } from "./standards/kinds";
export type { CellValue, DecodePort, FileFormat, InflatePort, ReadingLimits } from "./workbook/workbook";
export * from "./workbook/copying";
