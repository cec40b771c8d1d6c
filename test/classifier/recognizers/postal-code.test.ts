import { recognizePostalCode } from "../../../src/classifier/recognizers/postal-code";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizePostalCode, {
  clear: [
    "Postal code",
    "ZIP",
    "zipcode",
    "Postcode",
    "PLZ",
    "Code postal",
    "Código postal",
    "CAP",
    "Kod pocztowy",
    "邮编",
    "郵便番号",
  ],
  other: ["Code", "Postal orders count"],
  fits: [94025, "GL15 1XD", "1234 AB", "02-495"],
  misfits: ["London", "somewhere in the hills"],
  noProofs: [["94025", "10115", "75001"]],
});
