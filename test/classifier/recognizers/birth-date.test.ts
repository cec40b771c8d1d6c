import { recognizeBirthDate } from "../../../src/classifier/recognizers/birth-date";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeBirthDate, {
  clear: [
    "Date of birth",
    "DOB",
    "BirthDate",
    "Birthday",
    "Date de naissance",
    "Fecha de nacimiento",
    "Geburtsdatum",
    "Data di nascita",
    "Geboortedatum",
    "Data urodzenia",
    "Дата рождения",
    "تاريخ الميلاد",
    "出生日期",
    "生年月日",
  ],
  other: ["Hire date", "Date", "Created at", "Start date"],
  fits: [
    "1984-03-12",
    "12.03.1984",
    "3/12/84",
    "12 March 1984",
    1984,
    "03-12",
    "Bandung, 12/03/2010",
    1362,
    "1362/04/11",
    2527,
  ],
  misfits: ["unknown day", -5, "Engineer in Rome"],
  proofs: [["1950-01-01", "1961-05-02", "1972-03-03", "1983-04-04", "1994-05-05"]],
  noProofs: [
    ["2021-01-01", "2021-05-02", "2022-03-03", "2023-04-04", "2024-05-05"],
    ["1950-01-01", "1990-01-01"],
  ],
});
