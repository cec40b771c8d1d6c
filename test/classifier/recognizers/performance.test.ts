import { recognizePerformance } from "../../../src/classifier/recognizers/performance";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizePerformance, {
  clear: ["Performance", "GPA", "PerformanceScore", "Final grade", "Voto", "成绩"],
  vague: ["Score"],
  other: ["Underscore", "Price"],
  fits: [3.7, "A+", "Exceeds"],
  misfits: ["a long remark about how the year has gone for this person"],
});
