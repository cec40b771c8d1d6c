import { recognizeTaxId } from "../../../src/classifier/recognizers/tax-id";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeTaxId, {
  clear: ["Tax ID", "TIN", "tax_number", "Steuernummer", "NIP", "ИНН"],
  other: ["Tax", "Tax rate"],
});
