import type { ExposureVerdicts, Policy } from "./policy";

/** Private data is looked at in the pane before it leaves; among colleagues it is a question (design, "Verdicts and Outlook"). */
const WHERE_DATA_GOES: ExposureVerdicts = { minor: "send", inside: "ask", outside: "review", grave: "review" };

/** The default: thresholds from the incidents, where 20 catches 26 of 28 open lists. */
export const BALANCED: Policy = {
  name: "balanced",
  ownDomains: [],
  approvedDomains: [],
  supportContact: "",
  confirmation: { reasons: [], freeText: true },
  // A bar that is there every day is looked at no more, and each change of a recipient would be waited for.
  earlyInvitation: false,
  rules: {
    "address-list": { on: true, verdicts: WHERE_DATA_GOES, minPeople: 20 },
    "group-recipients": {
      on: true,
      verdicts: WHERE_DATA_GOES,
      known: [],
      patterns: [
        "all",
        "all-*",
        "all.*",
        "all_*",
        "*-all",
        "*.all",
        "allstaff*",
        "everyone*",
        "alle",
        "alle-*",
        "tous",
        "tous-*",
        "todos",
        "todos-*",
        "tutti",
        "tutti-*",
      ],
    },
    "hidden-data": { on: true, verdicts: WHERE_DATA_GOES, minPeople: 2, minContacts: 20 },
    "personal-columns": { on: true, verdicts: WHERE_DATA_GOES, minPeople: 2, minContacts: 20 },
    // People name each other in every mail: eight with their details are a list, and so are thirty names.
    "personal-list-in-body": { on: true, verdicts: WHERE_DATA_GOES, minPeople: 8, minContacts: 30 },
    "recipient-domain": { on: true, verdicts: { ...WHERE_DATA_GOES, minor: "ask" } },
    "unreadable-attachment": {
      on: true,
      verdict: "ask",
      // Whether a shared link opens is decided where the file lies, and links are sent all day.
      quiet: ["cloud-link"],
    },
    "visible-recipients": {
      on: true,
      verdicts: { minor: "send", inside: "ask", outside: "ask", grave: "review" },
      maxVisible: 20,
      maxVisibleSensitive: 10,
      maxVisiblePrivate: 60,
      graveOutside: 60,
      // What is remembered leaves the device: it is kept in the mailbox.
      rememberDays: 0,
    },
  },
};
