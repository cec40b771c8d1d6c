import { recognizeDateOfEvent } from "../../../src/classifier/recognizers/date-of-event";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeDateOfEvent, {
  clear: ["Hire date", "joining_date", "created_at", "Eintrittsdatum", "入社日"],
  vague: ["Year"],
  other: ["Date of birth"],
});
