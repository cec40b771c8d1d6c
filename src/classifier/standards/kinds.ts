/** Kinds of personal data a column can hold (design: "Kinds of personal data"). */
export const PERSONAL_KINDS = [
  "full-name",
  "first-name",
  "last-name",
  "email",
  "phone",
  "birth-date",
  "age",
  "gender",
  "national-id",
  "passport",
  "tax-id",
  "bank-account",
  "card-number",
  "address",
  "postal-code",
  "location",
  "geo",
  "employee-id",
  "person-reference",
  "job-title",
  "employer",
  "supervisor",
  "contract-type",
  "salary",
  "education",
  "performance",
  "health",
  "ethnicity-nationality",
  "religion",
  "marital-status",
  "sexual-orientation",
  "family",
  "username",
  "credential",
  "ip-address",
  "photo-url",
] as const;

/** Never personal alone: they only tell what a table is about. */
export const CONTEXT_KINDS = ["department", "date-of-event", "free-text", "membership"] as const;

export type PersonalKind = (typeof PERSONAL_KINDS)[number];
export type ContextKind = (typeof CONTEXT_KINDS)[number];
export type ColumnKind = PersonalKind | ContextKind;
