import type { FindingData, HidingMechanism, Readers } from "../../classifier/index";
import { oneOrOther } from "../plural";
import type { Words } from "../words";
import { capitalised, groups, joinEnglishList, number, people, peoples, rows } from "./count";

/** "3 people outside your organisation (2 at private addresses), 4 people inside it". Groups are among both, of unknown size. */
export function describeReaders(readers: Readers): string {
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

type Data<R extends keyof FindingData> = FindingData[R];

function whereTheyAre({ people: all, outside, freeMail }: Data<"visible-recipients">): string {
  if (outside === 0) return "All are in your organisation.";
  const privately = freeMail === 0 ? "" : `, ${number(freeMail)} at private addresses`;
  return `${outside === all ? "All" : number(outside)} ${oneOrOther(outside, "is", "are")} outside your organisation${privately}.`;
}

const HIDING_PLACES: Readonly<Record<HidingMechanism, string>> = {
  "hidden-sheet": "a hidden sheet",
  "very-hidden-sheet": "a sheet that Excel's menus do not show",
  "hidden-rows": "hidden or filtered rows",
  "hidden-columns": "hidden columns",
  "pivot-cache": "what a pivot table keeps",
  "external-link": "what is kept of another workbook",
  "embedded-file": "a file inside the file",
};

function whereTheyHide({ parts, rowsSeen, rowsHeld }: Data<"hidden-data">): string {
  const places = joinEnglishList([...new Set(parts.map(({ mechanism }) => HIDING_PLACES[mechanism]))]);
  return rowsHeld > rowsSeen
    ? `You see ${rows(rowsSeen)}, the file holds ${number(rowsHeld)}: look for ${places}.`
    : `Look for ${places}.`;
}

function whoTheyMayBe({ lookAlikes, freeMail, isOwnAddress, exposed }: Data<"recipient-domain">): string {
  const facts = [
    lookAlikes === 0
      ? ""
      : `${number(lookAlikes)} ${oneOrOther(lookAlikes, "address ends", "addresses end")} almost like one you know. `,
    freeMail === 0 || lookAlikes === 0
      ? ""
      : `${number(freeMail)} ${oneOrOther(freeMail, "is a private address", "are private addresses")}. `,
    isOwnAddress ? "One seems to be your own. " : "",
    exposed === null ? "" : `The message holds ${peoples(exposed)} details.`,
  ];
  return facts.join("").trim();
}

export const EN_FINDINGS: Words["findings"] = {
  "visible-recipients": {
    alert: (data, { isBrief }) => {
      const lead = `${people(data.people)}${data.isAtLeast ? " or more" : ""} will see each other's addresses.`;
      return isBrief ? lead : `${lead} ${whereTheyAre(data)}`;
    },
    headline: (data) => `${people(data.people)}${data.isAtLeast ? " or more" : ""} would see each other's addresses`,
    detail: (data) =>
      data.isSensitive ? `${whereTheyAre(data)} Being on this list may itself be private.` : whereTheyAre(data),
    // ICO guidance on bulk e-mail (2023): above about a hundred people, or on a private matter, a mail merge beats Bcc.
    advice: (data) => {
      if (data.people < 100 && !data.isSensitive) return null;
      const reason = data.isSensitive ? "a matter this private" : "a list this long";
      return `For ${reason} a mail merge is better still: each person gets a message of their own.`;
    },
  },
  "personal-columns": {
    alert: (data, { file, kinds, isBrief }) => {
      const lead = `${people(data.people)} in ${file}: ${kinds}.`;
      return isBrief ? lead : `${lead} Going to ${describeReaders(data.readers)}.`;
    },
    headline: (data, file) => `${people(data.people)} ${oneOrOther(data.people, "is", "are")} in ${file}`,
    detail: (data, kinds) => {
      const later = data.isOnLaterSheets ? " None of it is on the first sheet." : "";
      return `${capitalised(kinds)} would go to ${describeReaders(data.readers)}.${later}`;
    },
    advice: () => null,
  },
  "hidden-data": {
    alert: (data, { file, kinds, isBrief }) => {
      const lead = `${people(data.people)} in hidden parts of ${file}: ${kinds}.`;
      return isBrief || data.rowsHeld <= data.rowsSeen
        ? lead
        : `${lead} You see ${rows(data.rowsSeen)}, the file holds ${number(data.rowsHeld)}.`;
    },
    headline: (data, file) =>
      `${people(data.people)} ${oneOrOther(data.people, "is", "are")} in parts of ${file} that you do not see`,
    detail: (data, kinds) =>
      `${whereTheyHide(data)} ${capitalised(kinds)} would go to ${describeReaders(data.readers)}.`,
    advice: () => "Whoever gets the file can bring this back with a few clicks.",
  },
  "address-list": {
    alert: (data, { file, isBrief }) => {
      const lead = `${peoples(data.people)} e-mail addresses in ${file}.`;
      return isBrief ? lead : `${lead} Going to ${describeReaders(data.readers)}.`;
    },
    headline: (data, file) => `${file} is a list of ${peoples(data.people)} e-mail addresses`,
    detail: (data) => `It would go to ${describeReaders(data.readers)}.`,
    advice: () => "Whoever has the list can write to all of them.",
  },
  "personal-list-in-body": {
    alert: (data, { kinds, isBrief }) => {
      const lead = `${people(data.people)} listed in the text: ${kinds}.`;
      return isBrief ? lead : `${lead} Going to ${describeReaders(data.readers)}.`;
    },
    headline: (data) => `${people(data.people)} ${oneOrOther(data.people, "is", "are")} listed in the text`,
    detail: (data, kinds) => `${capitalised(kinds)} would go to ${describeReaders(data.readers)}.`,
    advice: () => "Delete from the text what the reader does not need.",
  },
  "group-recipients": {
    alert: (data) => `${peoples(data.people)} details will go to everyone in ${groups(data.groups)}.`,
    headline: (data) => `Everyone in ${groups(data.groups)} would get ${peoples(data.people)} details`,
    detail: ({ members }) =>
      members === null
        ? "How many that are cannot be seen from here: open the group in Outlook to see who is in it."
        : `That is ${people(members)}.`,
    advice: () => null,
  },
  "recipient-domain": {
    alert: (data) => `${recipientLead(data, "will")}. ${whoTheyMayBe(data)}`,
    headline: (data) => recipientLead(data, "would"),
    detail: whoTheyMayBe,
    advice: (data) => (data.lookAlikes === 0 ? null : "Compare the addresses letter by letter."),
  },
};

function recipientLead({ people: count, lookAlikes }: Data<"recipient-domain">, will: string): string {
  return lookAlikes > 0
    ? `${people(count)} may not be who you think`
    : `${people(count)} ${will} get this at a private address`;
}
