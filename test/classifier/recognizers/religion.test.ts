import { recognizeReligion } from "../../../src/classifier/recognizers/religion";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeReligion, {
  clear: ["Religion", "Faith", "Konfession", "Wyznanie", "الديانة", "宗教"],
  other: ["Region", "Relegation"],
});
