import { fc, test } from "@fast-check/vitest";
import { stdnum } from "stdnum";
import { describe, expect, it } from "vitest";
import { areNationalNumbers } from "../../../../src/classifier/recognizers/values/national-numbers";

type Validator = (text: string) => { isValid: boolean };

/** The judge of one kind of number, as `stdnum` calls it. */
const judge =
  (state: string, name: string): Validator =>
  (text) =>
    stdnum[state]![name]!.validate(text.replace(/\./g, ""));

/** Of stdnum, and how such a number is written: # any digit, ? any letter, * any digit or X, else as it is. */
const PEOPLE: readonly [state: string, validate: Validator, written: string][] = [
  ["Argentina", judge("AR", "cuit"), "20-########-#"],
  ["Austria", judge("AT", "vnr"), "####ddmmyy"],
  ["Belgium", judge("BE", "nn"), "yymmdd#####"],
  ["Bosnia", judge("BA", "jmbg"), "010198017####"],
  ["Brazil", judge("BR", "cpf"), "###.###.###-##"],
  ["Bulgaria", judge("BG", "egn"), "yymmdd####"],
  ["Chile", judge("CL", "run"), "1#.###.###-#"],
  ["China", judge("CN", "ric"), "11010119800101###*"],
  ["Czechia", judge("CZ", "rc"), "yymmdd/####"],
  ["Denmark", judge("DK", "cpr"), "ddmmyy-####"],
  ["Dominican Republic", judge("DO", "cedula"), "001-#######-#"],
  ["Ecuador", judge("EC", "ci"), "171#######"],
  ["Estonia", judge("EE", "ik"), "3yymmdd####"],
  ["Finland", judge("FI", "hetu"), "ddmmyy-###?"],
  ["France", judge("FR", "nir"), "18001##########"],
  ["Greece", judge("GR", "amka"), "ddmmyy#####"],
  ["Hong Kong", judge("HK", "hkid"), "?######(#)"],
  ["India", judge("IN", "aadhaar"), "2### #### ####"],
  ["Ireland", judge("IE", "pps"), "#######?"],
  ["Italy", judge("IT", "codicefiscale"), "RSSMRA##A01H###?"],
  ["Korea", judge("KR", "rrn"), "yymmdd-1######"],
  ["Lithuania", judge("LT", "asmens"), "4yymmdd####"],
  ["Malaysia", judge("MY", "nric"), "yymmdd-14-####"],
  ["Mexico", judge("MX", "curp"), "HEGG800101HMCRRN##"],
  ["Netherlands", judge("NL", "bsn"), "#########"],
  ["Norway", judge("NO", "fodselsnummer"), "ddmmyy#####"],
  ["Pakistan", judge("PK", "cnic"), "352##-#######-#"],
  ["Poland", judge("PL", "pesel"), "yymmdd#####"],
  ["Romania", judge("RO", "cnp"), "1yymmdd12####"],
  ["Serbia", judge("RS", "jmbg"), "010198071####"],
  ["Slovakia", judge("SK", "rc"), "yymmdd/####"],
  ["Slovenia", judge("SI", "emso"), "010198050####"],
  ["South Africa", judge("ZA", "idnr"), "yymmdd####08#"],
  ["Spain", judge("ES", "dni"), "########?"],
  ["Spain, foreigners", judge("ES", "nie"), "X#######?"],
  ["Sweden", judge("SE", "personnummer"), "yymmdd-####"],
  ["Switzerland", judge("CH", "ssn"), "756.####.####.##"],
  ["Taiwan", judge("TW", "natid"), "?1########"],
  ["Thailand", judge("TH", "idnr"), "1-####-#####-##-#"],
  ["Türkiye", judge("TR", "tckimlik"), "###########"],
  ["Ukraine", judge("UA", "rntrc"), "##########"],
  ["United Kingdom", judge("GB", "nino"), "AB ## ## ## C"],
  ["United States", judge("US", "ssn"), "###-##-####"],
  ["Uruguay", judge("UY", "cedula"), "#.###.###-#"],
];

/** Those that payments, batches or firms have as well: they count beside names. */
const SHARED =
  "Argentina, Denmark, Ecuador, Greece, Hong Kong, Ireland, Malaysia, Netherlands, Pakistan, Ukraine".split(", ");

/** Numbers that some state gave firms, as they are mostly written. */
const FIRMS: readonly [name: string, validate: Validator, written: string][] = [
  ["Australian ABN", judge("AU", "abn"), "###########"],
  ["Brazilian CNPJ", judge("BR", "cnpj"), "##############"],
  ["Chilean RUT of a firm", judge("CL", "rut"), "76.###.###-#"],
  ["Danish CVR", judge("DK", "cvr"), "########"],
  ["Dutch BTW", judge("NL", "btw"), "NL#########B01"],
  ["French SIREN", judge("FR", "siren"), "#########"],
  ["French SIRET", judge("FR", "siret"), "##############"],
  ["Italian partita IVA", judge("IT", "iva"), "###########"],
  ["Norwegian orgnr", judge("NO", "orgnr"), "#########"],
  ["Polish NIP", judge("PL", "nip"), "##########"],
  ["Polish REGON", judge("PL", "regon"), "#########"],
  ["Romanian CUI", judge("RO", "cui"), "########"],
  ["Swedish orgnr", judge("SE", "orgnr"), "556###-####"],
];

/** Numbers for a random one: a digit chosen by it for each place, again with others until one is valid. */
function numbersOf(validate: Validator, written: string, count: number, seed: number): string[] {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 16) % below;
  };
  const two = (below: number): string => String(1 + next(below)).padStart(2, "0");
  const found: string[] = [];
  for (let tries = 0; found.length < count && tries < 60_000; tries++) {
    const year = String(30 + next(60));
    const number = written
      .replace("yymmdd", () => year + two(12) + two(28))
      .replace("ddmmyy", () => two(28) + two(12) + year)
      .replace(/#/g, () => String(next(10)))
      .replace(/\?/g, () => String.fromCharCode(65 + next(26)))
      .replace(/\*/, () => "0123456789X"[next(11)]!);
    if (validate(number).isValid) found.push(number);
  }
  return found;
}

describe("the numbers of people", () => {
  it.each(PEOPLE)("of %s prove themselves, beside names or alone", (state, validate, written) => {
    for (let seed = 1; seed < 6; seed++) {
      const numbers = numbersOf(validate, written, 12, seed);
      expect(numbers).toHaveLength(12);
      expect(areNationalNumbers(numbers, true), numbers.join(" ")).toBe(true);
      expect(areNationalNumbers(numbers), numbers.join(" ")).toBe(!SHARED.includes(state));
    }
  });

  it.each([
    ["NHS numbers", ["943 476 5919", "401 023 2137"]],
    ["Russian SNILS", ["112-233-445 95", "087-654-303 00"]],
    ["Emirates IDs", ["784-1987-1234567-0", "784-1990-7654321-8"]],
    ["Singapore's NRICs", ["S1234567D", "S0000001I"]],
  ])("prove themselves where they are %s", (_, numbers) => {
    expect(areNationalNumbers(numbers)).toBe(true);
  });

  it.each([
    ["Sri Lankan NICs", ["853400937V", "912503457V"]],
    ["Egyptian numbers", ["29001011234567", "30105150198765"]],
    ["Latvian codes", ["161175-19997", "290156-11605"]],
  ])("prove themselves beside names alone where they are %s", (_, numbers) => {
    expect(areNationalNumbers(numbers, true)).toBe(true);
    expect(areNationalNumbers(numbers)).toBe(false);
  });

  it("are known wherever those stand that are none", () => {
    const numbers = Array.from({ length: 21 }, (_, at) => `2${String(10 + at)}-45-67${String(89 - at)}`);
    const others = Array.from("abcdefg", (letter) => `asked for ${letter}`);
    const mixed = others.flatMap((other, at) => [other, ...numbers.slice(at * 3, at * 3 + 3)]);
    for (const values of [[...others, ...numbers], [...numbers, ...others], mixed]) {
      expect(areNationalNumbers(values)).toBe(true);
    }
  });

  it.each([
    ["Kazakhstan", "88091530012", false],
    ["Japan", "12345678901", true],
  ])("of %s have one last digit", (_, stem, areBesideNames) => {
    const ofDigit = (digit: number): boolean =>
      areNationalNumbers(
        Array.from({ length: 4 }, () => stem + String(digit)),
        areBesideNames,
      );
    expect(Array.from({ length: 10 }, (__, digit) => ofDigit(digit)).filter(Boolean)).toHaveLength(1);
  });
});

function luhnDigit(stem: string): string {
  const sum = Array.from(stem)
    .reverse()
    .reduce(
      (all, digit, at) => all + (at % 2 === 1 ? Number(digit) : [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)]!),
      0,
    );
  return String((10 - (sum % 10)) % 10);
}

function modulusDigit(stem: string): string {
  const sum = Array.from(stem)
    .reverse()
    .reduce((all, digit, at) => all + Number(digit) * (2 + (at % 6)), 0);
  return "0x987654321".charAt(sum % 11);
}

describe("other numbers", () => {
  it.each(FIRMS)("are none: %s", (_, validate, written) => {
    for (let seed = 1; seed < 6; seed++) {
      const numbers = numbersOf(validate, written, 12, seed);
      expect(numbers).toHaveLength(12);
      expect(areNationalNumbers(numbers), numbers.join(" ")).toBe(false);
    }
  });

  it.each([
    ["references of payments with Luhn's digit", "0123456789", (stem: string) => luhnDigit(stem)],
    ["references of payments with a digit of modulus 11", "0123456789", (stem: string) => modulusDigit(stem)],
    ["batches by their day", "", () => ""],
  ])("are none: %s", (name, digits, check) => {
    const values = Array.from({ length: 24 }, (_, at) => {
      const stem = `${2024_0010 + at * 7}${at % 10}`;
      return digits === "" ? `${String(1 + at).padStart(2, "0")}0324-000${at % 10}` : stem + check(stem);
    }).filter((value) => !value.includes("x"));
    expect(values.length, name).toBeGreaterThan(18);
    expect(areNationalNumbers(values)).toBe(false);
  });

  it("are none: numbers that follow one another, of any length", () => {
    for (let length = 7; length < 17; length++) {
      const first = 10 ** (length - 1) + 2_345;
      expect(areNationalNumbers(Array.from({ length: 40 }, (_, at) => first + at)), String(length)).toBe(false);
    }
  });

  it("are none: a few that pass a check by chance", () => {
    expect(areNationalNumbers([111222333, 123456782])).toBe(false);
    expect(areNationalNumbers(["12345678Z"])).toBe(false);
    expect(areNationalNumbers([])).toBe(false);
  });

  test.prop([fc.array(fc.oneof(fc.integer(), fc.string(), fc.boolean()), { maxLength: 30 })])(
    "never throw",
    (values) => {
      expect(typeof areNationalNumbers(values)).toBe("boolean");
    },
  );
});
