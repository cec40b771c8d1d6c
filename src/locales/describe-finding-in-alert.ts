import type { Finding } from "../classifier/index";
import { describeCrowd, describePlaces, describeRowsSeen, describeStrangers } from "./describe-facts";
import { describeKinds } from "./describe-kind";
import { describeReaders } from "./describe-readers";
import type { MessageLanguage } from "./message-words";
import { nameFile } from "./name-file";

/** How much of a finding the alert says. */
export interface AlertDetail {
  /** Longest file name. */
  readonly file: number;
  /** Most kinds that are named. */
  readonly kinds: number;
  /** Leave out all but the number, the file and the kinds. */
  readonly isBrief: boolean;
}

/** Begins with the finding's number. */
export function describeFindingInAlert(finding: Finding, detail: AlertDetail, language: MessageLanguage): string {
  const [lead, rest] = sentencesOf(finding, detail, language);
  return detail.isBrief || rest === null || rest === "" ? lead : `${lead} ${rest}`;
}

type Sentences = readonly [lead: string, rest: string | null];

function sentencesOf(finding: Finding, detail: AlertDetail, language: MessageLanguage): Sentences {
  const { alert, ...message } = language.message;
  const people = message.people({ n: finding.data.people });
  const file = finding.attachment === undefined ? "" : nameFile(finding.attachment, detail.file);
  const kinds =
    "kinds" in finding.data ? describeKinds(finding.data.kinds, detail.kinds, language) : message.kinds.email;
  const goingTo =
    "readers" in finding.data ? alert.goingTo({ readers: describeReaders(finding.data.readers, language) }) : null;
  switch (finding.rule) {
    case "visible-recipients":
      return [alert.visible({ people: describeCrowd(finding.data, language) }), describePlaces(finding.data, language)];
    case "personal-columns":
    case "address-list":
      return [alert.columns({ people, file, kinds }), goingTo];
    case "hidden-data":
      return [alert.hidden({ people, file, kinds }), describeRowsSeen(finding.data, language)];
    case "personal-list-in-body":
      return [alert.inBody({ people, kinds }), goingTo];
    case "group-recipients":
      return [alert.groups({ people, groups: message.groups({ n: finding.data.groups }) }), null];
    case "recipient-domain": {
      const lead = finding.data.lookAlikes > 0 ? alert.lookAlikes({ people }) : alert.freeMail({ people });
      return [lead, describeStrangers(finding.data, language)];
    }
  }
}
