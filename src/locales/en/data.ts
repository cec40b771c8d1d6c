import type { Words } from "../words";

/** Plain names of what is recognised, as they stand in a list. */
export const EN_KINDS: Words["kinds"] = {
  "full-name": "names",
  "first-name": "names",
  "last-name": "names",
  email: "e-mail addresses",
  phone: "phone numbers",
  "birth-date": "dates of birth",
  age: "ages",
  gender: "gender",
  "national-id": "national identity numbers",
  passport: "passport or visa numbers",
  "tax-id": "tax numbers",
  "bank-account": "bank accounts",
  "card-number": "payment card numbers",
  address: "home addresses",
  "postal-code": "postal codes",
  location: "duty station or place",
  geo: "positions on the map",
  "employee-id": "employee numbers",
  "person-reference": "case or customer numbers",
  "job-title": "job titles",
  employer: "employer",
  supervisor: "supervisor",
  "contract-type": "contract type",
  salary: "pay",
  education: "education",
  performance: "marks or appraisals",
  health: "health",
  "ethnicity-nationality": "nationality or ethnicity",
  religion: "religion",
  "marital-status": "marital status",
  "sexual-orientation": "sexual orientation",
  family: "family members",
  username: "user names",
  credential: "passwords or keys",
  "ip-address": "IP addresses",
  "photo-url": "photos",
};

/** Clauses that follow "could not be checked:", and what the sender can do about it. */
export const EN_DOUBTS: Words["doubts"] = {
  encrypted: {
    because: "it is protected by a password",
    remedy: "Open it and look at every sheet. Whoever gets the password reads all of it.",
  },
  damaged: {
    because: "it is damaged, or is not what its name says",
    remedy: "Open it, save it again and attach the new copy.",
  },
  "unsupported-format": {
    because: "this kind of file cannot be read here",
    remedy: "Look through it yourself, or save it as .xlsx or .csv and attach that.",
  },
  "unknown-encoding": {
    because: "its text is stored in a way that cannot be read here",
    remedy: "Open it in Excel, save it as .xlsx and attach that.",
  },
  "too-many-bytes": {
    because: "it is too large to be read to its end",
    remedy: "Attach a smaller file with only what the recipients need, or look through it yourself.",
  },
  "too-compressed": {
    because: "it unpacks to far more than an honest file would",
    remedy: "Do not pass it on unless you made it yourself.",
  },
  "too-many-parts": {
    because: "it holds more sheets or files than can be read",
    remedy: "Attach only the ones the recipients need, or look through it yourself.",
  },
  "too-deep": {
    because: "it is an archive with further archives inside",
    remedy: "Unpack it and attach the files themselves.",
  },
  "too-many-cells": {
    because: "its table goes beyond the edge of a spreadsheet",
    remedy: "Open it, save it again and attach the new copy.",
  },
  "out-of-time": {
    because: "there was too little time to read it to its end",
    remedy: "Check again here, where there is more time than at Send.",
  },
  "no-content": {
    because: "Outlook shows it but did not hand over what is in it",
    remedy: "Remove it and attach it again. Your organisation's data protection may also be holding it back.",
  },
  "cloud-link": {
    because: "it is a link to a file in the cloud",
    remedy: "Open the link: see what the file holds, and who else can open it.",
  },
  "host-refused": {
    because: "Outlook did not hand it over",
    remedy: "Check again. If that does not help, save the message as a draft and open it again.",
  },
  "host-silent": {
    because: "Outlook did not answer in time",
    remedy: "Check again. If that does not help, save the message as a draft and open it again.",
  },
  "list-truncated": {
    because: "Outlook shows only the first of a longer list of recipients",
    remedy: "Look at To and Cc yourself. For a list this long, use Bcc or a mail merge.",
  },
  "rule-crashed": {
    because: "the check itself failed",
    remedy: "Look at the message yourself, and tell whoever looks after this add-in.",
  },
};

export const EN_UNCHECKED: Words["uncheckedPart"] = {
  "visible-recipients": "The recipients could not be checked",
  "personal-columns": "The files could not be checked",
  "unreadable-attachment": "The files could not be checked",
};
