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
  "formatNumber" | "joinList" | "moreKinds" | "readers" | "findings" | "fixes" | "evidence" | "alert"
> = {
  formatNumber: number,
  joinList: joinEnglishList,
  moreKinds: (count) => `${number(count)} more ${oneOrOther(count, "kind", "kinds")} of detail`,
  readers: describeReaders,
  findings: EN_FINDINGS,
  fixes: FIXES,
  evidence: ({ headerSays, matching, tested }) => {
    if (matching === 0) return "Header only";
    const values = matching === tested ? "all values" : `${number(matching)} of ${number(tested)}`;
    return headerSays ? `Header, ${values}` : capitalised(matching === tested ? values : `${values} values`);
  },
  alert: ALERT,
};
