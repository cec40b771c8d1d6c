import { oneOrOther } from "../plural";
import type { Words } from "../words";
import { capitalised, joinEnglishList, number, people } from "./count";
import { EN_FINDINGS, describeReaders } from "./findings";

const FIXES: Words["fixes"] = {
  "move-to-bcc": {
    action: ({ people: count }) => `Move ${count === null ? "everyone" : people(count)} to Bcc`,
    doing: ({ people: count }) => `Moving ${count === null ? "everyone" : people(count)} to Bcc…`,
    done: ({ people: count }) =>
      count === null ? "Everyone is now in Bcc" : `${people(count)} ${oneOrOther(count, "is", "are")} now in Bcc`,
    comfort: "Everyone still gets the message. Nobody sees the others.",
    byHand: "Move the addresses from To and Cc to Bcc.",
  },
  "drop-columns": {
    action: ({ attachment }) => `Send ${attachment ?? "the file"} without the personal columns`,
    doing: ({ attachment }) => `Making a copy of ${attachment ?? "the file"} without the personal columns…`,
    done: ({ attachment }) => `${attachment ?? "The file"} was replaced by a copy without the personal columns`,
    comfort: "The columns stay in their places, empty. Your own file is not changed.",
    byHand: "Save a copy of the file, delete the columns in it, and attach the copy.",
  },
  "drop-hidden": {
    action: ({ attachment }) => `Send ${attachment ?? "the file"} without its hidden parts`,
    doing: ({ attachment }) => `Making a copy of ${attachment ?? "the file"} without its hidden parts…`,
    done: ({ attachment }) => `${attachment ?? "The file"} was replaced by a copy without its hidden parts`,
    comfort: "Hidden sheets, rows and columns, comments and stored data are left out. Your own file is not changed.",
    byHand: "Save a copy of the file, use Inspect Document in Excel on it, and attach the copy.",
  },
  "visible-values-only": {
    action: ({ attachment }) => `Send only what ${attachment ?? "the file"} shows`,
    doing: ({ attachment }) => `Making a copy of what ${attachment ?? "the file"} shows…`,
    done: ({ attachment }) => `${attachment ?? "The file"} was replaced by a copy of what it shows`,
    comfort: "Formulas become their results; nothing hidden goes along. Your own file is not changed.",
    byHand: "Copy what is shown into a new workbook with Paste Values, and attach that.",
  },
  "remove-attachment": {
    action: ({ attachment }) => `Remove ${attachment ?? "the file"}`,
    doing: ({ attachment }) => `Removing ${attachment ?? "the file"}…`,
    done: ({ attachment }) => `${attachment ?? "The file"} was removed`,
    comfort: "The file stays where you keep it. Only this message loses it.",
    byHand: "Remove the file from the message.",
  },
};

const ALERT: Words["alert"] = {
  button: "Review and fix",
  unreadFile: (file, because) => `${file} could not be checked: ${because}.`,
  unreadPart: (because) => `1 part of this message could not be checked: ${because}.`,
  andMore: (count) => `And ${number(count)} more.`,
  blocked: "Your organisation does not allow this.",
  outOfTime:
    "This message could not be checked in time. Choose Review and fix to check it without hurry, or send it again.",
  crashed: "This message could not be checked: the check itself failed. Choose Review and fix to check it again.",
};

/** What is said about a message, in the alert as in the pane. */
export const EN_MESSAGE: Pick<
  Words,
  "formatNumber" | "joinList" | "moreKinds" | "readers" | "findings" | "fixes" | "copies" | "evidence" | "alert"
> = {
  formatNumber: number,
  joinList: joinEnglishList,
  moreKinds: (count) => `${number(count)} more ${oneOrOther(count, "kind", "kinds")} of detail`,
  readers: describeReaders,
  findings: EN_FINDINGS,
  fixes: FIXES,
  copies: { removed: "removed", copyName: (stem) => `${stem} (without personal data)` },
  evidence: ({ headerSays, matching, tested }) => {
    if (matching === 0) return "Header only";
    const values = matching === tested ? "all values" : `${number(matching)} of ${number(tested)}`;
    return headerSays ? `Header, ${values}` : capitalised(matching === tested ? values : `${values} values`);
  },
  alert: ALERT,
};
