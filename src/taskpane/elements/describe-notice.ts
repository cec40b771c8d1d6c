import type { Words } from "../../locales/index";
import { describeFix } from "../../locales/index";
import type { Notice } from "../../review/index";

/** What happened just before, in a sentence. */
export function describeNotice(notice: Notice, words: Words): string {
  return notice.type === "fixed" ? `${describeFix(notice.fix, words).done}.` : words.pane.notices[notice.type];
}
