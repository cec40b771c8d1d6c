import type { SyntheticPerson } from "../support/people";

type Cell = string | number;
type Writer = (person: SyntheticPerson, row: number) => Cell;

const pick =
  (values: readonly string[]): Writer =>
  (_, row) =>
    values[(row * 7) % values.length]!;
const numbered =
  (prefix: string, from: number): Writer =>
  (_, row) =>
    `${prefix}${String(from + row * 37)}`;
const amount =
  (from: number, step: number): Writer =>
  (_, row) =>
    from + ((row * 37) % 900) * step;

/** What stands under a header of an incident, first match wins: invented values of the documented field. */
const WRITERS: readonly (readonly [RegExp, Writer])[] = [
  [/supervisor|manager/u, (person) => person.supervisor],
  [/first name|vorname|voornaam|prénom/u, (person) => person.firstName],
  [/last name|surname|nachname|achternaam|^nom$/u, (person) => person.lastName],
  [/e-?mail/u, (person) => person.email],
  [/nat(?:ionality)?$|country of origin/u, (person) => person.nationality],
  [/gender|^sex$/u, (person) => person.gender],
  [/dob|birth(?!s)|生年月日|geburtsdatum|naissance|geboortedatum/u, (person) => person.birthDate],
  [/place of birth|city|woonplaats|duty station/u, (person) => person.dutyStation],
  [/organi[sz]ation|acct dept|department/u, (person) => person.organisation],
  [/contract/u, (person) => person.contractType],
  [/phone|telefoon/u, (person) => person.phone],
  [/position|title|job/u, (person) => person.jobTitle],
  [/address|adres$|adresse|住所|accommodation/u, (_, row) => `${String(1 + (row % 180))} Mill Lane`],
  [/^ssn$|ni no|bsn|マイナンバー/u, numbered("9", 10_000_000)],
  [/passport|visa/u, numbered("P", 1_000_000)],
  [
    /crime no|hospital no|student id|bemsid|trio id|e-number|claim no|account (?:no|number)|worker no|(?:student|employee|patient|matrik)[^,]* (?:no|number)|case ref/u,
    numbered("", 400_000),
  ],
  [/gpa/u, (_, row) => 2 + ((row * 3) % 20) / 10],
  [/(?:^|\s)age$|leeftijd/u, (_, row) => 18 + (row % 60)],
  [
    /wages|pay|salary|gehalt|salaire|amount|balance|arrears|rent|給与|税額|tax|withholding|settlement|cost|value|unmet/u,
    amount(1_200, 15),
  ],
  [/religion/u, pick(["Christian", "Muslim", "Hindu", "None", "Jewish"])],
  [/sexual/u, pick(["Heterosexual", "Gay", "Lesbian", "Prefer not to say"])],
  [/ethnic/u, pick(["White British", "Black African", "Asian", "Mixed"])],
  [/disab|autis|mental|downs|dementia|epilep|wheelchair/u, pick(["Yes", "No", "No", "No"])],
  [
    /injury|circumstance|need|diagnosis|condition|allerg|reason|medication/u,
    pick(["Back injury", "Anxiety", "Fracture", "Hearing loss", "Bereavement"]),
  ],
  [/offence/u, pick(["Theft", "Assault", "Fraud"])],
  [/standing|status|outcome|rehoused|decision|result|mark|^grade/u, pick(["Good", "Probation", "Pending", "Approved"])],
  [/school|module|major|melding/u, pick(["Biology", "History", "Law", "Physics"])],
  [
    /name|naam|氏名|employee|client|customer|student|consumer|worker|victim|suspect|child|parent|tenant|candidate|patient/u,
    (person) => person.fullName,
  ],
  [/month/u, pick(["January", "February", "March", "April"])],
];

export function cellFor(header: string, person: SyntheticPerson, row: number): Cell {
  const writer = WRITERS.find(([pattern]) => pattern.test(header.toLowerCase()))?.[1];
  return writer === undefined ? (row * 37) % 500 : writer(person, row);
}
