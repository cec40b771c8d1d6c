import { recognizeNationalId } from "../../../src/classifier/recognizers/national-id";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeNationalId, {
  clear: [
    "SSN",
    "National ID",
    "social_security_number",
    "Codice fiscale",
    "CPF",
    "DNI",
    "PESEL",
    "BSN",
    "СНИЛС",
    "身份证号",
    "TC Kimlik No",
  ],
  vague: ["ID number"],
  other: ["Product ID", "Identity theft"],
  fits: ["123456782", "A123456(7)", "6789", "***-**-6789"],
  // Numbers of schools in Berlin, under a "BSN" of their own.
  misfits: ["01G00", "12K05", "BSN 1"],
  proofs: [
    ["RSSMRA80A01H501U", "BNCGNN82B02F205V"],
    ["172-32-1176", "514-14-8905"],
    ["12345678Z", "87654321X"],
    ["44051401359", "02070803628"],
    ["736028/5163", "9002142215"],
    ["1800101221144", "2951231234534"],
    ["AB 12 34 56 C", "CE 65 43 21 A"],
  ],
  noProofs: [
    ["10000000001", "10000000002", "10000000003"],
    ["12345678A", "87654321B"],
    ["2021-01-12", "2021-01-13"],
    // Days of birth of a generation, as in numbers of drawings: beside names alone.
    ["480312-4101", "610725-2102", "771130-3103", "880104-1104"],
    ["RSSMRA80A01H501U"],
  ],
});
