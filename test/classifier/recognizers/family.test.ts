import { recognizeFamily } from "../../../src/classifier/recognizers/family";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeFamily, {
  clear: [
    "Next of kin",
    "Number of children",
    "Emergency contact",
    "Guardian name",
    "Parents/Guardians",
    "Enfants",
    "Hijos",
    "Kinder",
    "Liczba dzieci",
  ],
  other: ["Product family size count"],
  fits: ["Ron South", 2, true],
});
