import { recognizeEducation } from "../../../src/classifier/recognizers/education";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeEducation, {
  clear: ["Education", "Degree", "university", "Diplôme", "Studium", "Titolo di studio", "学历"],
  vague: ["Class"],
  other: ["Degrees of freedom count"],
  fits: ["MSc"],
  misfits: [true],
});
