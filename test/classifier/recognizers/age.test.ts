import { recognizeAge } from "../../../src/classifier/recognizers/age";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeAge, {
  clear: ["Age", "age_years", "Âge", "Edad", "Alter", "Età", "Leeftijd", "Wiek", "Возраст", "العمر", "年龄"],
  vague: ["Age group"],
  other: ["Page", "Stage", "Average age"],
  fits: [42, "42", "25-34", "65+", "7 years"],
  misfits: [150, "old"],
});
