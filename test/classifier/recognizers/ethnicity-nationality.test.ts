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
  proofs: [
    ["White", "Black or African American", "Asian", "Hispanic or Latino"],
    ["deutsch", "türkisch", "polnisch"],
    ["Syrian", "Afghan", "Eritrean", "Stateless"],
    ["Refugee", "IDP", "Returnee", "Host community"],
    ["réfugié", "déplacé interne", "retourné"],
    ["نازح", "لاجئ", "عائد"],
    ["مصري", "سوري"],
    ["汉族", "回族", "满族"],
  ],
  // Colours, and places in place of peoples.
  noProofs: [
    ["White", "Black"],
    ["White", "Black", "Red"],
    ["Berlin", "Ankara"],
  ],
});
