import * as z from "zod";
import { DOUBT_REASONS } from "../message/doubt-reason";
import { VERDICTS } from "../report/report";
import { BALANCED } from "./balanced";
import type { Policy } from "./policy";

const verdict = z.enum(VERDICTS);
const people = z.int().min(1).max(1_000_000);
const domain = z
  .string()
  .regex(
    /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z\d-]{2,}$/iu,
    "must be a domain such as example.org, without @ or https",
  )
  .max(253);

const rules = BALANCED.rules;

function exposures(defaults: Policy["rules"]["visible-recipients"]["verdicts"]) {
  return z
    .strictObject({
      minor: verdict.default(defaults.minor),
      inside: verdict.default(defaults.inside),
      outside: verdict.default(defaults.outside),
      grave: verdict.default(defaults.grave),
    })
    .prefault({});
}

/** The form of `policy.json`. What is left out is as in the balanced policy; an unknown name is an error, not a silent no. */
export const policySchema = z.strictObject({
  $schema: z.string().optional(),
  name: z.string().min(1).max(60).default(BALANCED.name),
  ownDomains: z.array(domain).max(500).default([]),
  supportContact: z.string().max(120).default(""),
  rules: z
    .strictObject({
      "visible-recipients": z
        .strictObject({
          on: z.boolean().default(rules["visible-recipients"].on),
          verdicts: exposures(rules["visible-recipients"].verdicts),
          maxVisible: people.default(rules["visible-recipients"].maxVisible),
          graveOutside: people.default(rules["visible-recipients"].graveOutside),
        })
        .prefault({}),
      "personal-columns": z
        .strictObject({
          on: z.boolean().default(rules["personal-columns"].on),
          verdicts: exposures(rules["personal-columns"].verdicts),
          minPeople: people.default(rules["personal-columns"].minPeople),
          minContacts: people.default(rules["personal-columns"].minContacts),
        })
        .prefault({}),
      "unreadable-attachment": z
        .strictObject({
          on: z.boolean().default(rules["unreadable-attachment"].on),
          verdict: verdict.default(rules["unreadable-attachment"].verdict),
          quiet: z.array(z.enum(DOUBT_REASONS)).default([...rules["unreadable-attachment"].quiet]),
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
  const { name, ownDomains, supportContact, rules: settings } = parsed.data;
  return { ok: true, policy: { name, ownDomains, supportContact, rules: settings } };
}
