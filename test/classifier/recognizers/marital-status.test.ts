import { recognizeMaritalStatus } from "../../../src/classifier/recognizers/marital-status";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeMaritalStatus, {
  clear: [
    "Marital status",
    "MaritalDesc",
    "Situation familiale",
    "Estado civil",
    "Familienstand",
    "Stato civile",
    "Stan cywilny",
    "الحالة الاجتماعية",
    "婚姻状况",
  ],
  other: ["Status", "Martial arts"],
});
