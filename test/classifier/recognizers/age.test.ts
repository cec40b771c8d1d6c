import { recognizeAge } from "../../../src/classifier/recognizers/age";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeAge, {
  clear: ["Age", "age_years", "Âge", "Edad", "Alter", "Età", "Leeftijd", "Wiek", "Возраст", "العمر", "年龄"],
  vague: ["Age group"],
  other: ["Page", "Stage", "Average age"],
  fits: [42, "42", 0.9167, "25-34", "65+", "7 years", "40대", "38岁"],
  misfits: [150, "old", 50.1234567],
  proofs: [
    [20, 40, 61, 34],
    ["18", "25", "47", "70"],
  ],
  noProofs: [
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    [20, 21, 22, 23],
    [20.5, 40, 61, 34],
    [300, 40, 61, 34],
  ],
});
