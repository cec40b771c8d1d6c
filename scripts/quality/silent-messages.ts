import { SILENT_MESSAGES } from "../../test/incidents/silent-messages";
import { judge } from "../../test/support/judge";
import type { QualitySection } from "./section";
import { table } from "./section";

/** Ordinary mail that must leave without a word. */
export const silentMessages: QualitySection = {
  title: "Ordinary mail",
  measure() {
    const rows = SILENT_MESSAGES.map(({ name, message, policy }) => [name, judge(message, policy).verdict]);
    const silent = rows.filter(([, verdict]) => verdict === "send").length;
    return `${silent} of ${rows.length} leave without a word.\n\n${table(["Message", "Verdict"], rows)}`;
  },
};
