import { recognizeLastName } from "../../../src/classifier/recognizers/last-name";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeLastName, {
  clear: [
    "Last name",
    "surname",
    "LastName",
    "Nom de famille",
    "Nachname",
    "Apellidos",
    "Cognome",
    "Nazwisko",
    "Фамилия",
    "姓",
    "Achternaam",
    "Sobrenome",
  ],
  vague: ["Last"],
  other: ["First name", "Last login", "Last updated"],
  fits: ["Rossi", "García Márquez", "de Boer", "Kowalska"],
  misfits: [7, "a@example.org"],
  proofs: [["Smith", "Rossi", "Nowak", "Garcia", "Müller"]],
  noProofs: [
    ["Oak", "Elm", "Ash"],
    ["Red", "Green", "Blue"],
  ],
});
