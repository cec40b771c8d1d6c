import { recognizePhone } from "../../../src/classifier/recognizers/phone";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizePhone, {
  clear: [
    "Phone",
    "Telephone",
    "Mobile no",
    "phone_number",
    "Téléphone",
    "Teléfono",
    "Telefonnummer",
    "Telefone",
    "Numer telefonu",
    "Номер телефона",
    "رقم الهاتف",
    "手机",
    "電話番号",
  ],
  vague: ["Ext", "Store phone"],
  other: ["Phone model count", "Headphone price"],
  fits: [
    "+44 7700 900123",
    "(212) 555-0100",
    "0612345678",
    3451234567,
    "963.555.2731x3565",
    "09XX-111111",
    "***-***-1234",
  ],
  misfits: ["call me", 12.5, "12"],
  proofs: [
    ["+44 7700 900123", "+44 7700 900456"],
    ["(212) 555-0100", "(212) 555-0101"],
    ["0612345678", "0687654321"],
  ],
  noProofs: [
    ["2021-01-12", "2021-01-13"],
    ["145.255.4.216", "10.0.0.1"],
    ["978-3-16-148410-0", "978-1-86197-876-9"],
    [12345678, 23456789],
    ["12.3456.789", "12.4567.890"],
    ["01.234.567", "02.345.678"],
  ],
});
