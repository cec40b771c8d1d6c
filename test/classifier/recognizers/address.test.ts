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
  proofs: [
    ["48684 Jenifer Way", "17 8th Trail"],
    ["Via Roma 2", "Piazza Dante 14"],
    ["Hauptstr. 5, 74523 Hall", "Am Platz 3"],
    ["просп. Миру, 12", "пров. Тихий, 3"],
    ["Bd. Unirii 12", "Aleea Teilor 3"],
    ["Nørregade 4", "Skolevej 12"],
    ["中山路4号", "解放街7號"],
    ["中央区銀座1-2-3", "北区西ヶ原4-5-6"],
    ["강남대로 12길 3", "중앙로 4"],
  ],
  noProofs: [
    ["Windows 10", "Office 365"],
    ["Street food", "Road works"],
    ["A-100", "B-200"],
    ["第3号", "4号機"],
  ],
});
