import type { FindingData } from "../classifier/index";
import type { MessageLanguage } from "./message-words";

/** People who would see each other, as counted: "500 people or more" where the client may have hidden some. */
export function describeCrowd(data: FindingData["visible-recipients"], { message }: MessageLanguage): string {
  const people = message.people({ n: data.people });
  return data.isAtLeast ? message.atLeast({ people }) : people;
}

export function describePlaces(data: FindingData["visible-recipients"], { message }: MessageLanguage): string {
  const { outside, freeMail } = data;
  if (outside === 0) return message.facts.allInside;
  return freeMail === 0 ? message.facts.outside({ outside }) : message.facts.outsideFreeMail({ outside, freeMail });
}

/** "You see 150 rows, the file holds 33,000", or nothing where the hidden rows are not more. */
export function describeRowsSeen(data: FindingData["hidden-data"], { message }: MessageLanguage): string | null {
  const { rowsSeen, rowsHeld } = data;
  return rowsHeld > rowsSeen ? message.facts.rowsSeen({ seen: message.rows({ n: rowsSeen }), held: rowsHeld }) : null;
}

export function describeStrangers(data: FindingData["recipient-domain"], { message }: MessageLanguage): string {
  const { lookAlikes, freeMail, isOwnAddress, exposed } = data;
  const { facts } = message;
  return [
    ...(lookAlikes === 0 ? [] : [facts.lookAlikes({ n: lookAlikes })]),
    // Where they are all private the lead says so.
    ...(freeMail === 0 || lookAlikes === 0 ? [] : [facts.freeMail({ n: freeMail })]),
    ...(isOwnAddress ? [facts.ownAddress] : []),
    ...(exposed === null ? [] : [facts.holds({ people: message.people({ n: exposed }) })]),
  ].join(" ");
}
