// The door of the words. All that is said in one language is in <language>/index.ts, which the pane loads for one of them.
export { columnLetter } from "./column-letter";
export { ALERT_LENGTH, INVITATION_LENGTH, describeAlert, describeInvitation } from "./describe-alert";
export { describeColumn } from "./describe-column";
export { describeDoubt, distinctDoubts, leavesFilesUnknown } from "./describe-doubt";
export { describeFinding } from "./describe-finding";
export { describeFix, requestFix } from "./describe-fix";
export { describeHiddenPart } from "./describe-hidden-part";
export { describeKinds } from "./describe-kind";
export { describeReason } from "./describe-reason";
export { describeSheet } from "./describe-sheet";
export { nameFile } from "./name-file";
export { shortenFileName } from "./shorten";
export type { MessageLanguage } from "./message-words";
export { copyWordsOf, wordsFrom } from "./words";
export type { LanguageTexts, Words } from "./words";
export { languageFor } from "./language-for";
