import { recognizeJobTitle } from "../../../src/classifier/recognizers/job-title";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeJobTitle, {
  clear: [
    "Job title",
    "Position",
    "occupation",
    "Fonction",
    "Cargo",
    "Beruf",
    "Stanowisko",
    "Должность",
    "المسمى الوظيفي",
    "职位",
    "役職",
  ],
  vague: ["Title", "Role"],
  other: ["Book title", "Rolling stock"],
  fits: ["Nurse", "Senior Engineer"],
  misfits: [3, "admin", "user", "super-admin", "guest", "Attendee", "Organizer"],
});
