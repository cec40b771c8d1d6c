import { recognizeAddress } from "../../../src/classifier/recognizers/address";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeAddress, {
  clear: [
    "Address",
    "Home address",
    "street_address",
    "Adresse",
    "Dirección",
    "Straße",
    "Indirizzo",
    "Ulica",
    "Адрес",
    "العنوان",
    "地址",
    "住所",
  ],
  vague: ["Branch address"],
  other: ["Address ID", "Web domain"],
  fits: ["12 Mill Lane", "Via Roma 3", 33],
  misfits: [true],
});
