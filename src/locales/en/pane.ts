import { groupDigits } from "../format-number";
import type { PaneWords } from "../pane-words";
import { oneOrOther } from "../plural";

const number = (value: number): string => groupDigits(value, ",");

export const EN_PANE: PaneWords = {
  reading: {
    title: "Checking this message",
    titleAgain: "Checking again",
    recipients: "Reading the recipients",
    file: (file) => `Reading ${file}`,
  },
  nothingFound: {
    title: "Nothing to fix",
    text: "You can press Send. It is checked once more when you do.",
    lookedAt: "What was looked at",
    recipients: "Who would see whose address in To and Cc",
    noFiles: "No files are attached",
    spreadsheet: (sheets, rows) =>
      `${number(sheets)} ${oneOrOther(sheets, "sheet", "sheets")}, ${number(rows)} ${oneOrOther(rows, "row", "rows")}`,
    otherFile: "Not a spreadsheet: not looked into",
    checkAgain: "Check again",
    checking: "Checking again…",
  },
  findings: {
    sendAsIs: "Send as it is…",
    blocked: "Your organisation does not allow this to be sent as it is.",
    checkingAgain: "The message changed. Checking again…",
  },
  columns: {
    title: "What is in the file",
    column: "Column",
    kind: "What it is",
    evidence: "How sure",
    sheet: (position, within) => [...within, `Sheet ${number(position)}`].join(" › "),
    hidden: "hidden",
    showAll: (count) => `Show all ${number(count)} columns`,
    showFewer: "Show fewer columns",
  },
  notices: {
    undone: "Undone. The message is as it was before.",
    lapsed: "The message changed after you confirmed it, so please look once more.",
    withdrawn: "Taken back. Send will stop this message again.",
    stillUndoable: "You can still undo the last change.",
  },
  fixing: {
    undoing: "Undoing the change…",
    keepOpen: "Keep the message open until this is done.",
  },
  fixed: {
    pressSend: "Nothing else to fix. Press Send.",
    undo: "Undo",
  },
  confirming: {
    title: "Send it as it is?",
    question: "Why is that right?",
    reasons: {
      "may-see": "Everyone here may see this",
      "need-details": "The recipients need these details",
      "not-personal": "It is not personal data",
      other: "Another reason",
    },
    missing: "Choose a reason to go on.",
    confirm: "Confirm",
    writing: "Confirming…",
    back: "Go back",
  },
  confirmed: {
    title: "Confirmed",
    pressSend: "Press Send. It leaves as it is.",
    text: "If you change its recipients or files, it is checked again.",
    reason: (reason) => `Your reason: ${reason}`,
    takeBack: "Take it back",
    takingBack: "Taking it back…",
  },
  changedSince: {
    title: "The message changed",
    text: "You confirmed it as it was before. Checking it again.",
  },
  refused: {
    title: {
      "not-read": "This message could not be read",
      "not-fixed": "Outlook did not make the change",
      "not-undone": "Outlook did not undo the change",
      "not-confirmed": "Outlook did not keep your confirmation",
      "not-withdrawn": "Outlook did not take the confirmation back",
    },
    text: {
      "not-read": "Check again. If that does not help, save the message as a draft, close it and open it again.",
      "not-fixed": "You can try again, or do it yourself:",
      "not-undone": "You can put it back yourself, in the message.",
      "not-confirmed":
        "Send would stop this message again. Try once more; if that does not help, save the message as a draft, open it again and confirm it there.",
      "not-withdrawn": "If you press Send now, the message leaves as it is.",
    },
    cause: {
      refused: "Outlook answered with an error.",
      silent: "Outlook did not answer in time.",
      threw: "Outlook answered with an error.",
      missing: "This version of Outlook cannot do it.",
      empty: "Outlook gave an empty answer.",
      truncated: "Outlook shows only part of a longer list of recipients, and the others would have been lost.",
      "too-many": "There are more people than Outlook lets into one field.",
      "no-address": "An entry in To or Cc has no address, so it could not have been put back.",
      "not-found": "The file is no longer in the message.",
      changed: "Somebody was added while it was done.",
      "not-verified": "Outlook said that it was done, but the message does not show it.",
    },
    unchanged: "The message is as it was. Nothing was lost.",
    perhapsChanged: "The message may have been changed in part. Look at To, Cc, Bcc and the files before you send it.",
    checkAgain: "Check again",
  },
  support: (contact) => `Questions? Ask ${contact}`,
  onDevice: "This check runs on your device.",
};
