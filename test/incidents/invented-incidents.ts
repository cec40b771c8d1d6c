import type { FixId, RuleId } from "../../src/classifier/index";
import type { IncidentRecord } from "./replay";

export interface InventedIncident extends IncidentRecord {
  /** Rules that must all speak. */
  readonly rules: readonly RuleId[];
  /** Those of which one must be the first on offer; empty where the sender must change the text. */
  readonly fixes: readonly FixId[];
}

type Replay = IncidentRecord["replay"];
type File = Replay["attachments"][number];

const file = (kind: string, rows: number, columns: string, hidden: File["hidden"] = [], name?: string): File => ({
  kind,
  rows,
  columns: columns.split(", "),
  hidden,
  ...(name === undefined ? {} : { name }),
});
const hides = (mechanism: string, rows: number, columns: string): File["hidden"] => [
  { mechanism, rows, columns: columns.split(", ") },
];

function invented(id: string, replay: Partial<Replay>, rules: RuleId[], fixes: FixId[]): InventedIncident {
  return {
    id,
    cls: "invented",
    replay: {
      to: 1,
      cc: 0,
      bcc: 0,
      external: "all",
      freemail: "none",
      attachments: [],
      body_list_rows: 0,
      expect_signals: [],
      expect_fix: [],
      ...replay,
    },
    rules,
    fixes,
  };
}

const list = (id: string, replay: Partial<Replay>): InventedIncident =>
  invented(id, { to: 0, freemail: "most", ...replay }, ["visible-recipients"], ["move-to-bcc"]);
/** To one partner: what is in the file is too much. */
const sheet = (id: string, attachment: File, replay: Partial<Replay> = {}): InventedIncident =>
  invented(id, { attachments: [attachment], ...replay }, ["personal-columns"], ["drop-columns"]);
/** To a private address, a group or a crowd: the file is not for them. */
const misplaced = (id: string, attachment: File, replay: Partial<Replay>, more: RuleId[] = []): InventedIncident =>
  invented(id, { attachments: [attachment], ...replay }, ["personal-columns", ...more], ["remove-attachment"]);
const concealed = (id: string, attachment: File, replay: Partial<Replay> = {}): InventedIncident =>
  invented(id, { attachments: [attachment], ...replay }, ["hidden-data"], ["drop-hidden"]);
const pasted = (id: string, rows: number, columns: string, replay: Partial<Replay> = {}): InventedIncident =>
  invented(id, { body_list_rows: rows, body_columns: columns.split(", "), ...replay }, ["personal-list-in-body"], []);

/** Breaches of the documented kinds that nobody has had, so that the rules are not built for those that are known. */
export const INVENTED_INCIDENTS: readonly InventedIncident[] = [
  list("patients of a clinic in To", { to: 64, subject: "Your appointment at the sexual health clinic" }),
  list("parents of a class in Cc", { cc: 27, subject: "Trip on Friday" }),
  list("members of a tenants' association", { to: 48 }),
  list("a self-help group of eleven", { cc: 11, subject: "Addiction support group: Tuesday's meeting" }),
  list("donors in batches of a hundred", { to: 100, freemail: "some" }),
  list("applicants who were refused", { cc: 35, subject: "Your application" }),
  list("anciens élèves", { to: 150, subject: "Réunion des anciens" }),
  list("Bewerberinnen einer Beratungsstelle", { to: 14, subject: "Beratung bei häuslicher Gewalt" }),
  list("solicitantes de asilo", { cc: 19, subject: "Cita: solicitudes de asilo" }),
  list("shareholders at many companies", { to: 80, freemail: "none" }),
  list("half colleagues, half volunteers", { to: 90, external: "half", freemail: "half" }),
  sheet("parents' list of a class", file("xlsx", 26, "Child, Class, Parent, Phone, Address, Allergies")),
  sheet("donors with their gifts", file("csv", 900, "First name, Last name, Email, Postcode, Last gift amount")),
  sheet("asylum seekers in a hotel", file("xlsx", 73, "Name, Country of origin, DOB, Case ref, Decision, Room")),
  sheet("union members", file("xlsx", 410, "Name, Employee no, Union membership, Branch")),
  sheet("loan defaulters", file("csv", 260, "Customer, Account number, Balance, Arrears, Phone")),
  sheet("a church's directory", file("xlsx", 180, "Surname, First name, Address, Phone, Email, DOB")),
  sheet("tenants in arrears", file("xls", 95, "Tenant, Address, Weekly rent, Arrears")),
  sheet("sick leave of a department", file("xlsx", 44, "Employee, Department, Days, Reason for absence")),
  sheet("candidates with marks", file("xlsx", 60, "Candidate, Email, Interview score, Decision")),
  sheet("prisoners to be released", file("csv", 120, "Last name, First name, DOB, Offence, Sentence")),
  sheet("patients by hospital number", file("xlsx", 340, "Patient no, DOB, Diagnosis, Medication")),
  sheet("Lohnliste an den falschen Steuerberater", file("xlsx", 85, "Nachname, Vorname, Geburtsdatum, Gehalt, IBAN")),
  sheet("liste des salariés", file("csv", 130, "Nom, Prénom, Date de naissance, Adresse, Salaire")),
  sheet("leerlingen", file("xlsx", 55, "Achternaam, Voornaam, Geboortedatum, Adres, Telefoon")),
  sheet("marks by student number", file("xlsx", 210, "Student number, Module, Mark, Grade"), { external: "none" }),
  misplaced(
    "staff list to everybody",
    file("xlsx", 300, "Name, Salary, Grade, DOB"),
    {
      external: "none",
      expect_signals: ["V-dl"],
    },
    ["group-recipients"],
  ),
  misplaced(
    "payroll to the chief's private address",
    file("xlsx", 640, "Employee, SSN, Gross pay, Bank account"),
    {
      freemail: "all",
    },
    ["recipient-domain"],
  ),
  misplaced("work taken home", file("xlsx", 150, "Client, Address, Phone, Case ref"), { freemail: "all" }, [
    "recipient-domain",
  ]),
  misplaced("results to all candidates", file("xlsx", 75, "Name, Email, Score, Result"), { to: 75, freemail: "most" }, [
    "visible-recipients",
  ]),
  invented(
    "subscribers of a newsletter",
    { attachments: [file("csv", 12_000, "Email")] },
    ["address-list"],
    ["remove-attachment"],
  ),
  invented(
    "customers' addresses with names to a private box",
    { attachments: [file("csv", 800, "First name, Last name, Email")], freemail: "all" },
    ["address-list"],
    ["remove-attachment"],
  ),
  concealed(
    "pivot table of staff",
    file("xlsx", 12, "Department, Total", hides("pivot-cache", 640, "Name, Gender, Age, Salary")),
  ),
  concealed("a salary column", file("xlsx", 90, "Name, Team, Role", hides("hidden-columns", 90, "Salary, DOB"))),
  concealed(
    "a sheet of candidates",
    file("xlsx", 8, "Post, Applicants", hides("hidden-sheet", 70, "Candidate, Email, Phone, Score")),
  ),
  concealed(
    "a sheet that menus do not show",
    file("xlsx", 8, "Ward, Beds", hides("very-hidden-sheet", 45, "Patient name, DOB, Diagnosis")),
  ),
  concealed(
    "cells of another workbook",
    file("xlsx", 8, "Month, Total", hides("external-link", 200, "Name, Address, Phone")),
  ),
  pasted("who is off sick", 9, "Name, Phone, Condition"),
  pasted("guests with birth dates", 12, "Full name, DOB, Passport no"),
  pasted("debtors", 15, "Customer, Account number, Amount", { freemail: "all" }),
];
