import { recognizeEducation } from "../../../src/classifier/recognizers/education";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeEducation, {
  clear: ["Education", "Degree", "university", "Diplôme", "Studium", "Titolo di studio", "学历"],
  vague: ["Class"],
  other: ["Degrees of freedom count"],
  fits: ["MSc", "1.A", 10],
  misfits: [true, "85.0%", "7,5"],
  proofs: [["Year 7", "Year 10"]],
  noProofs: [["Year 7"], ["Year 7", "7"]],
});
