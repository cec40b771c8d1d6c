import type { Finding, FindingData } from "../classifier/index";
import { describeCrowd, describePlaces, describeRowsSeen, describeStrangers } from "./describe-facts";
import { describeKinds } from "./describe-kind";
import { describeReaders } from "./describe-readers";
import { nameFile } from "./name-file";
import { capitalised } from "./shorten";
import type { Words } from "./words";

const FILE_IN_PANE = 60;
const KINDS_IN_PANE = 4;

interface FindingDescription {
  readonly headline: string;
  readonly detail: string;
  /** What a privacy officer would add, or null. */
  readonly advice: string | null;
}

export function describeFinding(finding: Finding, words: Words): FindingDescription {
  const { findings } = words.pane;
  const file = finding.attachment === undefined ? "" : nameFile(finding.attachment, FILE_IN_PANE);
  const { data } = finding;
  const n = data.people;
  switch (finding.rule) {
    case "visible-recipients":
      return describeVisible(finding.data, words);
    case "personal-columns": {
      const { isSensitive, isOnLaterSheets } = finding.data;
      return {
        headline: findings.columns({ n, file }),
        detail: sentences(
          wouldGo(finding.data, words),
          isSensitive ? findings.listIsPrivate : null,
          isOnLaterSheets ? findings.onLaterSheets : null,
        ),
        advice: null,
      };
    }
    case "hidden-data": {
      const detail = sentences(describeRowsSeen(finding.data, words), wouldGo(finding.data, words));
      return { headline: findings.hidden({ n, file }), detail, advice: null };
    }
    case "address-list": {
      const detail = findings.addressesWouldGo({ readers: describeReaders(finding.data.readers, words) });
      return { headline: findings.addresses({ n, file }), detail, advice: findings.addressesAdvice };
    }
    case "personal-list-in-body":
      return { headline: findings.inBody({ n }), detail: wouldGo(finding.data, words), advice: findings.inBodyAdvice };
    case "group-recipients":
      return describeGroups(finding.data, words);
    case "recipient-domain": {
      const isStrange = finding.data.lookAlikes > 0;
      return {
        headline: isStrange ? findings.lookAlikes({ n }) : findings.freeMail({ n }),
        detail: describeStrangers(finding.data, words),
        advice: isStrange ? findings.lookAlikesAdvice : null,
      };
    }
  }
}

function describeVisible(data: FindingData["visible-recipients"], words: Words): FindingDescription {
  const { findings } = words.pane;
  // ICO guidance on bulk e-mail (2023): above about a hundred people, or on a private matter, a mail merge beats Bcc.
  const advice = data.isSensitive ? findings.mergeForPrivate : data.people < 100 ? null : findings.mergeForMany;
  return {
    headline: findings.visible({ people: describeCrowd(data, words) }),
    detail: sentences(placesOf(data, words), data.isSensitive ? findings.listIsPrivate : null),
    advice,
  };
}

/** Where all are alike, a second number would only say the first one again. */
function placesOf(data: FindingData["visible-recipients"], words: Words): string {
  const { allOutside, allPrivate } = words.pane.findings;
  const { people, outside, freeMail } = data;
  if (outside < people) return describePlaces(data, words);
  return freeMail === people ? allPrivate : freeMail === 0 ? allOutside : describePlaces(data, words);
}

function describeGroups(
  { people, groups, members }: FindingData["group-recipients"],
  words: Words,
): FindingDescription {
  const { findings } = words.pane;
  const { message } = words;
  return {
    headline: findings.groups({ people: message.people({ n: people }), groups: message.groups({ n: groups }) }),
    detail: members === null ? findings.membersUnknown : findings.members({ people: message.people({ n: members }) }),
    advice: null,
  };
}

type WithKinds = Extract<FindingData[keyof FindingData], { readonly kinds: unknown }>;

function wouldGo({ kinds, readers }: WithKinds, words: Words): string {
  return words.pane.findings.wouldGo({
    kinds: capitalised(describeKinds(kinds, KINDS_IN_PANE, words)),
    readers: describeReaders(readers, words),
  });
}

function sentences(...all: readonly (string | null)[]): string {
  return all.filter((sentence) => sentence !== null).join(" ");
}
