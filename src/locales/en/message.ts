import type { Readers } from "../../classifier/index";
import { groupDigits } from "../format-number";
import { oneOrOther } from "../plural";
import type { Words } from "../words";

const number = (value: number): string => groupDigits(value, ",");
const people = (count: number): string => `${number(count)} ${oneOrOther(count, "person", "people")}`;
const groups = (count: number): string => `${number(count)} ${oneOrOther(count, "group", "groups")}`;
const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function joinEnglishList(items: readonly string[]): string {
  const last = items[items.length - 1] ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** "3 people outside your organisation (2 at private addresses), 4 people inside it". Groups are among both, of unknown size. */
function describeReaders(readers: Readers): string {
  const { inside, outside, freeMail } = readers;
  const all = inside + outside;
  if (all === 0) return "nobody yet";
  const count = readers.groups === all ? groups : people;
  const atPrivate = freeMail === 0 ? "" : ` (${number(freeMail)} at private addresses)`;
  const among = readers.groups === 0 || readers.groups === all ? "" : `, ${groups(readers.groups)} among them`;
  if (outside === 0) return `${count(inside)} in your organisation${among}`;
  const more = inside === 0 ? "" : ` and ${number(inside)} inside it`;
  return `${count(outside)} outside your organisation${atPrivate}${more}${among}`;
}

function whereTheyAre({
  people: all,
  outside,
  freeMail,
}: {
  people: number;
  outside: number;
  freeMail: number;
}): string {
  if (outside === 0) return "All are in your organisation.";
  const privately = freeMail === 0 ? "" : `, ${number(freeMail)} at private addresses`;
  return `${outside === all ? "All" : number(outside)} ${oneOrOther(outside, "is", "are")} outside your organisation${privately}.`;
}

const FINDINGS: Words["findings"] = {
  "visible-recipients": {
    alert: (data, { isBrief }) => {
      const lead = `${people(data.people)}${data.isAtLeast ? " or more" : ""} will see each other's addresses.`;
      return isBrief ? lead : `${lead} ${whereTheyAre(data)}`;
    },
    headline: (data) => `${people(data.people)}${data.isAtLeast ? " or more" : ""} would see each other's addresses`,
    detail: whereTheyAre,
    // ICO guidance on bulk e-mail (2023): above about a hundred people a mail merge beats Bcc.
    advice: (data) =>
      data.people < 100
        ? null
        : "For a list this long a mail merge is better still: each person gets a message of their own.",
  },
  "personal-columns": {
    alert: (data, { file, kinds, isBrief }) => {
      const lead = `${people(data.people)} in ${file}: ${kinds}.`;
      return isBrief ? lead : `${lead} Going to ${describeReaders(data.readers)}.`;
    },
    headline: (data, file) => `${people(data.people)} ${oneOrOther(data.people, "is", "are")} in ${file}`,
    detail: (data, kinds) => `${capitalised(kinds)} would go to ${describeReaders(data.readers)}.`,
    advice: () => null,
  },
};

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
  findings: FINDINGS,
  fixes: FIXES,
  evidence: ({ headerSays, matching, tested }) => {
    if (matching === 0) return "Header only";
    const values = matching === tested ? "all values" : `${number(matching)} of ${number(tested)}`;
    return headerSays ? `Header, ${values}` : capitalised(matching === tested ? values : `${values} values`);
  },
  alert: ALERT,
};
