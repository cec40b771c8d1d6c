import type { PersonalKind } from "./kinds";

/**
 * Kinds whose disclosure is grave whoever reads them: special categories (GDPR article 9) and what opens an account or
 * an identity (incidents: Torbay 2011, Boeing 2016, Aalten 2021).
 */
export const GRAVE_KINDS: readonly PersonalKind[] = [
  "health",
  "sexual-orientation",
  "religion",
  "ethnicity-nationality",
  "national-id",
  "passport",
  "tax-id",
  "bank-account",
  "card-number",
  "credential",
];

/** What a business card says. A short table of nothing else is a contact sheet, sent every day (a board's eight names). */
export const CONTACT_KINDS: readonly PersonalKind[] = [
  "full-name",
  "first-name",
  "last-name",
  "email",
  "phone",
  "job-title",
  "employer",
  "location",
];

/** All kinds, those that expose a person most first: the order in which an alert names them. */
export const KINDS_WORST_FIRST: readonly PersonalKind[] = [
  ...GRAVE_KINDS,
  "salary",
  "performance",
  "family",
  "marital-status",
  "birth-date",
  "age",
  "person-reference",
  "full-name",
  "first-name",
  "last-name",
  "email",
  "phone",
  "address",
  "postal-code",
  "gender",
  "employee-id",
  "education",
  "geo",
  "location",
  "employer",
  "job-title",
  "supervisor",
  "contract-type",
  "username",
  "ip-address",
  "photo-url",
];
