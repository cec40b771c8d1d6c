import { recognizeMembership } from "../../../src/classifier/recognizers/membership";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeMembership, {
  clear: ["Membership", "Club", "Verein"],
  vague: ["Chapter"],
  other: ["Members"],
});
