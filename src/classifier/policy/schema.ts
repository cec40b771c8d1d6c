import * as z from "zod";
import { DOUBT_REASONS } from "../message/doubt-reason";
import type { RuleId } from "../report/report";
import { VERDICTS } from "../report/report";
import { FREE_MAIL_DOMAINS } from "../standards/free-mail";
import { BALANCED } from "./balanced";
import type { ExposureVerdicts } from "./policy";
import type { Policy } from "./policy";

const verdict = z.enum(VERDICTS);
const people = z.int().min(1).max(1_000_000);
const domain = z
  .string()
  .regex(
    /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d-]{2,}$/iu,
    "must be a domain such as example.org, without @ or https",
  )
  .max(253)
  .refine(
    (name) => !isAnybodys(name.toLowerCase()),
    "anybody can have an address there: name the organisation's own domain",
  );

/** `co.uk` or `gmail.com` as own would make the whole world colleagues. */
function isAnybodys(name: string): boolean {
  return FREE_MAIL_DOMAINS.has(name) || /^(?:co|com|org|net|ne|or)\.[a-z]{2}$/u.test(name);
}

const rules = BALANCED.rules;

function exposures(defaults: ExposureVerdicts) {
  return z
    .strictObject({
      minor: verdict.default(defaults.minor),
      inside: verdict.default(defaults.inside),
      outside: verdict.default(defaults.outside),
      grave: verdict.default(defaults.grave),
    })
    .prefault({});
}

/** What every rule with findings has; the rule's own settings come beside it. */
function common(rule: Exclude<RuleId, "unreadable-attachment">) {
  return { on: z.boolean().default(rules[rule].on), verdicts: exposures(rules[rule].verdicts) };
}

function peopleList(rule: "hidden-data" | "personal-columns" | "personal-list-in-body") {
  return z
    .strictObject({
      ...common(rule),
      minPeople: people.default(rules[rule].minPeople),
      minContacts: people.default(rules[rule].minContacts),
    })
    .prefault({});
}

/** The form of `policy.json`. What is left out is as in the balanced policy; an unknown name is an error, not a silent no. */
export const policySchema = z.strictObject({
  $schema: z.string().optional(),
  name: z.string().min(1).max(60).default(BALANCED.name),
  ownDomains: z.array(domain).max(500).default([]),
  approvedDomains: z.array(domain).max(500).default([]),
  supportContact: z.string().max(120).default(""),
  confirmation: z
    .strictObject({
      // More or longer ones nobody reads at 17:55.
      reasons: z.array(z.string().trim().min(1).max(80)).max(6).default([]),
      freeText: z.boolean().default(BALANCED.confirmation.freeText),
    })
    .prefault({}),
  earlyInvitation: z.boolean().default(BALANCED.earlyInvitation),
  rules: z
    .strictObject({
      "address-list": z
        .strictObject({
          ...common("address-list"),
          minPeople: people.default(rules["address-list"].minPeople),
        })
        .prefault({}),
      "group-recipients": z
        .strictObject({
          ...common("group-recipients"),
          known: z
            .array(z.strictObject({ address: z.email(), people }))
            .max(500)
            .default([]),
          patterns: z
            .array(z.string().min(2).max(120))
            .max(200)
            .default([...rules["group-recipients"].patterns]),
        })
        .prefault({}),
      "hidden-data": peopleList("hidden-data"),
      "personal-columns": peopleList("personal-columns"),
      "personal-list-in-body": peopleList("personal-list-in-body"),
      "recipient-domain": z.strictObject(common("recipient-domain")).prefault({}),
      "unreadable-attachment": z
        .strictObject({
          on: z.boolean().default(rules["unreadable-attachment"].on),
          verdict: verdict.default(rules["unreadable-attachment"].verdict),
          quiet: z.array(z.enum(DOUBT_REASONS)).default([...rules["unreadable-attachment"].quiet]),
        })
        .prefault({}),
      "visible-recipients": z
        .strictObject({
          ...common("visible-recipients"),
          maxVisible: people.default(rules["visible-recipients"].maxVisible),
          maxVisibleSensitive: people.default(rules["visible-recipients"].maxVisibleSensitive),
          maxVisiblePrivate: people.default(rules["visible-recipients"].maxVisiblePrivate),
          graveOutside: people.default(rules["visible-recipients"].graveOutside),
          rememberDays: z.int().min(0).max(366).default(rules["visible-recipients"].rememberDays),
        })
        .prefault({}),
    })
    .prefault({}),
});

export type ParsedPolicy =
  { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly errors: readonly string[] };

/**
 * Reads a policy file's content.
 *
 * @param json what JSON.parse gave
 * @returns the policy with every default filled in, or one line per error: where it is, and what is wrong
 */
export function parsePolicy(json: unknown): ParsedPolicy {
  const parsed = policySchema.safeParse(json);
  if (!parsed.success) {
    return {
      ok: false,
      errors: parsed.error.issues.map(({ path, message }) => `${path.join(".") || "policy"}: ${message}`),
    };
  }
  const {
    name,
    ownDomains,
    approvedDomains,
    supportContact,
    confirmation,
    earlyInvitation,
    rules: settings,
  } = parsed.data;
  const common = { name, ownDomains, approvedDomains, supportContact, confirmation, earlyInvitation };
  return { ok: true, policy: { ...common, rules: settings } };
}
