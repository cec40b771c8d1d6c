import { recognizeEthnicityNationality } from "../../../src/classifier/recognizers/ethnicity-nationality";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeEthnicityNationality, {
  clear: [
    "Nationality",
    "Ethnicity",
    "Race",
    "citizenship",
    "Nationalité",
    "Staatsangehörigkeit",
    "Cittadinanza",
    "Narodowość",
    "Национальность",
    "الجنسية",
    "国籍",
  ],
  other: ["Racing team"],
});
