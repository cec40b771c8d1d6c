import { recognizeGender } from "../../../src/classifier/recognizers/gender";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeGender, {
  clear: [
    "Gender",
    "Sex",
    "gender_code",
    "Sexe",
    "Género",
    "Geschlecht",
    "Sesso",
    "Geslacht",
    "Płeć",
    "Пол",
    "الجنس",
    "性别",
    "性別",
    "Geschlecht (m/w/d)",
  ],
  vague: ["Salutation"],
  other: ["Sexton", "Agenda"],
  fits: ["Female", "m", "F", "Männlich", "Mme", "女", "she/her"],
  misfits: ["Nairobi", 77],
  proofs: [
    ["Female", "Male"],
    ["M", "F"],
    ["Herr", "Frau"],
    ["Monsieur", "Madame"],
    ["男", "女"],
    ["férfi", "nő"],
  ],
  noProofs: [["S", "M", "L"], ["M"], ["no"], ["Yes", "No"]],
});
