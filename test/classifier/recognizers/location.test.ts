import { recognizeLocation } from "../../../src/classifier/recognizers/location";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeLocation, {
  clear: [
    "Duty station",
    "City",
    "country",
    "Ville",
    "Lieu d’affectation",
    "Ciudad",
    "Dienstort",
    "Comune",
    "Woonplaats",
    "Miasto",
    "Город",
    "المدينة",
    "城市",
    "勤務地",
  ],
  vague: ["State", "Site", "Office", "Stan"],
  other: ["Locale id count", "Capacity"],
  fits: ["Nairobi, Kenya", "MO", "São Paulo"],
  misfits: [
    12,
    "2021",
    "Closed",
    "In progress",
    "Inactivo",
    "Pendente",
    "Chiuso",
    "inaktiv",
    "nieaktywny",
    "bardzo dobry",
  ],
});
