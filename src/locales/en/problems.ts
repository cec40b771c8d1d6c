import type { ProblemTexts } from "../pane-words";

export const EN_PROBLEMS: ProblemTexts = {
  findings: {
    wouldGo: "{kinds} would go to {readers}.",
    visible: "{people} would see each other's addresses",
    allOutside: "All are outside your organisation.",
    allPrivate: "All are at private addresses outside your organisation.",
    listIsPrivate: "Being on this list may itself be private.",
    mergeForMany: "For a list this long a mail merge is better still: each person gets a message of their own.",
    mergeForPrivate: "For a matter this private a mail merge is better still: each person gets a message of their own.",
    merge: {
      title: "How to do a mail merge",
      list: "In Excel, make a list with a row for each person and a column of e-mail addresses.",
      write:
        "In Word, under Mailings, choose Start Mail Merge and E-mail Messages, then Select Recipients and your list. Write the message.",
      send: "Choose Finish & Merge, then Send Email Messages, and the column of addresses. Word cannot attach files to them.",
    },
    columns: "{n} person is in {file}|{n} people are in {file}",
    onLaterSheets: "None of it is on the first sheet.",
    hidden:
      "{n} person is in parts of {file} that you do not see|{n} people are in parts of {file} that you do not see",
    places: {
      "hidden-sheet": "a hidden sheet",
      "very-hidden-sheet": "a sheet that Excel's menus do not show",
      "hidden-rows": "hidden or filtered rows",
      "hidden-columns": "hidden columns",
      "unseen-text": "text in the colour of its background",
      "pivot-cache": "what a pivot table keeps",
      "external-link": "what is kept of another workbook",
      "embedded-file": "a file inside the file",
      comments: "comments in the cells",
      properties: "the names and properties of the file",
    },
    hiddenAdvice: "Whoever gets the file can bring this back with a few clicks, even where the sheet is protected.",
    addresses: "{file} is a list of {n} person's e-mail addresses|{file} is a list of {n} people's e-mail addresses",
    addressesWouldGo: "It would go to {readers}.",
    addressesAdvice: "Whoever has the list can write to all of them.",
    inBody: "{n} person is listed in the text|{n} people are listed in the text",
    inBodyAdvice: "Delete from the text what the reader does not need.",
    groups: "Everyone in {groups} would get details of {people}",
    membersUnknown: "How many that is cannot be seen from here. Open the group in Outlook to see who is in it.",
    members: "That is {people}.",
    lookAlikes: "{n} person may not be who you think|{n} people may not be who you think",
    lookAlikesAdvice: "Compare the addresses letter by letter.",
    freeMail: "{n} person would get this at a private address|{n} people would get this at a private address",
  },
  doubts: {
    encrypted: {
      because: "It is protected by a password.",
      remedy: "Open it and look at every sheet. Whoever gets the password reads all of it.",
    },
    damaged: {
      because: "It is damaged, or is not what its name says.",
      remedy: "Open it, save it again and attach the new copy.",
    },
    "unsupported-format": {
      because: "This kind of file cannot be read here.",
      remedy: "Look through it yourself, or save it as .xlsx or .csv and attach that.",
    },
    "data-model": {
      because: "It holds a data model, whose tables cannot be read here.",
      remedy: "Open Power Pivot in Excel and look at its tables, or attach a copy of the values only.",
    },
    "unknown-encoding": {
      because: "Its text is stored in a way that cannot be read here.",
      remedy: "Open it in Excel, save it as .xlsx and attach that.",
    },
    "too-many-bytes": {
      because: "It is too large to be read to its end.",
      remedy: "Attach a smaller file with only what the recipients need, or look through it yourself.",
    },
    "too-compressed": {
      because: "It unpacks to far more than a usual file would.",
      remedy: "Do not pass it on unless you made it yourself.",
    },
    "too-many-parts": {
      because: "It holds more sheets or files than can be read.",
      remedy: "Attach only the ones the recipients need, or look through it yourself.",
    },
    "too-deep": {
      because: "It is an archive with further archives inside.",
      remedy: "Unpack it and attach the files themselves.",
    },
    "too-many-cells": {
      because: "Its table goes beyond the edge of a spreadsheet.",
      remedy: "Open it, save it again and attach the new copy.",
    },
    "out-of-time": {
      because: "There was too little time to read it to its end.",
      remedy: "Check again here, where there is more time than at Send.",
    },
    "no-content": {
      because: "It is empty, or Outlook did not hand over what is in it.",
      remedy:
        "Open it to see. If it is not empty, remove it and attach it again; your organisation's data protection may also be holding it back.",
    },
    "cloud-link": {
      because: "It is a link to a file in the cloud.",
      remedy: "Open the link: see what the file holds, and who else can open it.",
    },
    "host-refused": {
      because: "Outlook did not hand it over.",
      remedy: "Check again. If that does not help, save the message as a draft and open it again.",
    },
    "host-silent": {
      because: "Outlook did not answer in time.",
      remedy: "Check again. If that does not help, save the message as a draft and open it again.",
    },
    "list-truncated": {
      because: "Outlook shows only the first of a longer list of recipients.",
      remedy: "Look at To and Cc yourself. For a list this long, use Bcc or a mail merge.",
    },
    "rule-crashed": {
      because: "The check itself failed.",
      remedy: "Look at the message yourself, and tell whoever looks after this add-in.",
    },
  },
  unchecked: {
    file: "{file} could not be checked",
    files: "The files could not be checked",
    recipients: "The recipients could not be checked",
    body: "The text could not be checked",
  },
  copies: { removed: "removed", copyName: "{stem} (without personal data)" },
  fixes: {
    "move-to-bcc": {
      action: "Move {n} person to Bcc|Move {n} people to Bcc",
      doing: "Moving {n} person to Bcc…|Moving {n} people to Bcc…",
      done: "{n} person is now in Bcc|{n} people are now in Bcc",
      actionAll: "Move everyone to Bcc",
      doingAll: "Moving everyone to Bcc…",
      doneAll: "Everyone is now in Bcc",
      comfort: "Everyone still gets the message. Nobody sees the others.",
      byHand: "Move the addresses from To and Cc to Bcc.",
    },
    "move-outside-to-bcc": {
      action: "Move only {n} person outside to Bcc|Move only the {n} people outside to Bcc",
      doing: "Moving {n} person outside to Bcc…|Moving {n} people outside to Bcc…",
      done: "{n} person outside is now in Bcc|{n} people outside are now in Bcc",
      comfort: "Colleagues stay in To and Cc, where everyone can see them.",
      byHand: "Move the addresses outside your organisation from To and Cc to Bcc.",
    },
    "remove-recipients": {
      action: "Remove {n} recipient|Remove {n} recipients",
      doing: "Removing {n} recipient…|Removing {n} recipients…",
      done: "{n} recipient was removed|{n} recipients were removed",
      comfort: "The message and its files stay as they are. If nobody is left, add the right address.",
      byHand: "Delete the addresses from To, Cc and Bcc.",
    },
    "drop-columns": {
      action: "Clear the personal columns in {file}",
      doing: "Making a copy of {file} without the personal columns…",
      done: "{file} was replaced by a copy without the personal columns",
      comfort: "The columns stay in their places, empty. Your own file is not changed.",
      byHand: "Save a copy of the file, delete the columns in it, and attach the copy.",
    },
    "drop-hidden": {
      action: "Take the hidden parts out of {file}",
      doing: "Making a copy of {file} without its hidden parts…",
      done: "{file} was replaced by a copy without its hidden parts",
      comfort: "Hidden sheets, rows and columns, comments and stored data are left out. Your own file is not changed.",
      byHand: "Save a copy of the file, use Inspect Document in Excel on it, and attach the copy.",
    },
    "visible-values-only": {
      action: "Keep only what {file} shows",
      doing: "Making a copy of what {file} shows…",
      done: "{file} was replaced by a copy of what it shows",
      comfort: "Formulas become their results; nothing hidden goes along. Your own file is not changed.",
      byHand: "Copy what is shown into a new workbook with Paste Values, and attach that.",
    },
    "remove-attachment": {
      action: "Remove {file}",
      doing: "Removing {file}…",
      done: "{file} was removed",
      comfort: "The file stays where you keep it. Only this message loses it.",
      byHand: "Remove the file from the message.",
    },
  },
};
