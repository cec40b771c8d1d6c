import {
  divides,
  FROM_ELEVEN,
  FROM_TEN,
  leaves,
  passesLuhn,
  passesMod1110,
  passesVerhoeff,
  REST,
  weighted,
} from "./check-digits";
import type { Check } from "./check-digits";

/** How a state numbers its people. */
export interface Numbering {
  /** Of the number in capitals, with the separators it is written with. */
  readonly form: RegExp;
  /** Check digits, of the digits and letters alone, for forms that other numbers have too. */
  readonly check?: Check;
  /** Digits of any kind have this form: by chance one in ten passes. */
  readonly isBare?: true;
  /** Firms, payments, batches and articles have such numbers, too: they are told beside the names of people alone. */
  readonly isShared?: true;
}

/**
 * Numberings whose form or check digits tell them from any other number, but for the shared ones: references of payments end in Luhn's digit or
 * one of modulus 11, too. Left out is what is nearly always something else: nine digits with Luhn's check are firms in France, ten with the
 * weights of Iran are books.
 */
export const NUMBERINGS: readonly Numbering[] = [
  // Italy, codice fiscale
  { form: /^[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]$/ },
  // United States, social security number
  { form: /^(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/ },
  // Brazil, CPF
  { form: /^\d{3}\.\d{3}\.\d{3}-\d{2}$/ },
  // United Kingdom, national insurance number
  { form: /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]$/ },
  // Mexico, CURP
  { form: /^[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d$/ },
  // Korea, resident registration number
  { form: /^\d{6}-[1-4]\d{6}$/ },
  // Pakistan, CNIC
  { form: /^\d{5}-\d{7}-\d$/, isShared: true },
  // Emirates ID
  { form: /^784-?\d{4}-?\d{7}-?\d$/ },
  // Malaysia, NRIC
  { form: /^\d{2}[01]\d[0-3]\d-\d{2}-\d{4}$/, isShared: true },
  // Denmark, CPR; Latvia, personas kods; Iceland, kennitala of a person
  { form: /^[0-3]\d[01]\d{3}-\d{4,5}$/, isShared: true },
  // Russia, SNILS
  { form: /^\d{3}-\d{3}-\d{3} \d{2}$/ },
  // Hong Kong, identity card
  { form: /^[A-Z]{1,2}\d{6}\([\dA]\)$/, isShared: true },
  // Sri Lanka, NIC
  { form: /^\d{2}[0-8]\d{6}[VX]$/, isShared: true },
  // Egypt, national number
  { form: /^[23]\d{2}[01]\d[0-3]\d(?:0[1-4]|1[1-9]|2[1-9]|3[1-5]|88)\d{5}$/, isShared: true },
  // Spain, DNI and NIE
  {
    form: /^[XYZ]?\d{7,8}[ -]?[A-Z]$/,
    check: (text) => {
      const number = text.replace(/^[XYZ]/, (letter) => String("XYZ".indexOf(letter)));
      return "TRWAGMYFPDXBNJZSQVHLCKE"[Number.parseInt(number, 10) % 23] === text.charAt(text.length - 1);
    },
  },
  // Ireland, PPS number
  {
    form: /^\d{7}[A-W][A-IW]?$/,
    check: (text) =>
      "WABCDEFGHIJKLMNOPQRSTUV"[
        (weighted(text, "8765432") + 9 * Math.max(0, "WABCDEFGHI".indexOf(text.charAt(8) || "W"))) % 23
      ] === text[7],
    isShared: true,
  },
  // Finland, henkilötunnus
  {
    form: /^[0-3]\d[01]\d{3}[-+A-FU-Y]\d{3}[\dA-FHJ-NPR-Y]$/,
    check: (text) =>
      "0123456789ABCDEFHJKLMNPRSTUVWXY"[Number(text.slice(0, 6) + text.slice(-4, -1)) % 31] ===
      text.charAt(text.length - 1),
  },
  // Poland, PESEL
  { form: /^\d{2}[0-389]\d[0-3]\d{6}$/, check: divides("13791379131", 10) },
  // Türkiye, kimlik numarası
  { form: /^[1-9]\d{10}$/, check: leaves("1111111111", 10, "0123456789"), isBare: true },
  // Romania, CNP
  { form: /^[1-8]\d{2}[01]\d[0-3]\d{7}$/, check: leaves("279146358279", 11, "01234567891") },
  // Bulgaria, EGN
  { form: /^\d{2}[0-5]\d[0-3]\d{5}$/, check: leaves("2485a9736", 11, REST) },
  // Serbia, Bosnia, Slovenia, North Macedonia, Montenegro: JMBG
  { form: /^[0-3]\d[01]\d[09]\d{8}$/, check: leaves("765432765432", 11, FROM_ELEVEN) },
  // Czechia and Slovakia, rodné číslo since 1954
  { form: /^\d{2}[0-35-8]\d[0-3]\d\/?\d{4}$/, check: (text) => Number(text) % 11 === 0 },
  // Estonia and Lithuania
  { form: /^[1-6]\d{2}[01]\d[0-3]\d{5}$/, check: isBaltic },
  // Norway, fødselsnummer
  {
    form: /^[0-7]\d[0-5]\d{3} ?\d{5}$/,
    check: (text) => divides("3761894521", 11)(text) && divides("54327654321", 11)(text),
  },
  // Sweden, personnummer
  { form: /^(?:19|20)?\d{2}[01]\d{3}[-+]\d{4}$/, check: (text) => passesLuhn(text.slice(-10)) },
  // Belgium, rijksregisternummer
  {
    form: /^\d{2}\.?[0-5]\d\.?[0-3]\d[- ]?\d{3}[.-]?\d{2}$/,
    check: (text) =>
      ["", "2"].some((century) => 97 - (Number(century + text.slice(0, 9)) % 97) === Number(text.slice(9))),
  },
  // Netherlands, BSN
  { form: /^\d{9}$/, check: divides("98765432a", 11), isBare: true, isShared: true },
  // Switzerland, AHV
  { form: /^756\.?\d{4}\.?\d{4}\.?\d{2}$/, check: leaves("131313131313", 10, FROM_TEN) },
  // Austria, Sozialversicherungsnummer
  { form: /^[1-9]\d{3} ?[0-3]\d[01]\d{3}$/, check: (text) => weighted(text, "3790584216") % 11 === Number(text[3]) },
  // France, NIR with its key
  {
    form: /^[12]\d{14}$/,
    check: (text) => (97 - (Number(text.slice(0, 13)) % 97)) % 97 === Number(text.slice(13)) % 97,
  },
  // Greece, AMKA
  { form: /^[0-3]\d[01]\d{8}$/, check: passesLuhn, isShared: true },
  // United Kingdom, NHS number: books have the same check, and no spaces
  { form: /^\d{3} \d{3} \d{4}$/, check: leaves("a98765432", 11, "0.987654321") },
  // Ukraine, tax number of a person
  { form: /^\d{10}$/, check: leaves("a57946a57", 11, REST), isBare: true, isShared: true },
  // Kazakhstan, IIN
  {
    form: /^\d{2}[01]\d[0-3]\d[0-6]\d{5}$/,
    check: (text) => {
      const [first, second] = ["123456789ab", "3456789ab12"].map((weights) => weighted(text, weights) % 11);
      return String(first === 10 ? second : first) === text[11];
    },
  },
  // China, identity number
  { form: /^\d{6}(?:19|20)\d{9}[\dX]$/, check: leaves("79a584216379a5842", 11, "10X98765432") },
  // Taiwan, identity card
  {
    form: /^[A-Z][1289]\d{8}$/,
    check: (text) =>
      divides("19876543211", 10)(String(10 + "ABCDEFGHJKLMNPQRSTUVXYWZIO".indexOf(text.charAt(0))) + text.slice(1)),
  },
  // Singapore, NRIC of those born before 2000 and after
  {
    form: /^[ST]\d{7}[A-Z]$/,
    check: (text) =>
      "JZIHGFEDCBA"[(weighted(text.slice(1), "2765432") + (text.charAt(0) === "T" ? 4 : 0)) % 11] === text[8],
  },
  // Thailand
  { form: /^[1-8]-\d{4}-\d{5}-\d{2}-\d$/, check: leaves("dcba98765432", 11, "10987654321") },
  { form: /^[1-8]\d{12}$/, check: leaves("dcba98765432", 11, "10987654321"), isBare: true, isShared: true },
  // Japan, My Number
  { form: /^\d{4} ?\d{4} ?\d{4}$/, check: leaves("65432765432", 11, FROM_ELEVEN), isBare: true, isShared: true },
  // India, Aadhaar
  { form: /^[2-9]\d{3} \d{4} \d{4}$/, check: passesVerhoeff },
  { form: /^[2-9]\d{11}$/, check: passesVerhoeff, isBare: true, isShared: true },
  // South Africa
  { form: /^\d{2}[01]\d[0-3]\d{5}[01]\d{2}$/, check: passesLuhn },
  // Saudi Arabia, citizens and residents
  { form: /^[12]\d{9}$/, check: passesLuhn, isBare: true, isShared: true },
  // Chile, RUT of a person
  {
    form: /^[1-3]?\d\.?\d{3}\.?\d{3}-[\dK]$/,
    check: (text) => {
      const digits = `0${text}`.slice(-9);
      return "0K987654321"[weighted(digits, "32765432") % 11] === digits.charAt(8);
    },
  },
  // Argentina, CUIL of a person
  { form: /^2[03-7]-?\d{8}-?\d$/, check: leaves("5432765432", 11, "09987654321"), isShared: true },
  // Ecuador, cédula
  { form: /^(?:0[1-9]|1\d|2[0-4]|30)[0-5]\d{6}-?\d$/, check: passesLuhn, isShared: true },
  // Dominican Republic, cédula
  { form: /^\d{3}-\d{7}-\d$/, check: passesLuhn },
  // Uruguay, cédula
  { form: /^\d\.?\d{3}\.?\d{3}-\d$/, check: divides("29876341", 10) },
  // Canada, social insurance number
  { form: /^\d{3}-\d{3}-\d{3}$/, check: passesLuhn },
  // Croatia, OIB
  { form: /^\d{11}$/, check: passesMod1110, isBare: true, isShared: true },
  // Portugal, NIF
  { form: /^[1-3]\d{8}$/, check: leaves("98765432", 11, FROM_ELEVEN), isBare: true, isShared: true },
  // Hungary, TAJ: nothing tells it from other numbers of nine digits but its check
  { form: /^\d{9}$/, check: leaves("37373737", 10, "0123456789"), isBare: true, isShared: true },
  // Brazil, CPF without its points
  {
    form: /^\d{11}$/,
    check: (text) =>
      leaves("a98765432", 11, FROM_ELEVEN)(text.slice(0, 10)) && leaves("ba98765432", 11, FROM_ELEVEN)(text),
    isBare: true,
    isShared: true,
  },
];

/** A second row of weights where the first leaves ten. */
function isBaltic(text: string): boolean {
  const [first, second] = ["1234567891", "3456789123"].map((weights) => weighted(text, weights) % 11);
  return (first === 10 ? REST[second as number] : String(first)) === text[10];
}
