import { recognizeTaxId } from "../../../src/classifier/recognizers/tax-id";
import { describeRecognizer } from "./describe-recognizer";

describeRecognizer(recognizeTaxId, {
  clear: ["Tax ID", "TIN", "tax_number", "Steuernummer", "NIP", "ИНН"],
  other: ["Tax", "Tax rate"],
  fits: ["5260250274", "12.345.678/0001-95", "123456789012345"],
  // An Indonesian NIP is a civil servant's number.
  misfits: ["198503122010011003", "197011052005012001"],
});
