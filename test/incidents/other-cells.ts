type Cell = string | number;

/** Somebody invented, named as one is named in many places; small enough to be written by a second hand (see `other-replay.ts`). */
export interface OtherPerson {
  readonly given: string;
  readonly family: string;
  readonly number: number;
}

const GIVEN =
  "Siobhán Łukasz Thị-Lan Özlem Kwame Agnieszka Mehmet Eszter Björn Noor Ximena Jürgen Marie-Claire Ondřej Aoife Tariq Milica Dmitri Chidi Yasmin Gareth Ioana Pedro Hye-jin Radu Ludmila Ewan Parisa Sipho Greta".split(
    " ",
  );
const FAMILY =
  "O'Connor Wójcik Nguyen Yıldız Boateng Nowicka Demir Nagy Lindqvist van der Berg Fuentes Großmann Lefèvre Dvořák Byrne Hussain Petrović Sokolov Eze Haddad Pritchard Ionescu Marques Park Stan Horvat MacLeod Rahimi Dlamini Hölzl"
    .replace("van der Berg", "van_der_Berg")
    .split(" ")
    .map((name) => name.replace(/_/gu, " "));

/** Different people, up to 30 x 30; above, with a second family name. */
export function otherPeople(count: number, from = 0): OtherPerson[] {
  return Array.from({ length: count }, (_, at) => {
    const number = from + at;
    const round = Math.floor(number / 900);
    const family = FAMILY[(number + Math.floor(number / 30)) % 30]!;
    return {
      given: GIVEN[number % 30]!,
      family: round === 0 ? family : `${family}-${FAMILY[round % 30]!}${round < 30 ? "" : String(round)}`,
      number,
    };
  });
}

export function otherAddress({ given, family, number }: OtherPerson, domain: string): string {
  const plain = (text: string): string =>
    text
      .normalize("NFD")
      .replace(/[^A-Za-z]/gu, "")
      .toLowerCase();
  return `${plain(given)}.${plain(family)}${number > 40 ? String(number) : ""}@${domain}`;
}

type Writer = (person: OtherPerson) => Cell;
const two = (number: number): string => String(number).padStart(2, "0");
const pick =
  (...values: readonly string[]): Writer =>
  ({ number }) =>
    values[(number * 5 + (number % 3)) % values.length]!;
const TOWNS = ["Swansea", "Leeds", "Hull", "Bath", "Truro", "Perth"] as const;

/** What stands under a header, first match wins. None of it is written as `cells.ts` writes it. */
const WRITERS: readonly (readonly [RegExp, Writer])[] = [
  [/e-?mail|courriel|correo|メール/iu, (person) => otherAddress(person, "mail.example.com")],
  [
    /supervisor|line manager|teacher|parent|guardian|vårdnadshavare|responsable/iu,
    ({ number }) => `${GIVEN[(number + 7) % 30]!} ${FAMILY[(number + 3) % 30]!}`,
  ],
  [/^(first|given|fore) ?name|vorname|prénom|nombre|voornaam|imię/iu, ({ given }) => given],
  [
    /^(last|family|sur) ?name|surname|nachname|^nom$|apellidos?|achternaam|nazwisko/iu,
    ({ family }) => family.toUpperCase(),
  ],
  [
    /dob|date of birth|birth ?date|geburtsdatum|naissance|nacimiento|geboortedatum|生年月日/iu,
    ({ number }) => `${two(1 + (number % 28))}/${two(1 + (number % 12))}/${String(1948 + ((number * 7) % 55))}`,
  ],
  [/nationality|country of origin|nationalité|staatsang/iu, pick("Syrian", "Eritrean", "Afghan", "Ukrainian", "Iraqi")],
  [/gender|^sex|geschlecht|sexe/iu, pick("F", "M", "F", "M", "X")],
  [/place of birth|city|town|ort$|ville|woonplaats|duty station/iu, pick(...TOWNS)],
  [/phone|mobile|tel|携帯/iu, ({ number }) => `07700 900${String(number % 1000).padStart(3, "0")}`],
  [/post ?code|plz|zip/iu, ({ number }) => `SA${String(1 + (number % 9))} ${String(1 + (number % 8))}AB`],
  [
    /address|adresse|anschrift|dirección|adres$|住所|accommodation/iu,
    ({ number }) =>
      `Flat ${String(1 + (number % 40))}, ${String(3 + (number % 90))} Harbour Road, ${TOWNS[number % 6]!}`,
  ],
  [/ssn|social security/iu, ({ number }) => `9${two(number % 90)}-${two(10 + (number % 80))}-${String(1000 + number)}`],
  [
    /n\.?i\.? ?(no|number)|national insurance/iu,
    ({ number }) => `QQ ${two(number % 99)} ${two(12 + (number % 80))} ${two(34)} C`,
  ],
  [/bsn|nhs|マイナンバー|national id|insurance n|sozialvers/iu, ({ number }) => String(943_476_5919 + number * 11)],
  [/iban|bank account|konto|account (no|number)/iu, ({ number }) => `GB33BUKB2020155555${String(5000 + number)}`],
  [/sort code/iu, () => "20-20-15"],
  [/passport|visa/iu, ({ number }) => `PA${String(1_234_567 + number * 13)}`],
  [
    /crime|hospital|patient (id|no)|mrn|student (id|no)|bemsid|trio|e-number|claim|case (no|ref)|worker no|member(ship)? no|matrik|kundennummer|employee (id|no)|payroll no|service no|ref(erence)?$|personalnummer|id$/iu,
    ({ number }) => `K-${String(71_000 + number * 3)}`,
  ],
  [/gpa/iu, ({ number }) => (2 + ((number * 17) % 200) / 100).toFixed(2)],
  [/age$|alter$|leeftijd/iu, ({ number }) => 19 + ((number * 11) % 63)],
  [
    /wage|pay|salary|gehalt|salaire|給与|税額|tax|withholding|settlement|cost|value|unmet|amount|balance|arrears|donation|gift|owed|betrag|loan/iu,
    ({ number }) => `£${String(18_000 + ((number * 137) % 40_000))}.00`,
  ],
  [/religion|faith|konfession/iu, pick("Muslim", "Catholic", "None", "Hindu", "Jewish")],
  [/sexual/iu, pick("Straight", "Gay", "Bisexual", "Prefer not to say")],
  [/ethnic/iu, pick("White Irish", "Bangladeshi", "Black Caribbean", "Mixed")],
  [/union|membership|mitglied/iu, pick("Member", "Lapsed", "Member")],
  [
    /disab|illness|diagnos|condition|allerg|injury|circumstance|need|medical|reason|dementia|epilep|autis|mental|downs|wheelchair|medication/iu,
    pick("Asthma", "Depression", "Diabetes type 1", "Back pain", "Migraine"),
  ],
  [/offence|sentence|charge/iu, pick("Burglary", "Assault", "Fraud by false representation")],
  [/grade|mark|score|note$|result|standing/iu, pick("B", "A", "C", "D", "A", "F")],
  [/status|outcome|rehoused|decision/iu, pick("Pending", "Granted", "Refused")],
  [/class|school|module|major|course|department|acct dept|team|branch|klasse/iu, pick("5B", "4A", "6C")],
  [/organi[sz]ation|employer|company|dienststelle/iu, pick("Harbour Trust", "Red Kite CIC", "Northside Housing")],
  [/contract/iu, pick("Permanent", "Fixed term", "Casual")],
  [/job|position|title|role|funktion/iu, pick("Nurse", "Driver", "Clerk", "Team Leader")],
  [
    /name|naam|氏名|employee|client|customer|student|consumer|worker|victim|suspect|pupil|donor|patient|tenant|nom et|debtor|candidate|child|schüler|member/iu,
    ({ given, family }) => `${family}, ${given}`,
  ],
  [/month/iu, pick("Jan", "Feb", "Mar")],
  [/date|since|last order|days/iu, ({ number }) => `2024-${two(1 + (number % 12))}-${two(1 + (number % 28))}`],
];

export function otherCell(header: string, person: OtherPerson): Cell {
  const writer = WRITERS.find(([pattern]) => pattern.test(header))?.[1];
  return writer === undefined ? (person.number * 53) % 700 : writer(person);
}
