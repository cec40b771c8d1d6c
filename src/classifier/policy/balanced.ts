import type { Policy } from "./policy";

/** The default (design, "Verdicts and Outlook"): thresholds from the incidents, where 20 catches 26 of 28 open lists. */
export const BALANCED: Policy = {
  name: "balanced",
  ownDomains: [],
  supportContact: "",
  rules: {
    "visible-recipients": {
      on: true,
      verdicts: { minor: "send", inside: "ask", outside: "ask", grave: "review" },
      maxVisible: 20,
      graveOutside: 60,
    },
    "personal-columns": {
      on: true,
      verdicts: { minor: "send", inside: "ask", outside: "review", grave: "review" },
      minPeople: 2,
      minContacts: 20,
    },
    "unreadable-attachment": {
      on: true,
      verdict: "ask",
      // Whether a shared link opens is decided where the file lies, and links are sent all day.
      quiet: ["cloud-link"],
    },
  },
};
