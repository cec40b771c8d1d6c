import { recognizeFirstName } from "../../../src/classifier/recognizers/first-name";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeFirstName, {
  clear: [
    "First name",
    "given_name",
    "FirstName",
    "emp_first_name",
    "Prénom",
    "Vorname",
    "Imię",
    "Voornaam",
    "Primeiro nome",
    "名",
    "Meno",
    "Fornavn",
  ],
  vague: ["First", "Name"],
  other: ["Last name", "File name", "Given birth to"],
  fits: ["Maria", "Jean-Luc", "Ольга", "J.", "Doe2"],
  misfits: [42, "x@example.org"],
  proofs: [["Maria", "John", "Anna", "Ahmed", "Elena"]],
  noProofs: [
    ["London", "Paris", "Berlin", "Madrid"],
    ["Apple", "Pear", "Plum"],
  ],
});
