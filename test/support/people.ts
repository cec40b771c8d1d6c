/** Invented people for tests: common names put together at random, addresses in reserved domains (RFC 2606), fictional numbers. */
export interface SyntheticPerson {
  readonly fullName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly gender: "Female" | "Male";
  readonly dutyStation: string;
  readonly organisation: string;
  /** Another person's full name; about one supervisor for twelve people. */
  readonly supervisor: string;
  readonly contractType: string;
  readonly jobTitle: string;
  /** International form, from ranges kept for fiction. */
  readonly phone: string;
  /** ISO 8601, adults only. */
  readonly birthDate: string;
  /** Five digits, unique. */
  readonly employeeId: string;
  readonly nationality: string;
  readonly salary: number;
}

const words = (text: string): string[] => text.split(" ");

const WOMEN = words(
  "Amina Anna Beatriz Carla Chiara Deborah Elena Emma Fatima Grace Hanna Ines Ingrid Irina Jana Julia Karin Laura Leila Lucia Maria Marta Mei Nadia Nora Olga Paula Priya Rosa Sara Sofia Sunita Teresa Ursula Valentina Wanjiru Yuki Zeynep",
);
const MEN = words(
  "Ahmed Aleksander Andrea Antonio Bogdan Carlos Chen Daniel David Emeka Felix Giovanni Hassan Hiroshi Ivan Jan Jean Joao John Jorge Karim Lars Lukas Marco Mateusz Michael Mohammed Nikolai Omar Pablo Paul Pierre Rahul Samuel Stefan Thomas Tomasz Viktor William Yusuf",
);
const FAMILIES = words(
  "Abdi Ahmed Almeida Andersson Bauer Becker Bianchi Brown Carvalho Costa Dubois Diallo Esposito Evans Fernandez Fischer Garcia Gomez Gonzalez Hansen Hassan Hoffmann Ibrahim Ivanov Jensen Johnson Jones Kaya Khan Kim Kowalski Kumar Larsen Laurent Lee Lopez Martin Martinez Meyer Moreau Mueller Mwangi Nguyen Novak Nowak Okafor Oliveira Otieno Patel Pereira Petrov Popescu Rahman Ricci Rodrigues Romano Rossi Sanchez Santos Schmidt Sharma Silva Singh Smirnov Smith Suzuki Tanaka Taylor Torres Wagner Walker Wang Weber Williams Wilson Yamamoto Yilmaz Zhang",
);
const STATIONS = [
  "New York, United States",
  "Geneva, Switzerland",
  "Copenhagen, Denmark",
  "Nairobi, Kenya",
  "Amman, Jordan",
  "Dakar, Senegal",
  "Bangkok, Thailand",
  "Panama City, Panama",
  "Kathmandu, Nepal",
  "Florence, Italy",
  "Budapest, Hungary",
  "Juba, South Sudan",
];
const ORGANISATIONS = ["UNICEF", "UNFPA", "UNOPS", "WHO", "Save the Children", "Red Cross", "Ministry of Health"];
const CONTRACTS = [
  "Fixed-term appointment",
  "Temporary appointment",
  "Continuing appointment",
  "Permanent appointment",
  "Consultant",
  "Individual contractor",
  "UN Volunteer",
  "Internship",
];
const JOBS = [
  "Programme Officer",
  "Health Specialist",
  "Finance Assistant",
  "Supply Officer",
  "Communication Specialist",
  "Driver",
  "Nutrition Officer",
  "Human Resources Manager",
];
const NATIONALITIES = ["Kenyan", "French", "Brazilian", "Nepalese", "Italian", "Jordanian", "Polish", "Japanese"];

/** Mulberry32: small, seeded, the same on every machine. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const GIVEN = [...WOMEN, ...MEN];
const PAIRS = GIVEN.length * FAMILIES.length;
/** Prime to the number of pairs, so that stepping through them repeats none. */
const STEP = 3_719;

function nameAt(position: number): { first: string; last: string } {
  const pair = (position * STEP) % PAIRS;
  const first = GIVEN[pair % GIVEN.length]!;
  const last = FAMILIES[Math.floor(pair / GIVEN.length)]!;
  const round = Math.floor(position / PAIRS);
  return { first, last: round === 0 ? last : `${last} ${FAMILIES[round % FAMILIES.length]!}` };
}

/**
 * The same people for the same seed. Full names, e-mail addresses and employee ids are unique within one list
 * (up to about 480,000 people).
 */
export function syntheticPeople(count: number, seed = 1): SyntheticPerson[] {
  const below = seeded(seed);
  const one = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const start = below(PAIRS);
  return Array.from({ length: count }, (_, position) => {
    const { first, last } = nameAt(start + position);
    const chief = nameAt(start + count + Math.floor(position / 12));
    const two = (number: number): string => String(number).padStart(2, "0");
    return {
      fullName: `${first} ${last}`,
      firstName: first,
      lastName: last,
      email: `${first}.${last.replaceAll(" ", ".")}@example.org`.toLowerCase(),
      gender: WOMEN.includes(first) ? "Female" : "Male",
      dutyStation: one(STATIONS),
      organisation: one(ORGANISATIONS),
      supervisor: `${chief.first} ${chief.last}`,
      contractType: one(CONTRACTS),
      jobTitle: one(JOBS),
      phone: `+44 7700 900${String(below(1_000)).padStart(3, "0")}`,
      birthDate: `${1955 + below(45)}-${two(1 + below(12))}-${two(1 + below(28))}`,
      employeeId: String(10_000 + position),
      nationality: one(NATIONALITIES),
      salary: 24_000 + below(90) * 500,
    };
  });
}

export type SheetRow = readonly (string | number | null)[];

/** The sheet of the 2019 UNICEF Agora leak: its seven columns, 8,253 people in the incident. The header is the first row. */
export function agoraSheet(count: number, seed = 1): SheetRow[] {
  return [
    ["Full name", "Email", "Gender", "Duty station", "Organization", "Supervisor", "Contract type"],
    ...syntheticPeople(count, seed).map((person) => [
      person.fullName,
      person.email,
      person.gender,
      person.dutyStation,
      person.organisation,
      person.supervisor,
      person.contractType,
    ]),
  ];
}
