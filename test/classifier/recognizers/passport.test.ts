import { recognizePassport } from "../../../src/classifier/recognizers/passport";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizePassport, {
  clear: [
    "Passport",
    "passport_no",
    "Passeport",
    "Pasaporte",
    "Reisepass",
    "Passaporto",
    "Номер паспорта",
    "جواز السفر",
    "护照号码",
  ],
  other: ["Password", "Pass rate"],
  fits: ["C01X00T47", 123456789],
  misfits: ["see the file in the drawer"],
});
